import type { DatabaseConnection } from './connection';
import { createAvailability } from './availability';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
  code: 'ECONNREFUSED',
});

const setUp = (attempts: (Error | null)[]) => {
  const lines: string[] = [];
  const state = { isUp: true, pings: 0 };
  const migrated = new Promise<void>((resolve) => {
    const connection = {
      address: 'db:5432/todo',
      migrate: async () => {
        const error = attempts.shift();
        if (error) throw error;
        resolve();
      },
      database: {
        execute: async () => {
          state.pings += 1;
          if (!state.isUp) throw refused;
        },
      },
    } as unknown as DatabaseConnection;
    Object.assign(state, { connection });
  });
  const { connection } = state as unknown as { connection: DatabaseConnection };
  const log = {
    info: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
  };
  const availability = createAvailability({
    connection,
    migrationsFolder: 'nowhere',
    log: log as never,
    retryDelaysMs: [1],
    cacheMs: 0,
  });
  return { availability, lines, migrated, state };
};

describe('the database at start', () => {
  it('is tried until it is there, with one line about its absence', async () => {
    const { availability, lines, migrated } = setUp([refused, refused, refused, null]);
    await availability.start();
    expect(availability.isMigrated()).toBe(false);
    expect(await availability.check()).toBe(false);
    await migrated;
    await availability.settled();
    expect(availability.isMigrated()).toBe(true);
    expect(lines).toEqual([
      'no database at db:5432/todo yet, trying on: connect ECONNREFUSED 127.0.0.1:1',
      'database ready at db:5432/todo',
    ]);
  });

  it('is not tried any more after a stop', async () => {
    const { availability, state } = setUp([refused, null]);
    await availability.start();
    availability.stop();
    await availability.settled();
    expect(availability.isMigrated()).toBe(false);
    expect(state.pings).toBe(0);
  });
});

describe('the database later on', () => {
  it('is down while it does not answer, and up again by itself', async () => {
    const { availability, lines, state } = setUp([null]);
    await availability.start();
    expect(await availability.check()).toBe(true);
    state.isUp = false;
    expect(await availability.check()).toBe(false);
    expect(await availability.check()).toBe(false);
    state.isUp = true;
    expect(await availability.check()).toBe(true);
    expect(lines.slice(1)).toEqual([
      'database lost at db:5432/todo: connect ECONNREFUSED 127.0.0.1:1',
      'database is back at db:5432/todo',
    ]);
  });

  it('is asked once for many askers', async () => {
    const { availability, state } = setUp([null]);
    await availability.start();
    const cached = createAvailability({
      connection: (state as unknown as { connection: DatabaseConnection }).connection,
      migrationsFolder: 'nowhere',
      log: { info: () => undefined, warn: () => undefined } as never,
      cacheMs: 60_000,
    });
    await cached.start();
    await Promise.all(Array.from({ length: 20 }, () => cached.check()));
    expect(state.pings).toBe(1);
  });
});
