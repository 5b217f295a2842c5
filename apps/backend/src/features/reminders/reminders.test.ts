import { sql } from 'drizzle-orm';
import type { Task } from '@todo/contracts';
import { createMailer, type Mailer } from '../../mail/mailer';
import { startSmtpStandIn, type SmtpStandIn } from '../../mail/testing/smtp-stand-in';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';
import { createReminders, type Reminders } from './reminders';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

let server: TestApp;
let smtp: SmtpStandIn;
let mailer: Mailer;
let ann: TestPerson;
let clock: Date;
let reminders: Reminders;
const log = { warn: jest.fn(), error: jest.fn() };

const create = (): Reminders =>
  createReminders({
    database: server.connection.database,
    mailer,
    origin: 'http://localhost:3000',
    log,
    now: () => clock,
  });

beforeAll(async () => {
  server = await createTestApp();
  smtp = await startSmtpStandIn();
  mailer = createMailer({ url: smtp.url, from: 'Todo <todo@example.com>' });
});
afterAll(async () => {
  mailer.close();
  await smtp.close();
  await server.close();
});
beforeEach(async () => {
  jest.clearAllMocks();
  smtp.taken.length = 0;
  smtp.refuses = false;
  clock = new Date();
  reminders = create();
  ann = await server.signUp({ timeZone: 'America/New_York' });
});
afterEach(async () => {
  // What one test leaves behind is not due in the next.
  await server.connection.database.execute(sql`delete from users where id = ${ann.userId}`);
});

const inFuture = (ms: number): string => new Date(Date.now() + ms).toISOString();
const at = (time: string | number): void => {
  clock = new Date(time);
};

