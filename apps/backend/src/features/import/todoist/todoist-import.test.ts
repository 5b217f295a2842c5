import type { Export, Problem } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const header =
  'TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT,AUTHOR,RESPONSIBLE,DATE,DATE_LANG,TIMEZONE,DURATION,DURATION_UNIT,DEADLINE,DEADLINE_LANG';

const send = (person: TestPerson, payload: string | Buffer, query = '') =>
  person.inject({
    method: 'POST',
    url: `/api/import${query}`,
    headers: { 'content-type': 'text/csv' },
    payload,
  });

const bringIn = async (csv: string | Buffer, timeZone = 'Europe/Berlin') => {
  const person = await test.signUp({ timeZone });
  const response = await send(person, csv);
  expect([response.statusCode, response.body]).toEqual([200, expect.any(String)]);
  const { tasks } = (await person.inject({ url: '/api/export' })).json<Export>();
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  return tasks.map((task) => ({ ...task, parent: titles.get(task.parentId ?? '') ?? null }));
};

const refusal = async (csv: string | Buffer): Promise<Problem> => {
  const person = await test.signUp();
  const response = await send(person, csv);
  expect(response.statusCode).toBe(400);
  const list = await person.inject({ url: '/api/tasks' });
  expect(list.json()).toMatchObject({ items: [] });
  return response.json();
};

