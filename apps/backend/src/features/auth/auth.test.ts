import { v7 as uuidv7 } from 'uuid';
import { createTestApp, testOrigin, testPassword, type TestApp } from '../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp({ RATE_LIMIT_SIGN_IN_PER_MINUTE: '5' });
});

afterAll(async () => test.close());

const post = (path: string, payload: object | string, headers: Record<string, string> = {}) =>
  test.app.inject({
    method: 'POST',
    url: `/api/auth/${path}`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

const account = (fields: object = {}) => ({
  name: 'Ann',
  email: `${uuidv7()}@example.com`,
  password: testPassword,
  ...fields,
});

describe('signing up', () => {
  it('signs in: a cookie, a token, and the user with their zone', async () => {
    const response = await post('sign-up/email', account({ timeZone: 'Asia/Tokyo' }));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      token: expect.any(String),
      user: { name: 'Ann', timeZone: 'Asia/Tokyo' },
    });
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.secure).toBeUndefined();
    expect(response.headers['strict-transport-security']).toBeUndefined();
  });

  it('takes UTC where no zone is named, and never answers the password', async () => {
    const response = await post('sign-up/email', account());
    expect(response.json()).toMatchObject({ user: { timeZone: 'UTC' } });
    expect(response.body).not.toContain(testPassword);
  });

  it.each([
    ['malformed JSON', '{', 400],
    ['no body', '', 400],
    ['an array', '[]', 400],
    ['an unknown zone', account({ timeZone: 'Mars/Olympus' }), 400],
    ['no password', account({ password: undefined }), 400],
    ['a short password', account({ password: 'short' }), 400],
    ['no address', account({ email: 'nobody' }), 400],
    ['an endless address', account({ email: `${'a'.repeat(300)}@example.com` }), 400],
    ['NUL in the name', account({ name: 'a\0' }), 400],
    ['an empty name', account({ name: ' ' }), 400],
    ['a huge body', account({ name: 'a'.repeat(1024 * 1024) }), 413],
  ])('refuses %s in the words of the auth routes', async (_name, payload, status) => {
    const response = await post('sign-up/email', payload);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    expect(response.json()).toMatchObject({ message: expect.any(String) });
  });

  it('refuses another media type', async () => {
    const response = await post('sign-up/email', 'name=a', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(response.statusCode).toBe(415);
  });

  it('refuses an address that is taken, in any case of letters', async () => {
    const first = account();
    await post('sign-up/email', first);
    const again = { ...first, email: first.email.toUpperCase() };
    expect((await post('sign-up/email', again)).statusCode).toBe(422);
  });
});

describe('a session', () => {
  it('is shown to its cookie and to its bearer, and ends for both at sign-out', async () => {
    const person = account();
    const signedUp = await post('sign-up/email', person);
    const { token } = signedUp.json<{ token: string }>();
    const bearer = { authorization: `Bearer ${token}` };
    const [value] = String(signedUp.headers['set-cookie']).split(';');
    const cookie = { cookie: value ?? '', origin: testOrigin };
    const read = (headers: Record<string, string>) =>
      test.app.inject({ url: '/api/auth/get-session', headers });
    expect((await read(bearer)).json()).toMatchObject({ user: { email: person.email } });
    expect((await read(cookie)).json()).toMatchObject({ user: { email: person.email } });

    expect((await post('sign-out', '', cookie)).json()).toEqual({ success: true });
    expect((await read(bearer)).json()).toBeNull();
    for (const headers of [bearer, cookie]) {
      expect((await test.app.inject({ url: '/api/tasks', headers })).statusCode).toBe(401);
    }
    expect((await post('sign-in/email', person)).statusCode).toBe(200);
  });

  it('cannot be ended by another site', async () => {
    const signedUp = await post('sign-up/email', account());
    const [cookie] = String(signedUp.headers['set-cookie']).split(';');
    const headers = { cookie: cookie ?? '', origin: 'https://evil.example' };
    expect((await post('sign-out', '', headers)).statusCode).toBe(403);
  });

  it('cannot be made up', async () => {
    for (const authorization of ['Bearer x', 'Bearer x.y', 'Bearer', 'Basic YTpi']) {
      const response = await test.app.inject({ url: '/api/tasks', headers: { authorization } });
      expect(response.statusCode).toBe(401);
    }
  });
});

describe('the limit of attempts', () => {
  it('holds per address of the caller and e-mail', async () => {
    const person = account();
    await post('sign-up/email', person);
    const attempt = (email: string, address: string) =>
      post('sign-in/email', { email, password: 'wrong password' }, { 'x-forwarded-for': address });
    for (let count = 0; count < 5; count += 1) {
      expect((await attempt(person.email, '192.0.2.1')).statusCode).toBe(401);
    }
    const refused = await attempt(person.email.toUpperCase(), '192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect((await attempt(person.email, '192.0.2.2')).statusCode).toBe(401);
    expect((await attempt(account().email, '192.0.2.1')).statusCode).toBe(401);
  });
});
