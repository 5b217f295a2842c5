import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../../acting/actor';
import type { DatabaseConnection } from '../../database/connection';
import { AppError } from '../../errors';
import { exportDocument, type ExportMappers } from './export-document';
import { createExportRepository } from './export.repository';

export interface ExportServiceDependencies extends ExportMappers {
  connection: Pick<DatabaseConnection, 'readSnapshot'>;
  now?: () => Date;
  /** How many exports a process sends at once: each holds a connection to the database. */
  maxAtOnce?: number;
  /** How long a client may take nothing. */
  stalledMs?: number;
}

export type ExportService = ReturnType<typeof createExportService>;

/** Passes the texts on, and `giveUp` when the next isn't asked for in time. */
async function* paced(
  texts: AsyncIterable<string>,
  stalledMs: number,
  giveUp: () => void,
): AsyncGenerator<string> {
  const timer = setTimeout(giveUp, stalledMs);
  try {
    for await (const text of texts) {
      timer.refresh();
      yield text;
      timer.refresh();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Sends people what is theirs. */
export const createExportService = (dependencies: ExportServiceDependencies) => {
  const { connection, now = () => new Date() } = dependencies;
  const { maxAtOnce = 4, stalledMs = 60_000 } = dependencies;
  let going = 0;

  const send = (actor: Actor, body: PassThrough, onBegun: () => void): Promise<void> =>
    connection.readSnapshot(async (executor) => {
      const context = { ...dependencies, userId: actor.userId, now: now() };
      const document = exportDocument(createExportRepository(executor), context);
      const first = await document.next();
      onBegun();
      const whole = async function* () {
        if (!first.done) yield first.value;
        yield* document;
      };
      const giveUp = (): void => void body.destroy(new Error('the client takes nothing'));
      const texts = paced(whole(), stalledMs, giveUp);
      await pipeline(Readable.from(texts, { highWaterMark: 1 }), body);
    });

  return {
    /**
     * One state of everything that is the person's, as JSON that is read as fast as it is taken.
     * Ending the stream frees the database.
     * @throws AppError `rate_limited` while too many are sent
     */
    open: (actor: Actor): Promise<Readable> => {
      if (going >= maxAtOnce) {
        const detail = 'Several exports are being sent. Try again shortly.';
        throw new AppError('rate_limited', detail, { retryAfterSeconds: 5 });
      }
      going += 1;
      return new Promise((resolve, reject) => {
        const body = new PassThrough();
        send(actor, body, () => resolve(body))
          .catch((error: unknown) => {
            reject(error instanceof Error ? error : new Error(String(error)));
            body.destroy();
          })
          .finally(() => {
            going -= 1;
          });
      });
    },
  };
};
