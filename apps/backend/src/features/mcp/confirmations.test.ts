import type { Task } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { connect, mcpUrlOf, tokenOf, wireRequest, type Answer } from './testing/mcp-clients';

let test: TestApp;
let ann: TestPerson;
let url: URL;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  url = mcpUrlOf(test);
});

beforeEach(async () => {
  ann = await test.signUp();
});

afterEach(() => jest.useRealTimers());

afterAll(async () => test.close());

const add = async (title: string, more: object = {}): Promise<Task> =>
  (await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title, ...more } })).json();
const titles = async (): Promise<string[]> =>
  (await ann.inject({ url: '/api/tasks' }))
    .json<{ items: Task[] }>()
    .items.map(({ title }) => title);

interface Result {
  resultType?: string;
  isError?: boolean;
  requestState?: string;
  inputRequests?: { confirm: { params: { message: string } } };
  content?: { text: string }[];
  structuredContent?: unknown;
}
interface Answered {
  result?: Result;
  error?: { code: number; message: string };
}

const codeOf = (result: Result | undefined): string | undefined =>
  result?.isError
    ? (JSON.parse(result.content?.[0]?.text ?? '{}') as { code?: string }).code
    : undefined;

const deleteWith = async (task: Task, answer?: Answer): Promise<Result> => {
  const client = await connect(url, ann.token, answer);
  const result = await client.callTool({ name: 'delete_task', arguments: { id: task.id } });
  await client.close();
  return result as Result;
};

interface Sender {
  token?: string;
  capabilities?: object;
}

/** One leg of the conversation, as a client that keeps what it likes sends it. */
const send = async (
  params: Record<string, unknown>,
  { token = ann.token, capabilities = { elicitation: {} } }: Sender = {},
): Promise<Answered> => {
  const wire = wireRequest('tools/call', params, capabilities);
  const answer = await test.app.inject({
    method: 'POST',
    url: '/mcp',
    headers: { ...wire.headers, host: 'localhost', authorization: `Bearer ${token}` },
    payload: wire.payload,
  });
  return answer.json<Answered>();
};
const deletion = ({ id }: Task) => ({ name: 'delete_task', arguments: { id } });
const yes = { inputResponses: { confirm: { action: 'accept', content: { confirm: true } } } };
const stateOf = async (task: Task): Promise<string> =>
  (await send(deletion(task))).result?.requestState ?? '';

it('asks before a deletion, and shows what goes', async () => {
  const task = await add('Move house');
  await add('Pack', { parentId: task.id });
  const asked: string[] = [];
  const result = await deleteWith(task, (message) => {
    asked.push(message);
    return { action: 'accept', content: { confirm: true } };
  });
  expect(asked).toEqual(['Delete the task “Move house” and its subtask? It can be undone.']);
  expect(result.structuredContent).toEqual({ deleted: true, id: task.id, title: 'Move house' });
  expect(await titles()).toEqual([]);
});

it.each<[string, ReturnType<Answer>]>([
  ['declines', { action: 'decline' }],
  ['cancels', { action: 'cancel' }],
  ['unticks the box', { action: 'accept', content: { confirm: false } }],
])('deletes nothing when the person %s', async (_, answer) => {
  const task = await add('Keep');
  expect(codeOf(await deleteWith(task, () => answer))).toBe('forbidden');
  expect(await titles()).toEqual(['Keep']);
});

it('asks before a bulk deletion too, and before no other change', async () => {
  const tasks = [await add('a'), await add('b')];
  const ids = tasks.map(({ id }) => id);
  const asked: string[] = [];
  const client = await connect(url, ann.token, (message) => {
    asked.push(message);
    return { action: 'accept', content: {} };
  });
  for (const action of ['complete', 'reopen', 'delete', 'restore']) {
    await client.callTool({ name: 'bulk_update_tasks', arguments: { ids, action } });
  }
  await client.close();
  expect(asked).toEqual(['Delete 2 tasks: “a” and “b”? It can be undone.']);
});

