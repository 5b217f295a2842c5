import type { Change, Page, Task, UndoResult } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { connect, connectEarlier, mcpUrlOf, revision, tokenOf } from './testing/mcp-clients';

let test: TestApp;
let ann: TestPerson;
let url: URL;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
  url = mcpUrlOf(test);
});

beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
});

afterAll(async () => test.close());

const changesOf = async (person: TestPerson): Promise<Change[]> =>
  (await person.inject({ url: '/api/changes' })).json<Page<Change>>().items;

interface Caller {
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<unknown>;
  close(): Promise<void>;
}
interface Called {
  isError?: boolean;
  structuredContent?: unknown;
  content: { type: string; text: string }[];
  _meta?: { changeSetId?: string };
}

const callWith =
  (client: Caller) =>
  async <Output>(name: string, args: Record<string, unknown> = {}): Promise<Output> => {
    const result = (await client.callTool({ name, arguments: args })) as Called;
    expect(result.isError).not.toBe(true);
    expect(JSON.parse(result.content[0]?.text ?? '')).toEqual(result.structuredContent);
    return result.structuredContent as Output;
  };

describe.each([
  ['of the 2.x line, on the current revision', connect],
  ['of the 1.x line, on an earlier revision', connectEarlier],
])('the official client %s', (_, connectTo) => {
  it('creates, finds, completes and undoes a task', async () => {
    const client = await connectTo(url, await tokenOf(ann, 'write'));
    const call = callWith(client as Caller);
    const task = await call<Task>('create_task', { title: 'Buy milk', tags: ['shop'] });
    expect(task).toMatchObject({ title: 'Buy milk', status: 'open' });
    expect(await call('list_tasks', { q: 'MILK', tag: 'shop' })).toMatchObject({
      items: [{ id: task.id }],
      nextCursor: null,
    });
    expect(await call('complete_task', { id: task.id })).toMatchObject({ status: 'done' });
    expect(await call('get_stats')).toMatchObject({ open: 0, doneToday: 1 });
    const undone = await call<UndoResult>('undo_last_change');
    expect(undone.items).toMatchObject([{ id: task.id, status: 'open' }]);
    expect(await call('get_task', { id: task.id })).toMatchObject({ status: 'open' });
    expect(await call('list_tags')).toEqual({ items: [{ tag: 'shop', count: 1 }] });
    await client.close();

    const [last] = await changesOf(ann);
    expect(last).toMatchObject({
      actor: { type: 'mcp', name: 'my write token' },
      action: 'reopened',
      undoes: undone.undone,
    });
  });

  it('sees each tool with its schemas and what it may do', async () => {
    const client = await connectTo(url, await tokenOf(ann, 'read'));
    const { tools } = await client.listTools();
    await client.close();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'bulk_update_tasks',
      'complete_task',
      'create_task',
      'delete_task',
      'get_stats',
      'get_task',
      'list_tags',
      'list_tasks',
      'reopen_task',
      'undo_last_change',
      'update_task',
    ]);
    for (const tool of tools) {
      expect(tool).toMatchObject({
        title: expect.any(String),
        inputSchema: { type: 'object', additionalProperties: false },
        outputSchema: { type: 'object' },
        annotations: { openWorldHint: false, title: tool.title },
      });
    }
    const hints = (hint: 'readOnlyHint' | 'destructiveHint') =>
      tools.filter(({ annotations }) => annotations?.[hint]).map(({ name }) => name);
    expect(hints('readOnlyHint').sort()).toEqual([
      'get_stats',
      'get_task',
      'list_tags',
      'list_tasks',
    ]);
    expect(hints('destructiveHint').sort()).toEqual(['bulk_update_tasks', 'delete_task']);
  });

  it('reads but cannot write with a read token', async () => {
    await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'Mine' } });
    const client = await connectTo(url, await tokenOf(ann, 'read'));
    expect(await callWith(client as Caller)('list_tasks')).toMatchObject({
      items: [{ title: 'Mine' }],
    });
    const refused = (await client.callTool({
      name: 'create_task',
      arguments: { title: 'Not mine' },
    })) as Called;
    await client.close();
    expect(refused.isError).toBe(true);
    expect(JSON.parse(refused.content[0]?.text ?? '')).toMatchObject({ code: 'forbidden' });
    expect(await changesOf(ann)).toHaveLength(1);
  });

  it('hears errors of the catalogue, with the places that do not fit', async () => {
    const client = await connectTo(url, ann.token);
    const refused = (await client.callTool({
      name: 'create_task',
      arguments: { title: '', userId: 'x', dueAt: 'tomorrow' },
    })) as Called;
    const { code, errors } = JSON.parse(refused.content[0]?.text ?? '') as {
      code: string;
      errors: { path: string }[];
    };
    expect([refused.isError, code]).toEqual([true, 'invalid_request']);
    expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['userId', 'title', 'dueAt']));
    await expect(client.callTool({ name: 'drop_database', arguments: {} })).rejects.toThrow(
      /drop_database/,
    );
    await client.close();
  });
});

it('the current revision is spoken, and a session’s bearer acts under the client’s name', async () => {
  const client = await connect(url, ann.token);
  expect(client.getNegotiatedProtocolVersion()).toBe(revision);
  const result = (await client.callTool({
    name: 'create_task',
    arguments: { title: 'Call mum' },
  })) as Called;
  await client.close();
  const [change] = await changesOf(ann);
  expect(change).toMatchObject({ actor: { type: 'mcp', name: 'test client' } });
  expect(result._meta).toMatchObject({ changeSetId: change?.changeSetId });
});

it('people who call at the same time see their own tasks alone', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => test.signUp()));
  const seen = await Promise.all(
    people.map(async (person, index) => {
      const connectTo = index % 2 === 0 ? connect : connectEarlier;
      const client = await connectTo(url, person.token);
      const call = callWith(client as Caller);
      const titles: string[][] = [];
      for (let count = 1; count <= 5; count += 1) {
        await call('create_task', { title: `of ${index}` });
        const { items } = await call<{ items: Task[] }>('list_tasks');
        titles.push(items.map(({ title }) => title));
      }
      await client.close();
      return titles;
    }),
  );
  seen.forEach((titles, index) => {
    expect(titles).toEqual(
      [1, 2, 3, 4, 5].map((count) => Array.from({ length: count }, () => `of ${index}`)),
    );
  });
});

it('another person’s task is not there', async () => {
  const eve = await test.signUp();
  const answer = await ann.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'x' } });
  const client = await connect(url, eve.token);
  for (const name of ['get_task', 'complete_task', 'delete_task']) {
    const refused = (await client.callTool({
      name,
      arguments: { id: answer.json<Task>().id },
    })) as Called;
    expect(JSON.parse(refused.content[0]?.text ?? '')).toMatchObject({ code: 'not_found' });
  }
  await client.close();
});
