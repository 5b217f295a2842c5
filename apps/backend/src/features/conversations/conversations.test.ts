import type { FastifyInstance } from 'fastify';
import { assistantMessage, ScriptedModel } from '@openai/agents/testing';
import { v7 as uuidv7 } from 'uuid';
import type { Conversation, Message, Page } from '@todo/contracts';
import type { DatabaseConnection } from '../../database/connection';
import { createTestDatabase } from '../../database/testing/test-database';
import { signUp, startTestApp, type Person } from '../assistant/testing/test-app';

let connection: DatabaseConnection;
let app: FastifyInstance;
let model: ScriptedModel;
let ada: Person;
let eve: Person;

beforeAll(async () => {
  connection = await createTestDatabase();
  model = new ScriptedModel();
  app = await startTestApp({ connection, model });
}, 60_000);
afterAll(async () => {
  await app.close();
  await connection.close();
});
beforeEach(async () => {
  ada = await signUp(app);
  eve = await signUp(app);
});

const talk = async (message: string, conversationId?: string): Promise<string> => {
  model.enqueue([assistantMessage(`You said: ${message}`)]);
  const answer = await ada.chat(message, conversationId ? { conversationId } : {});
  return answer.conversationId;
};
const list = async (query = ''): Promise<Page<Conversation>> =>
  (await ada.inject('GET', `/api/conversations${query}`)).json();

test('conversations are listed, the one last talked in first', async () => {
  const first = await talk('one');
  const second = await talk('two');
  expect((await list()).items.map(({ id }) => id)).toEqual([second, first]);
  await talk('one again', first);
  const { items, nextCursor } = await list();
  expect(items.map(({ id, title }) => [id, title])).toEqual([
    [first, 'one'],
    [second, 'two'],
  ]);
  expect(nextCursor).toBeNull();
  expect((await eve.inject('GET', '/api/conversations')).json()).toEqual({
    items: [],
    nextCursor: null,
  });
});

test('pages follow one another without a gap, also when a new one is begun meanwhile', async () => {
  const ids = [await talk('a'), await talk('b'), await talk('c')];
  const page = await list('?limit=2');
  expect(page.items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  await talk('d');
  const next = await list(`?limit=2&cursor=${page.nextCursor}`);
  expect(next.items.map(({ id }) => id)).toEqual([ids[0]]);
  expect(next.nextCursor).toBeNull();
});

describe('a search', () => {
  const found = async (q: string): Promise<string[]> =>
    (await list(`?q=${encodeURIComponent(q)}`)).items.map(({ title }) => title);

  test.each([
    ['MILK', ['buy milk']],
    ['äpf', ['ÄPFEL']],
    ['ὈΔΥΣΣΕΎΣ', ['Ὀδυσσεύς']],
    ['100%', ['100% off_er']],
    ['%', ['100% off_er']],
    ['_', ['100% off_er']],
    ['0_', []],
    ['\\', []],
    ['said: buy', ['buy milk']],
    ["'; drop table messages; --", []],
  ])(
    'for %j finds literal parts of titles and of what was said, in any case',
    async (q, titles) => {
      for (const message of ['buy milk', 'ÄPFEL', 'Ὀδυσσεύς', '100% off_er']) await talk(message);
      expect(await found(q)).toEqual(titles);
    },
  );

  test('goes by the new title after a renaming, and by what was said still', async () => {
    const id = await talk('buy milk');
    await ada.inject('PATCH', `/api/conversations/${id}`, { title: 'Groceries' });
    expect(await found('GROC')).toEqual(['Groceries']);
    expect(await found('buy milk')).toEqual(['Groceries']);
  });

  test('finds nothing of others', async () => {
    await talk('buy milk');
    expect((await eve.inject('GET', '/api/conversations?q=milk')).json()).toEqual({
      items: [],
      nextCursor: null,
    });
  });

  test('goes on behind its pages, and its cursor fits no other search', async () => {
    const ids = [await talk('milk 1'), await talk('bread'), await talk('milk 2')];
    const page = await list('?limit=1&q=milk');
    expect(page.items.map(({ id }) => id)).toEqual([ids[2]]);
    const next = await list(`?limit=1&q=milk&cursor=${page.nextCursor}`);
    expect(next).toMatchObject({ items: [{ id: ids[0] }], nextCursor: null });
    for (const query of ['', '&q=bread']) {
      const other = await ada.inject(
        'GET',
        `/api/conversations?limit=1&cursor=${page.nextCursor}${query}`,
      );
      expect(other.json()).toMatchObject({ status: 400, code: 'invalid_cursor' });
    }
  });

  test.each(['', '%20', 'x'.repeat(201), '%00'])('for %j is 400', async (q) => {
    expect((await ada.inject('GET', `/api/conversations?q=${q}`)).statusCode).toBe(400);
  });
});

test('a conversation is renamed, and its messages are read oldest first, page by page', async () => {
  const id = await talk('hello');
  await talk('again', id);
  const url = `/api/conversations/${id}`;
  const renamed = await ada.inject('PATCH', url, { title: '  Small talk ' });
  expect(renamed.json()).toMatchObject({ id, title: 'Small talk' });
  expect((await ada.inject('GET', url)).json()).toMatchObject({ title: 'Small talk' });

  const said: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = cursor === '' ? '?limit=3' : `?limit=3&cursor=${cursor}`;
    const page: Page<Message> = (await ada.inject('GET', `${url}/messages${query}`)).json();
    said.push(...page.items.map(({ role, content }) => `${role}: ${content}`));
    cursor = page.nextCursor;
  }
  expect(said).toEqual([
    'user: hello',
    'assistant: You said: hello',
    'user: again',
    'assistant: You said: again',
  ]);
});