describe('a CSV file of Todoist', () => {
  it('becomes tasks below tasks, with labels, sections, notes and priorities', async () => {
    const tasks = await bringIn(
      [
        header,
        'meta,view_style=list,,,,,,,,,,,,',
        'task,"Buy milk, ""fresh"" @home @shop",From the farm,1,1,Ann (1),,,en,,,,,',
        'task,Bottles,,2,2,Ann (1),,,en,,,,,',
        'task,Glass ones,,3,3,Ann (1),,,en,,,,,',
        'note,"Two lines\r\nof a note",,,,Ann (1),,,,,,,,',
        'note,Another,,,,Ann (1),,,,,,,,',
        'task,Bread,,4,1,Ann (1),,,en,,,,,',
        ',,,,,,,,,,,,,',
        'section,Some day,,,,,,,,,,,,',
        'task,write to ann@example.com,,,3,,,,,,,,,',
        'task,@errand,,4,1,,,,,,30,minute,,',
      ].join('\r\n'),
    );
    expect(tasks.map(({ title, parent, priority }) => [title, parent, priority])).toEqual([
      ['Buy milk, "fresh"', null, 'urgent'],
      ['Bottles', 'Buy milk, "fresh"', 'high'],
      ['Glass ones', 'Bottles', 'medium'],
      ['Bread', null, 'none'],
      ['write to ann@example.com', null, 'none'],
      ['@errand', null, 'none'],
    ]);
    expect(tasks.map(({ tags }) => tags)).toEqual([
      ['home', 'shop'],
      ...[[], [], [], ['Some day'], ['errand', 'Some day']],
    ]);
    expect(tasks.map(({ description }) => description)).toEqual([
      'From the farm',
      null,
      'Two lines\r\nof a note\n\nAnother',
      ...[null, null, 'Duration: 30 minute'],
    ]);
    const positions = tasks.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort());
  });

  it('keeps dates, in the zone of the row, and what is no date in the description', async () => {
    const tasks = await bringIn(
      [
        header,
        'task,day,,4,1,,,2026-07-01,en,America/New_York,,,,',
        'task,time,,4,1,,,2026-07-01 17:30,en,America/New_York,,,,',
        'task,spoken,,4,1,,,5 March 2030 at 9am,en,,,,,',
        'task,German,,4,1,,,5. März 2030,de,,,,,',
        'task,unknown,Text,4,1,,,when pigs fly,en,,,,,',
        'task,deadline,,4,1,,,,en,,,,2026-08-01,en',
        'task,both,,4,1,,,2026-07-01,en,,,,2026-08-01,en',
      ].join('\n'),
    );
    expect(tasks.map(({ dueAt, dueDate }) => dueAt ?? dueDate)).toEqual([
      '2026-07-01',
      '2026-07-01T21:30:00.000Z',
      '2030-03-05T08:00:00.000Z',
      '2030-03-05',
      null,
      '2026-08-01',
      '2026-07-01',
    ]);
    expect(tasks.map(({ timeZone }) => timeZone).slice(1, 3)).toEqual([
      'America/New_York',
      'Europe/Berlin',
    ]);
    expect(tasks[4]?.description).toBe('Text\n\nDate: when pigs fly');
    expect(tasks[6]?.description).toBe('Deadline: 2026-08-01');
  });

  it('recurs where its words are understood', async () => {
    const tasks = await bringIn(
      [
        header,
        'task,mondays,,4,1,,,every mon,en,,,,,',
        'task,after,,4,1,,,every! 3 days at 8pm,en,,,,,',
        'task,moon,,4,1,,,every full moon,en,,,,,',
      ].join('\n'),
    );
    expect(tasks.map(({ recurrence }) => recurrence)).toEqual([
      'FREQ=WEEKLY;BYDAY=MO',
      'FREQ=DAILY;INTERVAL=3',
      null,
    ]);
    expect(new Date(`${tasks[0]?.dueDate}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(tasks[1]).toMatchObject({ recurrenceFrom: 'completion', dueAt: expect.any(String) });
    expect(tasks[2]?.description).toBe('Date: every full moon');
  });

  it('may begin with a byte order mark, and have other columns in another order', async () => {
    const tasks = await bringIn(Buffer.from('\ufeffContent,Colour,type\r\nÄpfel,red,task\r\n'));
    expect(tasks.map(({ title }) => title)).toEqual(['Äpfel']);
  });
});

describe('bad rows of a CSV file', () => {
  const csv = [
    header,
    'task,good,,4,1,,,,,,,,,',
    `task,${'x'.repeat(501)},,4,1,,,,,,,,,`,
    'task,,,4,1,,,,,,,,,',
    'task,five,,5,1,,,,,,,,,',
    'task,deep,,4,x,,,,,,,,,',
    'tusk,what,,4,1,,,,,,,,,',
    'task,a, b, c,,4,1,,,,,,,,,',
  ].join('\n');

  it('are named by number, the first below the header being 1', async () => {
    const problem = await refusal(csv);
    expect(problem.code).toBe('import_invalid');
    expect(problem.errors?.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(problem.errors?.slice(1, 4).map(({ message }) => message)).toEqual([
      ...['CONTENT: is empty', 'PRIORITY: must be 1 to 4', 'INDENT: must be 1 or more'],
    ]);
  });

  it('are told by a dry run', async () => {
    const person = await test.signUp();
    const response = await send(person, csv, '?dryRun=true');
    expect(response.json()).toMatchObject({ created: 1, errorCount: 6, titles: ['good'] });
  });
});

describe('what is no CSV file of Todoist', () => {
  it.each([
    ['an empty file', '', /TYPE and CONTENT/],
    ['semicolons', 'TYPE;CONTENT\ntask;a', /divided by commas/],
    ['tabs', 'TYPE\tCONTENT\ntask\ta', /divided by commas/],
    ['other columns', 'Name,Due\na,b', /TYPE and CONTENT is missing/],
    ['an open quote', 'TYPE,CONTENT\ntask,"a', /quotes/],
    ['text behind a quote', 'TYPE,CONTENT\ntask,"a"b', /quotes/],
    ['an endless row', `TYPE,CONTENT\ntask,${'x'.repeat(200_000)}`, /too long/],
  ])('is refused: %s', async (_name, csv, message) => {
    const problem = await refusal(csv);
    expect(problem.code).toBe('invalid_request');
    expect(problem.errors?.[0]?.message).toMatch(message);
  });

  it('is refused in another encoding', async () => {
    expect((await refusal(Buffer.from('TYPE,CONTENT\ntask,\xe4', 'latin1'))).detail).toContain(
      'UTF-8',
    );
  });
});