const send = async (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  (await ann.inject({ method, url, ...(payload && { payload }) })).json<Task>();

const add = (fields: object): Promise<Task> =>
  send('POST', '/api/tasks', { title: 'Call the dentist', ...fields });

const told = async (): Promise<{ taskId: string; title: string }[]> => {
  const { rows } = await server.connection.database.execute<{
    data: { taskId: string; title: string };
  }>(sql`
    select data from user_events
    where user_id = ${ann.userId} and event = 'reminder.due' order by seq`);
  return rows.map(({ data }) => data);
};

const tellAt = async (time: string | number): Promise<number> => {
  const before = (await told()).length;
  at(time);
  await reminders.tellDue();
  return (await told()).length - before;
};

const once = { minutesBefore: 30, repeatUntilDone: false };
const repeating = { minutesBefore: 0, repeatUntilDone: true };

test('a reminder is told at its moment, once, with what it is about', async () => {
  const dueAt = inFuture(2 * hourMs);
  const task = await add({ dueAt, reminders: [once] });
  const moment = Date.parse(dueAt) - 30 * minuteMs;
  expect(await tellAt(moment - 1)).toBe(0);
  expect(await tellAt(moment)).toBe(1);
  expect(await tellAt(moment + minuteMs)).toBe(0);
  expect(await told()).toEqual([
    {
      reminderId: expect.any(String),
      taskId: task.id,
      title: 'Call the dentist',
      dueAt,
      dueDate: null,
    },
  ]);
});

test('many processes that tell at once tell each reminder once', async () => {
  const dueAt = inFuture(hourMs);
  for (let count = 0; count < 5; count += 1) {
    await add({ dueAt, reminders: [once, { ...once, minutesBefore: 10 }] });
  }
  at(dueAt);
  await Promise.all(Array.from({ length: 8 }, () => create().tellDue()));
  expect(await told()).toHaveLength(10);
  expect(log.error).not.toHaveBeenCalled();
});

test('writing tasks while they are told of ends in no deadlock', async () => {
  const dueAt = inFuture(hourMs);
  const tasks = await Promise.all([1, 2, 3, 4].map(() => add({ dueAt, reminders: [once] })));
  at(dueAt);
  const writes = tasks.flatMap(({ id }) => [
    ann.inject({ method: 'PATCH', url: `/api/tasks/${id}`, payload: { priority: 'high' } }),
    ann.inject({ method: 'POST', url: `/api/tasks/${id}/complete` }),
  ]);
  const chats = ['add a', 'add b'].map((message) =>
    ann.inject({ method: 'POST', url: '/api/chat', payload: { message } }),
  );
  const telling = [1, 2, 3].map(() => create().tellDue());
  const answers = await Promise.all([...writes, ...chats]);
  await Promise.all(telling);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
  expect(log.error).not.toHaveBeenCalled();
});

test('a day without a time is due at nine in the zone of the person, who may move', async () => {
  await add({ dueDate: '2030-07-01', reminders: [{ ...once, minutesBefore: 0 }] });
  await server.connection.database.execute(
    sql`update tasks set time_zone = null where user_id = ${ann.userId}`,
  );
  await server.connection.database.execute(
    sql`update reminders set person_zone = 'America/New_York' where user_id = ${ann.userId}`,
  );
  await server.connection.database.execute(
    sql`update users set time_zone = 'Asia/Kolkata' where id = ${ann.userId}`,
  );
  at('2030-06-01T00:00:00Z');
  await reminders.replanMoved();
  expect(await tellAt('2030-07-01T03:29:59Z')).toBe(0);
  expect(await tellAt('2030-07-01T03:30:00Z')).toBe(1);
});

test('another due or other reminders move what is told', async () => {
  const first = inFuture(2 * hourMs);
  const second = inFuture(5 * hourMs);
  const task = await add({ dueAt: first, reminders: [once] });
  await send('PATCH', `/api/tasks/${task.id}`, { dueAt: second });
  expect(await tellAt(Date.parse(first))).toBe(0);
  await send('PATCH', `/api/tasks/${task.id}`, { reminders: [{ ...once, minutesBefore: 60 }] });
  expect(await tellAt(Date.parse(second) - 61 * minuteMs)).toBe(0);
  expect(await tellAt(Date.parse(second) - 60 * minuteMs)).toBe(1);
  expect(await tellAt(Date.parse(second))).toBe(0);
});

test.each([
  ['completing', (id: string) => send('POST', `/api/tasks/${id}/complete`)],
  ['taking the due away from', (id: string) => send('PATCH', `/api/tasks/${id}`, { dueAt: null })],
  [
    'taking the reminders away from',
    (id: string) => send('PATCH', `/api/tasks/${id}`, { reminders: [] }),
  ],
])('%s a task ends its reminders', async (_name, end) => {
  const dueAt = inFuture(hourMs);
  const task = await add({ dueAt, reminders: [once, repeating] });
  await end(task.id);
  expect(await tellAt(Date.parse(dueAt) + dayMs)).toBe(0);
});

test('a deleted task reminds of nothing, and a restored one does again', async () => {
  const dueAt = inFuture(hourMs);
  const task = await add({ dueAt, reminders: [once] });
  await ann.inject({ method: 'DELETE', url: `/api/tasks/${task.id}` });
  expect(await tellAt(dueAt)).toBe(0);
  await send('POST', `/api/tasks/${task.id}/restore`);
  expect(await tellAt(dueAt)).toBe(1);
});

test('what was told is not told again when the task is reopened', async () => {
  const dueAt = inFuture(hourMs);
  const task = await add({ dueAt, reminders: [once] });
  expect(await tellAt(dueAt)).toBe(1);
  await send('POST', `/api/tasks/${task.id}/complete`);
  await send('POST', `/api/tasks/${task.id}/reopen`);
  expect(await tellAt(Date.parse(dueAt) + minuteMs)).toBe(0);
});

test('a repeating reminder comes every hour for a day and then every day, until it is done', async () => {
  const dueAt = inFuture(hourMs);
  const due = Date.parse(dueAt);
  const task = await add({ dueAt, reminders: [repeating] });
  expect(await tellAt(due)).toBe(1);
  expect(await tellAt(due + 59 * minuteMs)).toBe(0);
  expect(await tellAt(due + hourMs)).toBe(1);
  expect(await tellAt(due + dayMs)).toBe(1);
  expect(await tellAt(due + dayMs + hourMs)).toBe(0);
  expect(await tellAt(due + 2 * dayMs)).toBe(1);
  await send('POST', `/api/tasks/${task.id}/complete`);
  expect(await tellAt(due + 9 * dayMs)).toBe(0);
});

test('what was missed for long comes as no flood', async () => {
  const dueAt = inFuture(hourMs);
  await add({ title: 'once', dueAt, reminders: [once] });
  await add({ title: 'again', dueAt, reminders: [repeating] });
  expect(await tellAt(Date.parse(dueAt) + 10 * dayMs)).toBe(1);
  expect((await told()).map(({ title }) => title)).toEqual(['again']);
});

test('what was missed for less than a day is told late', async () => {
  const dueAt = inFuture(hourMs);
  await add({ dueAt, reminders: [once] });
  expect(await tellAt(Date.parse(dueAt) + 23 * hourMs)).toBe(1);
});

test('an e-mail comes once, however many processes send', async () => {
  const dueAt = inFuture(hourMs);
  const task = await add({ title: 'Call Zoë', dueAt, reminders: [once] });
  await tellAt(dueAt);
  await Promise.all(Array.from({ length: 4 }, () => create().sendDue()));
  expect(smtp.taken).toHaveLength(1);
  const [mail] = smtp.taken;
  expect(mail?.to).toEqual([ann.email]);
  expect(mail?.content).toMatch(/^Message-ID: <reminder-[0-9a-f-]+@localhost>/m);
  expect(mail?.content).toMatch(/^From: Todo <todo@example.com>/m);
  expect(mail?.content.replaceAll('=\r\n', '')).toContain(`task=3D${task.id}`);
});

test('an e-mail that was refused is tried again under the same id', async () => {
  const dueAt = inFuture(hourMs);
  await add({ dueAt, reminders: [once] });
  await tellAt(dueAt);
  smtp.refuses = true;
  await reminders.sendDue();
  expect(log.warn).toHaveBeenCalledTimes(1);
  smtp.refuses = false;
  await reminders.sendDue();
  expect(smtp.taken).toHaveLength(0);
  at(clock.getTime() + minuteMs);
  await reminders.sendDue();
  await reminders.sendDue();
  expect(smtp.taken).toHaveLength(1);
});

test('an e-mail whose process died while sending is taken over later', async () => {
  const dueAt = inFuture(hourMs);
  await add({ dueAt, reminders: [once] });
  await tellAt(dueAt);
  await server.connection.database.execute(sql`
    update reminder_deliveries set email = 'sending', email_attempts = 1,
      email_due_at = ${new Date(clock.getTime() + 10 * minuteMs).toISOString()}::timestamptz
    where user_id = ${ann.userId}`);
  await reminders.sendDue();
  expect(smtp.taken).toHaveLength(0);
  at(clock.getTime() + 10 * minuteMs);
  await reminders.sendDue();
  expect(smtp.taken).toHaveLength(1);
});

test('no e-mail goes to whom wants none, or about what is done by then', async () => {
  const dueAt = inFuture(hourMs);
  const task = await add({ dueAt, reminders: [once] });
  await tellAt(dueAt);
  await send('POST', `/api/tasks/${task.id}/complete`);
  await reminders.sendDue();
  await send('PATCH', '/api/me', { preferences: { reminderEmails: false } });
  await add({ dueAt, reminders: [once] });
  await tellAt(dueAt);
  await reminders.sendDue();
  expect(await told()).toHaveLength(2);
  expect(smtp.taken).toHaveLength(0);
});

test('what was told long ago is forgotten', async () => {
  const dueAt = inFuture(hourMs);
  await add({ dueAt, reminders: [once] });
  await tellAt(dueAt);
  await reminders.sendDue();
  expect(await reminders.purge()).toBe(0);
  at(Date.parse(dueAt) + 8 * dayMs);
  expect(await reminders.purge()).toBe(1);
});
