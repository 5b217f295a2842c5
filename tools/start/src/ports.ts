import { createServer } from 'node:net';
import { StartError } from './settings';

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port, host);
  });

/** @throws StartError when another process listens on `port`, naming the variable that moves it. */
export const requireFreePort = async (
  port: number,
  host: string,
  variable: string,
): Promise<void> => {
  if (await isFree(port, host)) return;
  throw new StartError(
    `Port ${port} is in use. Stop what listens there, or choose another port: ${variable}=${port + 1} npm start`,
  );
};
