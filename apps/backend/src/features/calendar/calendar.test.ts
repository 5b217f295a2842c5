import { convertIcsCalendar, type IcsCalendar } from 'ts-ics';
import type { CalendarFeed, Task } from '@todo/contracts';
import { createTestApp, testOrigin, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});

afterAll(async () => test.close());

const begin = async (person: TestPerson, headers = {}): Promise<CalendarFeed> => {
  const response = await person.inject({ method: 'POST', url: '/api/calendar/token', headers });
  expect(response.statusCode).toBe(201);
  return response.json();
};

const read = (token: string, headers = {}) =>
  test.app.inject({ url: `/api/calendar/${token}.ics`, headers });

const make = async (person: TestPerson, payload: object): Promise<Task> => {
  const response = await person.inject({ method: 'POST', url: '/api/tasks', payload });
  expect(response.statusCode).toBe(201);
  return response.json();
};

const feedOf = async (person: TestPerson): Promise<{ text: string; calendar: IcsCalendar }> => {
  const { token } = await begin(person);
  const response = await read(token);
  expect(response.statusCode).toBe(200);
  return { text: response.body, calendar: convertIcsCalendar(undefined, response.body) };
};

const signUpInBerlin = () => test.signUp({ timeZone: 'Europe/Berlin' });

describe('the address of a feed', () => {
  it('lies on the page that asked for it, and nowhere that is not trusted', async () => {
    const ann = await test.signUp();
    const { token, url } = await begin(ann);
    expect(url).toBe(`${testOrigin}/api/calendar/${token}.ics`);
    const origin = 'http://10.0.0.7:30000';
    const elsewhere = await begin(ann, { origin, host: '10.0.0.7:30000' });
    expect(elsewhere.url).toBe(`${origin}/api/calendar/${elsewhere.token}.ics`);
    const forged = await begin(ann, { origin: 'https://evil.example' });
    expect(forged.url.startsWith(testOrigin)).toBe(true);
  });

  it('ends when there is a new one, when it is ended, and with the account', async () => {
    const ann = await test.signUp();
    const first = await begin(ann);
    const second = await begin(ann);
    expect((await read(first.token)).statusCode).toBe(404);
    expect((await read(second.token)).statusCode).toBe(200);
    for (let count = 0; count < 2; count += 1) {
      const ended = await ann.inject({ method: 'DELETE', url: '/api/calendar/token' });
      expect(ended.statusCode).toBe(204);
    }
    expect((await read(second.token)).statusCode).toBe(404);
    const third = await begin(ann);
    await ann.inject({ method: 'DELETE', url: '/api/me' });
    expect((await read(third.token)).statusCode).toBe(404);
  });

  it('is stored as a hash, and is the key to nothing else', async () => {
    const ann = await test.signUp();
    const { token } = await begin(ann);
    const { rows } = await test.connection.query({ text: 'select * from calendar_feeds' });
    expect(JSON.stringify(rows)).not.toContain(token);
    const headers = { authorization: `Bearer ${token}` };
    expect((await test.app.inject({ url: '/api/tasks', headers })).statusCode).toBe(401);
  });

  it('is in no log', async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const { connection } = test;
    const logged = await createTestApp({}, { connection, logger: { level: 'info', stream } });
    const { token } = await begin(await test.signUp());
    for (const url of [`/api/calendar/${token}.ics`, `/api/calendar/${token}?a=b`]) {
      await logged.app.inject({ url });
    }
    await logged.app.close();
    expect(lines.join('')).toContain('/api/calendar/:token.ics');
    expect(lines.join('')).not.toContain(token);
  });

  it('answers the same 404 to every wrong token, and 429 to who tries many', async () => {
    const wrong = ['a', 'x'.repeat(43), 'x'.repeat(500), '%00', '..', 'ä'];
    const from = { 'x-forwarded-for': '192.0.2.9' };
    const answers = await Promise.all(
      wrong.map((token) => read(encodeURIComponent(decodeURIComponent(token)), from)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(wrong.map(() => 404));
    const details = answers.map((answer) => answer.json<{ detail: string }>().detail);
    expect(new Set(details).size).toBe(1);
    for (let count = wrong.length; count < 20; count += 1) await read('wrong', from);
    const refused = await read('wrong', from);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      429,
      'rate_limited',
    ]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const { token } = await begin(await test.signUp());
    expect((await read(token, from)).statusCode).toBe(200);
  });
});

