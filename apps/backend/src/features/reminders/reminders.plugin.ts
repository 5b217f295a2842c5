import type { FastifyInstance } from 'fastify';
import type { Reminders } from './reminders';

export interface RemindersPluginOptions {
  reminders: Pick<Reminders, 'tellDue' | 'sendDue'>;
  /** Whether the tables are there. */
  isReady: () => boolean;
}

/** How late a reminder may be. */
const everyMs = 5_000;

/** Does the work again and again, never twice at once. @returns stops, after what is under way */
const repeat = (
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;
  let hasFailed = false;

  const tick = async (): Promise<void> => {
    try {
      await work();
      hasFailed = false;
    } catch (error) {
      // Once per outage: it is tried again soon.
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
    if (!isStopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      working = tick();
    }, everyMs).unref();
  };

  schedule();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await working;
  };
};

/**
 * Tells what is due for as long as the server runs; all replicas may. A slow mail server delays no
 * reminder on the screen.
 */
export const remindersPlugin = async (
  app: FastifyInstance,
  { reminders, isReady }: RemindersPluginOptions,
): Promise<void> => {
  const works = [reminders.tellDue, reminders.sendDue].map((work) =>
    repeat(
      async () => {
        if (isReady()) await work();
      },
      (error) => app.log.warn({ err: error }, 'reminders have to wait'),
    ),
  );
  app.addHook('onClose', async () => {
    await Promise.all(works.map((stop) => stop()));
  });
};
