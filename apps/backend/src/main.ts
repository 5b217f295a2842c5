// First, before the rest fills the heap.
import './memory';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app';
import { reasonOf } from './database/failure';
import { EnvError, parseEnv, type Env } from './env';
import { loggerOptions } from './logging';
import { createMailer } from './mail/mailer';
import { StartError } from './start-error';
import { openStorage, type Storage } from './storage';

/** Requests that are still going then are cut off. */
const closeDeadlineMs = 10_000;

const fail = (error: unknown): never => {
  const isExpected = error instanceof StartError || error instanceof EnvError;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${isExpected ? message : (stack ?? message)}\n`);
  process.exit(1);
};

const listen = async (app: FastifyInstance, { host, port }: Env): Promise<void> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} on ${host} is in use. Free it, or set PORT.`);
    }
    throw new StartError(`Cannot listen on ${host}:${port} (${code ?? message}).`);
  }
};

const closeAll = async (app: FastifyInstance, storage: Storage, stop: () => void) => {
  const cutOff = setTimeout(() => app.server.closeAllConnections(), closeDeadlineMs);
  await app.close();
  clearTimeout(cutOff);
  stop();
  await storage.close();
};

const main = async (): Promise<void> => {
  const env = parseEnv();
  const storage = await openStorage(env);
  let isDraining = false;
  const mailer = env.mail && createMailer(env.mail);
  const { app, availability } = await buildApp({
    env,
    ...storage,
    ...(mailer && { mailer }),
    background: true,
    logger: loggerOptions(env.logLevel),
    isDraining: () => isDraining,
  });

  const shutDown = async (signal: NodeJS.Signals): Promise<void> => {
    if (isDraining) {
      // A launcher repeats by SIGTERM what the terminal has sent to both; Ctrl+C twice insists.
      if (signal === 'SIGINT') process.exit(1);
      return;
    }
    isDraining = true;
    app.log.info(`${signal}: closing`);
    // Requests keep coming until every load balancer has noticed; a person at a terminal waits
    // for none.
    if (signal === 'SIGTERM') await delay(env.shutdownGraceMs);
    await closeAll(app, storage, availability.stop);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void shutDown(signal).catch(fail));
  }

  await listen(app, env);
  storage.connection.opened.catch((error: unknown) => {
    const { address } = storage.connection;
    fail(new StartError(`The database in ${address} cannot be opened (${reasonOf(error)}).`));
  });
  await availability.start();
};

main().catch(fail);
