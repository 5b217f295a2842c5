import { readEnv } from './env';
import { appendPeerToEveryRequest } from './forwarded-for';

/** Stops the start with one message when the environment is wrong, and notes who calls. */
export const prepareServer = (): void => {
  try {
    readEnv();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  appendPeerToEveryRequest();
};
