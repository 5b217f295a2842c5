import { Client } from 'pg';

/** The lock at which a store is held. */
const lockId = 70_411;

/**
 * Every store of a run is a numbered step: a trigger counts the rows that the backends write, and
 * holds the one whose number is asked for. The product knows nothing of it.
 */
const tables = [
  'agent_runs',
  'run_events',
  'run_responses',
  'tool_calls',
  'tasks',
  'task_changes',
  'messages',
  'approvals',
  'user_events',
];

const setUp = `
  create schema kill_points;
  create sequence kill_points.step;
  create table kill_points.held (step bigint not null);
  insert into kill_points.held values (0);
  create function kill_points.reach() returns trigger language plpgsql as $$
  begin
    if nextval('kill_points.step') = (select step from kill_points.held) then
      perform pg_advisory_xact_lock(${lockId});
    end if;
    return new;
  end $$;
  ${tables
    .map(
      (table) => `
        create trigger kill_point before insert or update on ${table}
        for each row execute function kill_points.reach();`,
    )
    .join('\n')}
`;

/** A store that is held back, and the backend that waits for it. */
export interface HeldStore {
  session: number;
  /** The `application_name` of the backend's connection. */
  backend: string;
}

export type KillPoints = Awaited<ReturnType<typeof createKillPoints>>;

/** Puts the triggers into a database whose tables exist. */
export const createKillPoints = async (databaseUrl: string) => {
  const client = new Client({ connectionString: databaseUrl, application_name: 'kill-points' });
  await client.connect();
  await client.query(setUp);
  await client.query('select pg_advisory_lock($1)', [lockId]);

  return {
    /** Counts from 1 again, and holds the store of that number; 0 holds none. */
    hold: async (step: number): Promise<void> => {
      await client.query('update kill_points.held set step = $1', [step]);
      await client.query("select setval('kill_points.step', 1, false)");
    },

    /** How many stores there were since `hold`. */
    count: async (): Promise<number> => {
      const { rows } = await client.query<{ count: string }>(
        'select last_value as count from kill_points.step',
      );
      return Number(rows[0]?.count ?? 0);
    },

    /** The store that is held, or undefined when none is yet. */
    held: async (): Promise<HeldStore | undefined> => {
      const { rows } = await client.query<HeldStore>(
        `select lock.pid as session, activity.application_name as backend
         from pg_locks lock join pg_stat_activity activity using (pid)
         where lock.locktype = 'advisory' and lock.objid = $1 and not lock.granted`,
        [lockId],
      );
      return rows[0];
    },

    /** Ends the session of a held store, so that nothing of it is stored. */
    lose: async ({ session }: HeldStore): Promise<void> => {
      await client.query('select pg_terminate_backend($1)', [session]);
    },

    /** Lets what is held go on, and holds nothing from then on. */
    release: async (): Promise<void> => {
      await client.query('update kill_points.held set step = 0');
      await client.query('select pg_advisory_unlock($1)', [lockId]);
      await client.query('select pg_advisory_lock($1)', [lockId]);
    },

    close: () => client.end(),
  };
};
