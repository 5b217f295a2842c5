import type { AgentInputItem } from '@openai/agents';
import type { ToolCall } from '@todo/contracts';
import type { Utterance } from '../conversation-port';
import { createConversationContext } from './conversation-context';
import { tokensOfItems } from './turn-items';

const run = { id: 'run-now', userId: 'ada', conversationId: 'talk' };

const call = (output: unknown, fields: Partial<ToolCall> = {}): ToolCall => ({
  id: 'call_1',
  name: 'list_tasks',
  arguments: { q: 'milk' },
  status: 'succeeded',
  output,
  ...fields,
});

let count = 0;
const message = (
  role: Utterance['role'],
  runId: string,
  content: string,
  toolCalls: ToolCall[] = [],
): Utterance => ({ id: `m${(count += 1)}`, role, runId, content, toolCalls });

/** A conversation of these messages, read page by page as from the database. */
const contextOf = (messages: Utterance[]) => {
  const newestFirst = messages.toReversed();
  const history = jest.fn(
    async (_user: string, _id: string, page: { limit: number; before: string | undefined }) => {
      const start = newestFirst.findIndex(({ id }) => id === page.before) + 1;
      return newestFirst.slice(start, start + page.limit);
    },
  );
  return { history, ...createConversationContext({ history }) };
};

const wordsOf = (items: AgentInputItem[]) =>
  items.map((item) => {
    if (item.type === 'function_call') return `${item.name} ${item.arguments} ${item.callId}`;
    if (item.type === 'function_call_result') return `= ${String(item.output)} ${item.callId}`;
    if ('role' in item && item.role === 'user') return `person: ${String(item.content)}`;
    return 'content' in item && Array.isArray(item.content)
      ? `assistant: ${item.content.map((part) => ('text' in part ? part.text : '')).join('')}`
      : '?';
  });

test('an earlier turn is told with its calls, each before its result, and then its answer', async () => {
  const { inputOf } = contextOf([
    message('user', 'r1', 'find milk'),
    message('assistant', 'r1', 'Here it is.', [call({ items: [] }), call({ id: '1' })]),
    message('user', 'run-now', 'delete it'),
  ]);
  expect(wordsOf(await inputOf(run, 1_000))).toEqual([
    'person: find milk',
    'list_tasks {"q":"milk"} r1_0',
    '= {"items":[]} r1_0',
    'list_tasks {"q":"milk"} r1_1',
    '= {"id":"1"} r1_1',
    'assistant: Here it is.',
    'person: delete it',
  ]);
});

test('errors and rejections are outputs, a call that never got one is left out', async () => {
  const { inputOf } = contextOf([
    message('user', 'r1', 'delete milk'),
    message('assistant', 'r1', '', [
      call({ error: { code: 'not_found', detail: 'No.' } }, { status: 'failed' }),
      call('Tool execution was not approved.', { status: 'rejected' }),
      call(null, { status: 'proposed' }),
    ]),
    message('user', 'run-now', 'and?'),
  ]);
  const items = await inputOf(run, 1_000);
  expect(wordsOf(items).filter((word) => word.startsWith('='))).toEqual([
    '= {"error":{"code":"not_found","detail":"No."}} r1_0',
    '= "Tool execution was not approved." r1_1',
  ]);
  expect(items.filter(({ type }) => type === 'function_call')).toHaveLength(2);
});

test('only whole turns are told, the newest of them, and the new message whatever its length', async () => {
  const long = 'x'.repeat(2_000);
  const { inputOf } = contextOf([
    message('user', 'r1', 'first'),
    message('assistant', 'r1', 'one'),
    message('user', 'r2', 'second'),
    message('assistant', 'r2', 'two', [call({ items: [] })]),
    message('user', 'run-now', long),
  ]);
  expect(wordsOf(await inputOf(run, 10))).toEqual([`person: ${long}`]);
  const all = await inputOf(run, 1_000_000);
  expect(all).toHaveLength(7);
  expect(wordsOf(await inputOf(run, tokensOfItems(all) - 10))).toEqual([
    'person: second',
    'list_tasks {"q":"milk"} r2_0',
    '= {"items":[]} r2_0',
    'assistant: two',
    `person: ${long}`,
  ]);
});

test('what the run itself said before it was taken up again is not told', async () => {
  const { inputOf } = contextOf([
    message('user', 'run-now', 'hi'),
    message('assistant', 'run-now', 'Half an ans', [call({ items: [] })]),
  ]);
  expect(wordsOf(await inputOf(run, 1_000))).toEqual(['person: hi']);
});

test('a long conversation is read as far as the budget reaches', async () => {
  const turns = Array.from({ length: 200 }, (_each, index) => [
    message('user', `r${index}`, `question ${index}`),
    message('assistant', `r${index}`, `answer ${index}`),
  ]).flat();
  const { inputOf, history } = contextOf([...turns, message('user', 'run-now', 'last')]);
  const items = await inputOf(run, 2_000);
  expect(items.length).toBeGreaterThan(50);
  expect(wordsOf(items).at(-2)).toBe('assistant: answer 199');
  expect(history.mock.calls.length).toBeLessThan(8);
  expect(await inputOf(run, 1_000_000)).toHaveLength(401);
});
