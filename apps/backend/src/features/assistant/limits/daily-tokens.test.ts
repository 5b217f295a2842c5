import { sql } from 'drizzle-orm';
import type { Run } from '@todo/contracts';
import { say, useScriptedApp } from '../testing/scripted-app';
import { startStandInProvider, type StandInProvider } from '../testing/stand-in-provider';
import { signUp, type TestAppOptions } from '../testing/test-app';

const scripted = useScriptedApp();
let standIn: StandInProvider;
beforeEach(async () => {
  standIn = await startStandInProvider();
});
afterEach(() => standIn.close());

const withProvider = (limits: TestAppOptions['limits']) =>
  scripted.restart({
    assistant: {
      provider: 'openai',
      apiKey: 'key',
      baseUrl: `${standIn.url}/v1`,
      model: 'gpt-stand-in',
      api: 'responses',
    },
    ...(limits && { limits }),
  });

const post = (message: string) => scripted.ada.inject('POST', '/api/chat', { message });

// One answer of the stand-in costs 18 tokens.
test('who has used up the day is told before a run begins, and when it goes on', async () => {
  await withProvider({ tokensPerDay: 30 });
  standIn.script({ text: 'One.' }, { text: 'Two.' }, { text: 'For Eve.' });
  const first = await scripted.ada.chat('hi');
  await scripted.ada.chat('hi');
  await scripted.connection.database.execute(
    sql`update agent_runs set started_at = now() - interval '23 hours' where id = ${first.runId}`,
  );
  const refused = await post('hi');
  expect(refused.json()).toMatchObject({
    status: 429,
    code: 'usage_limit_reached',
    detail:
      'You have used what the assistant may cost in a day. It is there again in 60 minutes; the built-in assistant works meanwhile.',
  });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_500);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(3_600);
  expect(standIn.requests).toHaveLength(2);
  const conversations = await scripted.ada.inject('GET', '/api/conversations');
  expect(conversations.json<{ items: unknown[] }>().items).toHaveLength(2);

  const eve = await signUp(scripted.app);
  expect(await eve.chat('hi')).toMatchObject({ reply: 'For Eve.' });
  scripted.model.enqueue(say('Built in.'));
  expect(await scripted.ada.chat('hi', { assistant: 'offline' })).toMatchObject({
    reply: 'Built in.',
  });
});

test('after 24 hours, or without a limit, a person goes on', async () => {
  await withProvider({ tokensPerDay: 10 });
  standIn.script({ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' });
  const { runId } = await scripted.ada.chat('hi');
  expect((await post('hi')).statusCode).toBe(429);
  await scripted.connection.database.execute(
    sql`update agent_runs set started_at = now() - interval '25 hours' where id = ${runId}`,
  );
  expect(await scripted.ada.chat('hi')).toMatchObject({ reply: 'Two.' });
  await withProvider({ tokensPerDay: 0 });
  expect(await scripted.ada.chat('hi')).toMatchObject({ reply: 'Three.' });
});

test('what a failed run cost counts, and is told of it', async () => {
  await withProvider({ tokensPerDay: 15 });
  standIn.script({ calls: [{ id: 'c', name: 'get_stats', arguments: {} }] }, 'cut');
  const { runId, status } = await scripted.ada.chat('how many?');
  expect(status).toBe('failed');
  const { usage } = (await scripted.ada.inject('GET', `/api/runs/${runId}`)).json<Run>();
  // 18 of the first turn, and the second by estimate.
  expect(usage?.requests).toBe(2);
  expect(usage?.totalTokens).toBeGreaterThan(100);
  expect((await post('hi')).statusCode).toBe(429);
});

test('a run stops at what one message may cost', async () => {
  await withProvider({ tokensPerRun: 40 });
  const call = { calls: [{ id: 'c', name: 'get_stats', arguments: {} }] };
  standIn.script(call, call, call, call);
  expect(await scripted.ada.chat('go on and on')).toMatchObject({
    status: 'failed',
    problem: {
      code: 'run_limit_reached',
      detail:
        'The assistant has used up what one message may cost. What it did so far stays; say how to go on.',
    },
  });
  expect(standIn.requests).toHaveLength(3);
});
