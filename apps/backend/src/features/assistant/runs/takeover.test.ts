import type { ModelRequest } from '@openai/agents';
import { sql } from 'drizzle-orm';
import type { Approval, StreamEvent } from '@todo/contracts';
import type { DatabaseConnection } from '../../../database/connection';
import { createTestDatabase } from '../../../database/testing/test-database';
import { createMortalConnection, type Fate } from '../testing/mortal-connection';
import { followRun, parseEvents, runOf, textsOf } from '../testing/run-client';
import { personOf, signUp, startTestApp, type Person } from '../testing/test-app';
import { createTurnModel, type TurnModel } from '../testing/turn-model';

/** The survivor looks often; nobody is silent for so long by accident. */
const survivor = { beatMs: 1_000, lostAfterMs: 60_000, sweepMs: 40, lookMs: 500, closeGraceMs: 20 };
const victim = { ...survivor, sweepMs: 60_000, beatMs: 60_000 };

let connection: DatabaseConnection;
let model: TurnModel;
let survived: Awaited<ReturnType<typeof startTestApp>>;
/** The survivor, as the owner of runs. */
let owner: string;

beforeAll(async () => {
  connection = await createTestDatabase();
  const shared = {
    getStreamedResponse: (request: ModelRequest) => model.getStreamedResponse(request),
    getResponse: (request: ModelRequest) => model.getResponse(request),
  };
  survived = await startTestApp({ connection, model: shared, runTiming: survivor });
  model = createTurnModel(() => [{ text: 'Hello.' }]);
  const { runId } = await (await signUp(survived)).chat('hi');
  const { rows } = await connection.database.execute<{ owner: string }>(
    sql`select owner from agent_runs where id = ${runId}`,
  );
  owner = rows[0]?.owner ?? '';
}, 60_000);
afterAll(async () => {
  await survived.close();
  await connection.close();
});

const deleteText = 'Now the shoes.';

/** Two writes, a deletion that asks, and a word about each. */
const script = (shoesId: string) => [
  { text: 'I add milk.', calls: [{ name: 'create_task', arguments: { title: 'Milk' } }] },
  {
    text: 'And bread, twice.',
    calls: [
      { name: 'create_task', arguments: { title: 'Bread' } },
      { name: 'list_tasks', arguments: {} },
    ],
  },
  { text: deleteText, calls: [{ name: 'delete_task', arguments: { id: shoesId } }] },
  { text: 'All done. Anything else?' },
];

/** The runs of processes that died are lost at once, and not when their time is over. */
const makeSilent = async (): Promise<void> => {
  await connection.database.execute(sql`
    update agent_runs set alive_at = to_timestamp(0) where id in (
      select id from agent_runs where status = 'running' and owner <> ${owner} for update skip locked)`);
};

/** Asks until the answer is no longer that of a run which another process still drives. */
const insist = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  const answer = ask();
  let isAnswered = false;
  const settled = answer.finally(() => {
    isAnswered = true;
  });
  settled.catch(() => undefined);
  while (!isAnswered) {
    await makeSilent();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return answer;
};

const assertSane = (events: readonly StreamEvent[]): void => {
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1));
  const { pieces, messages } = textsOf(events);
  expect(pieces).toBe(messages);
  const told = events.flatMap(({ event, data }) =>
    event === 'tool.started' || event === 'tool.finished' ? [`${event} ${data.id}`] : [],
  );
  expect(told).toHaveLength(8);
  expect(new Set(told).size).toBe(told.length);
  expect(events.filter(({ event }) => event === 'run.started')).toHaveLength(1);
  expect(events.filter(({ event }) => event === 'approval.requested')).toHaveLength(1);
  expect(events.at(-1)).toMatchObject({ event: 'run.finished', data: { status: 'finished' } });
};

const approvalIn = (events: readonly StreamEvent[]): Approval => {
  const asked = events.find(({ event }) => event === 'approval.requested');
  if (asked?.event !== 'approval.requested') throw new Error('nothing was asked');
  return asked.data.approval;
};

const say = async (person: Person) =>
  parseEvents(
    (
      await person.inject(
        'POST',
        '/api/chat',
        { message: 'milk and bread, and throw the shoes away' },
        { accept: 'text/event-stream', 'idempotency-key': 'said-once' },
      )
    ).body,
  );
const approve = (person: Person, id: string) =>
  person.inject('POST', `/api/approvals/${id}`, { decision: 'approve' });

/** The whole story with a process that meets its fate; false when it is told before that. */
const liveThrough = async (fate: Fate): Promise<boolean> => {
  const survivors = await signUp(survived);
  const shoes = await survivors.addTask('Shoes');
  model = createTurnModel(() => script(shoes.id));
  const mortal = createMortalConnection(connection);
  const app = await startTestApp({
    connection: mortal.connection,
    model,
    runTiming: victim,
  });
  const victims = personOf(app, survivors.token);
  mortal.arm(fate);
  let isMet = false;
  void mortal.isMet.then(async () => {
    isMet = true;
    if (fate.how === 'dies') return;
    // Long enough for the other to take over, where the frozen one holds nothing.
    for (let round = 0; round < 6; round += 1) {
      await makeSilent();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    mortal.thaw();
  });
  const orSurvivor = async <Answer>(ask: (person: Person) => Promise<Answer>): Promise<Answer> => {
    const atVictim = ask(victims).catch(() => undefined);
    const first = await Promise.race([atVictim, mortal.isMet]);
    return first && !mortal.isDead() ? first : insist(() => ask(survivors));
  };

  const started = await orSurvivor(say);
  const { runId } = started[0]?.data as { runId: string };
  const asked = await insist(() => followRun(survivors, runId));
  await orSurvivor((person) => approve(person, approvalIn(asked).id));
  const events = await insist(() => followRun(survivors, runId));

  assertSane(events);
  expect(await runOf(survivors, runId)).toMatchObject({ status: 'finished' });
  expect((await survivors.titles()).sort()).toEqual(['Bread', 'Milk']);
  expect(await followRun(survivors, runId, 5)).toEqual(events.slice(5));
  expect(model.asked.reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(5);
  mortal.thaw();
  if (mortal.isDead()) mortal.bury();
  await app.close();
  // Nothing came of what the other still tried.
  expect(await followRun(survivors, runId)).toEqual(events);
  return isMet;
};

/** In every so manieth place; with another first one each is tried in time. */
const liveThroughAll = async (how: Fate['how'], { first, every }: Record<string, number>) => {
  let times = 0;
  while (await liveThrough({ at: (first ?? 1) + times * (every ?? 1), how })) times += 1;
  expect(times).toBeGreaterThan(3);
};

test('wherever a process dies, another finishes its run, and nothing happens twice', async () => {
  await liveThroughAll('dies', { first: 3, every: 17 });
}, 240_000);

// A transaction that stands still holds the only connection of the embedded database.
const testOnServer = process.env['TEST_DATABASE_URL'] === undefined ? test.skip : test;

testOnServer(
  'a process that wakes up after its run was taken over changes nothing',
  async () => {
    await liveThroughAll('freezes', { first: 5, every: 23 });
  },
  120_000,
);