describe('a feed', () => {
  it('shows each task as a to-do and as an event, with every field', async () => {
    const ann = await signUpInBerlin();
    const title = `Fünf, sechs; sieben \\ ${'😀'.repeat(40)}`;
    const task = await make(ann, {
      title,
      description: 'first line\nsecond, with "quotes"\r\nthird',
      dueAt: '2026-07-01T17:00:00+02:00',
      priority: 'urgent',
      tags: ['a,b', 'größe'],
    });
    const child = await make(ann, { title: 'child', parentId: task.id, dueDate: '2026-07-02' });
    const { text, calendar } = await feedOf(ann);
    expect(calendar).toMatchObject({
      version: '2.0',
      method: 'PUBLISH',
      prodId: expect.any(String),
    });
    const [todo, childTodo] = calendar.todos ?? [];
    expect(todo).toMatchObject({
      uid: `${task.id}@todo`,
      summary: title,
      description: 'first line\nsecond, with "quotes"\nthird',
      due: { date: new Date('2026-07-01T15:00:00Z') },
      priority: '1',
      status: 'NEEDS-ACTION',
      stamp: { date: new Date(`${task.updatedAt.slice(0, 19)}Z`) },
    });
    expect(childTodo).toMatchObject({ due: { type: 'DATE' }, uid: `${child.id}@todo` });
    expect(text).toContain(`RELATED-TO:${task.id}@todo`);
    expect(text).toContain('DUE;VALUE=DATE:20260702');
    expect(text).toContain('CATEGORIES:a\\,b,größe');
    const [event, childEvent] = calendar.events ?? [];
    expect(event).toMatchObject({
      uid: `${task.id}-event@todo`,
      summary: title,
      start: { date: new Date('2026-07-01T15:00:00Z') },
      duration: { minutes: 30 },
      url: `${testOrigin}/app?task=${task.id}`,
    });
    expect(childEvent).toMatchObject({ start: { type: 'DATE' }, duration: { days: 1 } });
  });

  it('is written in lines of at most 75 bytes that end as RFC 5545 wants', async () => {
    const ann = await test.signUp();
    await make(ann, { title: 'ä😀'.repeat(100), dueDate: '2026-07-01', description: 'a\u0007b' });
    const { text } = await feedOf(ann);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    // eslint-disable-next-line no-control-regex
    expect(lines.filter((line) => /[\x00-\x08\x0a-\x1f]/.test(line))).toEqual([]);
    expect(text).toContain('DESCRIPTION:ab\r\n');
  });

  it('has what is open and due and what was done lately, and nothing else', async () => {
    const ann = await test.signUp();
    const bob = await test.signUp();
    await make(bob, { title: 'of Bob', dueDate: '2026-07-01' });
    await make(ann, { title: 'without a due' });
    const gone = await make(ann, { title: 'gone', dueDate: '2026-07-01' });
    await ann.inject({ method: 'DELETE', url: `/api/tasks/${gone.id}` });
    const done = await make(ann, { title: 'done', dueDate: '2026-07-01' });
    await ann.inject({ method: 'POST', url: `/api/tasks/${done.id}/complete` });
    const longAgo = {
      ...{ title: 'long done', status: 'done', dueDate: '2020-01-01' },
      completedAt: '2020-01-01T00:00:00Z',
    };
    const payload = { version: 1, tasks: [longAgo] };
    await ann.inject({ method: 'POST', url: '/api/import', payload });
    await make(ann, { title: 'overdue', dueDate: '2020-01-01' });
    const { calendar } = await feedOf(ann);
    expect(calendar.todos?.map(({ summary, status }) => [summary, status])).toEqual([
      ...[
        ['done', 'COMPLETED'],
        ['overdue', 'NEEDS-ACTION'],
      ],
    ]);
    expect(calendar.todos?.[0]).toMatchObject({
      percentComplete: 100,
      completed: expect.anything(),
    });
    expect(calendar.events?.map(({ summary }) => summary)).toEqual(['✓ done', 'overdue']);
  });

  it('is empty and yet a calendar for who has nothing due', async () =>
    expect((await feedOf(await test.signUp())).calendar.events ?? []).toEqual([]));

  it('answers 304 until something changes', async () => {
    const ann = await test.signUp();
    const { token } = await begin(ann);
    const first = await read(token);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    const headers = { 'if-none-match': `"other", W/${String(first.headers['etag'])}` };
    const same = await read(token, headers);
    expect([same.statusCode, same.body]).toEqual([304, '']);
    expect(same.headers['etag']).toBe(first.headers['etag']);
    await make(ann, { title: 'new', dueDate: '2026-07-01' });
    const changed = await read(token, headers);
    expect(changed.statusCode).toBe(200);
    expect(changed.body).toContain('SUMMARY:new');
  });
});

describe('a series in a feed', () => {
  it('keeps its local time across daylight saving', async () => {
    const ann = await signUpInBerlin();
    await make(ann, {
      title: 'weekly',
      dueAt: '2026-10-19T09:00:00+02:00',
      recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231',
    });
    const { text, calendar } = await feedOf(ann);
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261019T090000');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231T225959Z');
    const [event] = calendar.events ?? [];
    expect(event?.start.date).toEqual(new Date('2026-10-19T07:00:00Z'));
    expect(event?.start.local?.timezone).toBe('Europe/Berlin');
    const [zone] = calendar.timezones ?? [];
    expect(zone?.id).toBe('Europe/Berlin');
    expect(text).toMatch(
      /BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100/,
    );
    expect(text).toContain('BEGIN:STANDARD\r\nDTSTART:20271031T030000');
  });

  it('of days has days alone, and one counted from completion has no dates yet', async () => {
    const ann = await signUpInBerlin();
    await make(ann, { title: 'days', dueDate: '2026-07-01', recurrence: 'FREQ=MONTHLY;COUNT=3' });
    await make(ann, {
      ...{ title: 'after', dueDate: '2026-07-01', recurrence: 'FREQ=DAILY' },
      recurrenceFrom: 'completion',
    });
    const { text, calendar } = await feedOf(ann);
    expect(text).not.toContain('VTIMEZONE');
    const rules = calendar.events?.map(({ recurrenceRule }) => recurrenceRule);
    expect(rules).toEqual([expect.objectContaining({ frequency: 'MONTHLY', count: 3 }), undefined]);
  });
});
