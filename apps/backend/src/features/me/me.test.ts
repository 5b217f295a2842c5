import { MeSchema, type Me } from '@todo/contracts';
import {
  createTestApp,
  testOrigin,
  testPassword,
  type TestApp,
  type TestPerson,
} from '../../testing/test-app';

let test: TestApp;
let ann: TestPerson;

beforeAll(async () => {
  test = await createTestApp();
});
beforeEach(async () => {
  ann = await test.signUp({ timeZone: 'Europe/Berlin' });
});
afterAll(async () => test.close());

const read = async (person = ann): Promise<Me> =>
  MeSchema.parse((await person.inject({ url: '/api/me' })).json());
const patch = (payload: object) => ann.inject({ method: 'PATCH', url: '/api/me', payload });
const tokenOf = async (scope: string): Promise<string> => {
  const payload = { name: 'a', scope };
  const answer = await ann.inject({ method: 'POST', url: '/api/tokens', payload });
  return answer.json<{ token: string }>().token;
};

describe('me', () => {
  it('shows the person, with defaults for what they never set', async () => {
    expect(await read()).toEqual({
      id: ann.userId,
      name: 'Someone',
      email: ann.email,
      timeZone: 'Europe/Berlin',
      preferences: { approvals: 'destructive', weekStartsOn: 'monday', reminderEmails: true },
      calendarFeed: null,
    });
  });

  it('changes what is named and leaves the rest, among the preferences too', async () => {
    const first = await patch({ name: ' Ann ', preferences: { approvals: 'always' } });
    expect(first.statusCode).toBe(200);
    const second = await patch({
      timeZone: 'Asia/Kolkata',
      preferences: { reminderEmails: false },
    });
    expect(second.json()).toMatchObject({
      name: 'Ann',
      timeZone: 'Asia/Kolkata',
      preferences: { approvals: 'always', weekStartsOn: 'monday', reminderEmails: false },
    });
    expect(await read()).toEqual(second.json());
    expect((await patch({})).json()).toEqual(second.json());
  });

  it('lets preferences that change at once all arrive', async () => {
    await Promise.all([
      patch({ preferences: { approvals: 'always' } }),
      patch({ preferences: { weekStartsOn: 'sunday' } }),
      patch({ preferences: { reminderEmails: false } }),
    ]);
    const { preferences } = await read();
    expect(preferences).toEqual({
      approvals: 'always',
      weekStartsOn: 'sunday',
      reminderEmails: false,
    });
  });

  it.each([
    ['an unknown zone', { timeZone: 'Mars/Olympus' }],
    ['an offset for a zone', { timeZone: '+02:00' }],
    ['a blank name', { name: ' ' }],
    ['another address', { email: 'x@example.com' }],
    ['an unknown preference', { preferences: { mood: 'good' } }],
    ['an unknown way of asking', { preferences: { approvals: 'never' } }],
    ['no preferences', { preferences: null }],
  ])('answers 400 to %s and changes nothing', async (_name, payload) => {
    const before = await read();
    const response = await patch(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'invalid_request' });
    expect(await read()).toEqual(before);
  });

  it('moves the zone of new tasks with the next request', async () => {
    await patch({ timeZone: 'Pacific/Apia' });
    const payload = { title: 'a', dueDate: '2027-01-01' };
    const task = await ann.inject({ method: 'POST', url: '/api/tasks', payload });
    expect(task.json()).toMatchObject({ timeZone: 'Pacific/Apia' });
  });

  it('is shown to a read token and changed by a write token alone', async () => {
    const as = async (scope: string, method: 'GET' | 'PATCH') =>
      test.app.inject({
        method,
        url: '/api/me',
        headers: { authorization: `Bearer ${await tokenOf(scope)}` },
        ...(method === 'PATCH' && { payload: { name: 'By token' } }),
      });
    expect((await as('read', 'GET')).statusCode).toBe(200);
    expect((await as('read', 'PATCH')).statusCode).toBe(403);
    expect((await as('write', 'PATCH')).json()).toMatchObject({ name: 'By token' });
  });
});

describe('deleting the account', () => {
  const removal = { method: 'DELETE', url: '/api/me' } as const;

  it('ends session, cookie and tokens, forgets the cookie and frees the address', async () => {
    const signedIn = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: ann.email, password: testPassword },
    });
    const [value] = String(signedIn.headers['set-cookie']).split(';');
    const cookie = { cookie: value ?? '', origin: testOrigin };
    const token = { authorization: `Bearer ${await tokenOf('write')}` };
    const session = { authorization: `Bearer ${ann.token}` };

    const response = await test.app.inject({ ...removal, headers: cookie });
    expect([response.statusCode, response.body]).toEqual([204, '']);
    const [cleared] = response.cookies;
    expect(cleared).toMatchObject({ name: value?.split('=')[0], value: '', maxAge: 0, path: '/' });
    for (const headers of [cookie, token, session]) {
      const answer = await test.app.inject({ url: '/api/tasks', headers });
      expect(answer.statusCode).toBe(401);
    }
    const login = { email: ann.email, password: testPassword };
    const signIn = { method: 'POST', url: '/api/auth/sign-in/email', payload: login } as const;
    expect((await test.app.inject(signIn)).statusCode).toBe(401);
    const signUp = { method: 'POST', url: '/api/auth/sign-up/email' } as const;
    const anew = await test.app.inject({ ...signUp, payload: { ...login, name: 'Ann' } });
    expect(anew.statusCode).toBe(200);
    expect(anew.json<{ user: { id: string } }>().user.id).not.toBe(ann.userId);
  });

  it('is refused to every personal access token, and to another site', async () => {
    for (const scope of ['read', 'write']) {
      const headers = { authorization: `Bearer ${await tokenOf(scope)}` };
      const response = await test.app.inject({ ...removal, headers });
      expect(response.statusCode).toBe(403);
      expect(response.json()).toMatchObject({ code: 'forbidden' });
    }
    expect(await read()).toMatchObject({ id: ann.userId });
  });

  it('leaves everyone else as they are', async () => {
    const bob = await test.signUp();
    await bob.inject({ method: 'POST', url: '/api/tasks', payload: { title: 'mine' } });
    expect((await ann.inject(removal)).statusCode).toBe(204);
    expect((await bob.inject({ url: '/api/tasks' })).json()).toMatchObject({
      items: [{ title: 'mine' }],
    });
  });
});
