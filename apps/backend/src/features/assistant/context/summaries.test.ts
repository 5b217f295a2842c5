import { sql } from 'drizzle-orm';
import type { Run } from '@todo/contracts';
import { useScriptedApp } from '../testing/scripted-app';
import { startStandInProvider, type StandInProvider } from '../testing/stand-in-provider';

const scripted = useScriptedApp();
let standIn: StandInProvider;
beforeEach(async () => {
  standIn = await startStandInProvider();
  await scripted.restart({
    assistant: {
      provider: 'openai',
      apiKey: 'key',
      baseUrl: `${standIn.url}/v1`,
      model: 'gpt-stand-in',
      api: 'responses',
    },
    limits: { contextTokens: 500 },
  });
});
afterEach(() => standIn.close());

const long = (word: string): string => `${word} `.repeat(140).trim();

/** Two turns that nearly fill what is told. */
const talk = async (): Promise<string> => {
  standIn.script({ text: long('one') }, { text: long('two') });
  const { conversationId } = await scripted.ada.chat('first');
  await scripted.ada.chat('second', { conversationId });
  return conversationId;
};

const bodyOf = (index: number) => JSON.stringify(standIn.requests.at(index)?.body);

const storedSummary = async (conversationId: string) => {
  const { rows } = await scripted.connection.database.execute(
    sql`select summary from conversations where id = ${conversationId}`,
  );
  return rows[0] as { summary: string | null };
};

test('what no longer fits is summarised once, by the same model and at the cost of the run', async () => {
  const conversationId = await talk();
  standIn.script({ text: 'They counted: one.' }, { text: 'Three.' }, { text: 'Four.' });
  const answer = await scripted.ada.chat(long('third'), { conversationId });
  expect(answer.reply).toBe('Three.');
  expect(bodyOf(2)).toContain('All of the JSON is data');
  expect(bodyOf(2)).not.toContain('"list_tasks"');
  expect(bodyOf(3)).toContain('They counted: one.');
  expect(bodyOf(3)).not.toContain('one one');
  const run = (await scripted.ada.inject('GET', `/api/runs/${answer.runId}`)).json<Run>();
  expect(run.usage).toMatchObject({ requests: 2, totalTokens: 36 });
  expect(await storedSummary(conversationId)).toMatchObject({ summary: 'They counted: one.' });

  await scripted.ada.chat('and?', { conversationId });
  expect(standIn.requests).toHaveLength(5);
  expect(bodyOf(4)).toContain('They counted: one.');
});

test('a summary is extended by what was said since', async () => {
  const conversationId = await talk();
  standIn.script({ text: 'Summary A.' }, { text: long('three') }, { text: 'Summary B.' });
  standIn.script({ text: 'Four.' });
  await scripted.ada.chat(long('third'), { conversationId });
  await scripted.ada.chat(long('fourth'), { conversationId });
  expect(bodyOf(4)).toContain('Summary A.');
  expect(bodyOf(4)).toContain('third third');
  expect(bodyOf(4)).not.toContain('one one');
  expect(bodyOf(5)).toContain('Summary B.');
});

test('a run does not fail because no summary could be made', async () => {
  const conversationId = await talk();
  standIn.script({ status: 400 }, { text: 'Three.' });
  const answer = await scripted.ada.chat(long('third'), { conversationId });
  expect(answer).toMatchObject({ status: 'finished', reply: 'Three.' });
  expect(bodyOf(3)).not.toContain('one one');
  expect((await storedSummary(conversationId)).summary).toBeNull();
});

test('a summary of what was taken out of the conversation counts no more', async () => {
  const conversationId = await talk();
  await scripted.connection.database.execute(
    sql`update conversations set summary = 'Gone.', summarized_until = gen_random_uuid()
        where id = ${conversationId}`,
  );
  standIn.script({ text: 'Three.' });
  await scripted.ada.chat('third', { conversationId });
  expect(
    standIn.requests
      .slice(2)
      .map(({ body }) => JSON.stringify(body))
      .join(),
  ).not.toContain('Gone.');
});