test('a deleted conversation is gone with its messages and runs', async () => {
  const id = await talk('hello');
  const url = `/api/conversations/${id}`;
  const { items } = (await ada.inject('GET', `${url}/messages`)).json<Page<Message>>();
  expect((await ada.inject('DELETE', url)).statusCode).toBe(204);
  for (const gone of [url, `${url}/messages`, `/api/runs/${items[0]?.runId}`]) {
    expect((await ada.inject('GET', gone)).statusCode).toBe(404);
  }
  expect((await ada.inject('DELETE', url)).statusCode).toBe(404);
});

const onOne = [
  ['GET', ''],
  ['PATCH', ''],
  ['DELETE', ''],
  ['GET', '/messages'],
] as const;

test.each(onOne)('%s /api/conversations/:id%s: 400, 404, 404, 401', async (method, rest) => {
  const id = await talk('mine');
  const body = method === 'PATCH' ? { title: 'Theirs' } : undefined;
  const status = async (person: Person, target: string) =>
    (await person.inject(method, `/api/conversations/${target}${rest}`, body)).statusCode;
  expect(await status(ada, 'not-an-id')).toBe(400);
  expect(await status(ada, uuidv7())).toBe(404);
  expect(await status(eve, id)).toBe(404);
  const nobody = await app.inject({ method, url: `/api/conversations/${id}${rest}` });
  expect(nobody.statusCode).toBe(401);
  expect((await ada.inject('GET', `/api/conversations/${id}`)).json()).toMatchObject({
    title: 'mine',
  });
});

test.each([['?limit=0'], ['?limit='], ['?limit=201'], ['?cursor=made-up'], ['?sort=title']])(
  'GET /api/conversations%s is 400',
  async (query) => {
    expect((await ada.inject('GET', `/api/conversations${query}`)).statusCode).toBe(400);
  },
);

test.each([[{}], [{ title: ' ' }], [{ title: 'x'.repeat(201) }], [{ title: 'x', id: 'y' }]])(
  'PATCH with %j is 400',
  async (body) => {
    const id = await talk('mine');
    expect((await ada.inject('PATCH', `/api/conversations/${id}`, body)).statusCode).toBe(400);
  },
);

test('a cursor of one list does not fit another', async () => {
  const id = await talk('a');
  await talk('b');
  const { nextCursor } = await list('?limit=1');
  const answer = await ada.inject('GET', `/api/conversations/${id}/messages?cursor=${nextCursor}`);
  expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_cursor' });
});
