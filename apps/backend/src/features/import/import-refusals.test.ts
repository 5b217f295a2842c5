import type { Export, ImportResult, Problem } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const exportOf = async (person: TestPerson): Promise<Export> =>
  (await person.inject({ url: '/api/export' })).json();

const documentOf = (tasks: unknown[], more: object = {}) => ({
  version: 1,
  exportedAt: '2026-03-01T00:00:00.000Z',
  tasks,
  conversations: [],
  views: [],
  preferences: {},
  ...more,
});

const send = (person: TestPerson, payload: object | string, query = '', headers = {}) =>
  person.inject({ method: 'POST', url: `/api/import${query}`, payload, headers });

const refusal = async (person: TestPerson, payload: object | string): Promise<Problem> => {
  const response = await send(person, payload, '', { 'content-type': 'application/json' });
  expect(response.statusCode).toBe(400);
  return response.json();
};

describe('bad rows', () => {
  const id = uuidv7();
  const other = uuidv7();
  const rows = [
    { title: 'good' },
    { title: ' ' },
    { title: 'x'.repeat(501) },
    { title: 'two dues', dueAt: '2026-01-01T00:00:00Z', dueDate: '2026-01-01' },
    { title: 'no due', recurrence: 'FREQ=DAILY' },
    { title: 'no rule', dueDate: '2026-01-01', recurrence: 'FREQ=HOURLY' },
    { title: 'NUL \0' },
    { id, title: 'circle 1', parentId: other },
    { id: other, title: 'circle 2', parentId: id },
    { id, title: 'twice' },
    'no object',
    { title: 'no zone', timeZone: 'Mars/Olympus' },
  ];
  const badRows = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  it('are named by number, and nothing is created', async () => {
    const ann = await test.signUp();
    const problem = await refusal(ann, documentOf(rows));
    expect(problem.code).toBe('import_invalid');
    const named = (problem.errors ?? []).map(({ row }) => row ?? 0).sort((a, b) => a - b);
    expect(named).toEqual(badRows);
    expect(problem.errors?.find(({ row }) => row === 2)?.path).toBe('body.tasks.1.title');
    expect((await exportOf(ann)).tasks).toEqual([]);
  });

  it('are told by a dry run, which changes nothing', async () => {
    const ann = await test.signUp();
    const response = await send(ann, documentOf(rows), '?dryRun=true');
    expect(response.statusCode).toBe(200);
    const result = response.json<ImportResult>();
    expect(result).toMatchObject({ created: 1, skipped: 0, titles: ['good'], errorCount: 11 });
    expect(result.errors.find(({ row }) => row === 5)?.message).toMatch(/^recurrence: needs/);
    const good = await send(ann, documentOf([{ title: 'good' }]), '?dryRun=true');
    expect(good.json()).toMatchObject({ created: 1, errors: [] });
    expect((await exportOf(ann)).tasks).toEqual([]);
  });

  it('are listed up to a hundred, and counted beyond', async () => {
    const ann = await test.signUp();
    const problem = await refusal(ann, documentOf(Array.from({ length: 150 }, () => ({}))));
    expect(problem.errors).toHaveLength(100);
    expect(problem.detail).toContain('150 rows');
  });
});

describe('what is no export', () => {
  it.each([
    ['nothing', ''],
    ['half a document', '{"version":1,"tasks":['],
    ['two documents', '{"version":1,"tasks":[]}{}'],
    ['no UTF-8', Buffer.from('{"version":1,"tasks":[{"title":"\xff"}]}', 'latin1')],
    ['another version', documentOf([], { version: 2 })],
    ['no tasks', { version: 1 }],
    ['tasks that are no list', { version: 1, tasks: {} }],
    ['an unknown section', documentOf([], { projects: [] })],
    ['a section twice', '{"version":1,"tasks":[],"tasks":[]}'],
    ['a bad view', documentOf([], { views: [{ name: '', query: {} }] })],
    ['bad preferences', documentOf([], { preferences: { approvals: 'never' } })],
    ['endless depth', `{"version":1,"tasks":[${'['.repeat(2000)}`],
    ['an endless row', documentOf([{ title: 'a', tags: Array.from({ length: 20_000 }, () => 1) }])],
  ])('is refused: %s', async (_name, payload) => {
    const ann = await test.signUp();
    const problem = await refusal(ann, payload as object);
    expect(problem.code).toBe('invalid_request');
  });
});

describe('an Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'once' };
  const one = documentOf([{ title: 'once' }]);

  it('brings a file in once, and refuses another file', async () => {
    const ann = await test.signUp();
    const all = await Promise.all(Array.from({ length: 5 }, () => send(ann, one, '', headers)));
    expect(new Set(all.map(({ body }) => body)).size).toBe(1);
    expect(new Set(all.map((answer) => answer.headers['x-change-set-id'])).size).toBe(1);
    expect((await exportOf(ann)).tasks).toHaveLength(1);
    const other = await send(ann, documentOf([{ title: 'other' }]), '', headers);
    expect([other.statusCode, other.json<Problem>().code]).toEqual([409, 'idempotency_key_reused']);
  });
});

describe('the size of an import', () => {
  it('may be more than other routes take, and has an end', async () => {
    const ann = await test.signUp();
    const description = 'x'.repeat(10_000);
    const rows = Array.from({ length: 300 }, (_, index) => ({ title: `${index}`, description }));
    expect((await send(ann, documentOf(rows))).json()).toMatchObject({ created: 300 });
    const payload = Buffer.alloc(50 * 1024 * 1024 + 1, ' ');
    const tooLarge = await send(ann, payload, '', { 'content-type': 'application/json' });
    expect([tooLarge.statusCode, tooLarge.json<Problem>().code]).toEqual([
      413,
      'payload_too_large',
    ]);
  });

  it.each(['text/plain', 'text/csv; charset=latin1'])('refuses %s', async (type) => {
    const ann = await test.signUp();
    const response = await send(ann, 'a', '', { 'content-type': type });
    expect([response.statusCode, response.json<Problem>().code]).toEqual([
      415,
      'unsupported_media_type',
    ]);
  });
});