it('does not ask through a client that cannot, nor about nothing', async () => {
  const task = await add('Old');
  expect(codeOf(await deleteWith(task))).toBeUndefined();
  expect(await titles()).toEqual([]);
  const never: Answer = () => {
    throw new Error('nobody should be asked');
  };
  expect(codeOf(await deleteWith(task, never))).toBeUndefined();
  const capabilities = { elicitation: { url: {} } };
  const other = await add('Other');
  expect((await send(deletion(other), { capabilities })).result?.resultType).not.toBe(
    'input_required',
  );
});

it('refuses a state that was forged', async () => {
  const task = await add('Keep');
  const state = await stateOf(task);
  const [version, body = '', mac] = state.split('.');
  const forged = [
    `${state.slice(0, -4)}AAAA`,
    [version, Buffer.from('{"p":{},"exp":9999999999}').toString('base64url'), mac].join('.'),
    [version, body, ''].join('.'),
    'nonsense',
  ];
  for (const requestState of forged) {
    const { error } = await send({ ...deletion(task), ...yes, requestState });
    expect(error).toMatchObject({ code: -32602 });
  }
  expect(await titles()).toEqual(['Keep']);
});

it('refuses another person’s state', async () => {
  const eve = await test.signUp();
  const task = await add('Keep');
  const requestState = await stateOf(task);
  const { error } = await send({ ...deletion(task), ...yes, requestState }, { token: eve.token });
  expect(error).toMatchObject({ code: -32602 });
  expect(await titles()).toEqual(['Keep']);
});

it('refuses a state that has expired', async () => {
  const task = await add('Keep');
  const requestState = await stateOf(task);
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask'] });
  jest.setSystemTime(Date.now() + 11 * 60 * 1000);
  const { error } = await send({ ...deletion(task), ...yes, requestState });
  jest.useRealTimers();
  expect(error).toMatchObject({ code: -32602 });
  expect(await titles()).toEqual(['Keep']);
});

it('refuses a state for another task, or for another tool', async () => {
  const task = await add('Agreed');
  const other = await add('Other');
  const requestState = await stateOf(task);
  const swapped = await send({ ...deletion(other), ...yes, requestState });
  expect(codeOf(swapped.result)).toBe('invalid_request');
  const bulk = { name: 'bulk_update_tasks', arguments: { ids: [task.id], action: 'delete' } };
  expect(codeOf((await send({ ...bulk, ...yes, requestState })).result)).toBe('invalid_request');
  expect(await titles()).toHaveLength(2);
});

it('deletes nothing when the task has changed since the question', async () => {
  const task = await add('Old');
  const requestState = await stateOf(task);
  await add('New subtask', { parentId: task.id });
  const { result } = await send({ ...deletion(task), ...yes, requestState });
  expect(codeOf(result)).toBe('conflict');
  expect(await titles()).toHaveLength(2);
});

it('asks again when the answer is missing, and answers a repeated one as the first time', async () => {
  const task = await add('Old');
  const requestState = await stateOf(task);
  const unanswered = await send({ ...deletion(task), requestState });
  expect(unanswered.result?.resultType).toBe('input_required');
  for (let count = 1; count <= 2; count += 1) {
    const { result } = await send({ ...deletion(task), ...yes, requestState });
    expect(result?.structuredContent).toEqual({ deleted: true, id: task.id, title: 'Old' });
  }
  const changes = await ann.inject({ url: '/api/changes' });
  expect(changes.json<{ items: object[] }>().items).toHaveLength(2);
});

it('does not ask on behalf of a read token', async () => {
  const task = await add('Keep');
  const { result } = await send(deletion(task), { token: await tokenOf(ann, 'read') });
  expect(codeOf(result)).toBe('forbidden');
  expect(await titles()).toEqual(['Keep']);
});
