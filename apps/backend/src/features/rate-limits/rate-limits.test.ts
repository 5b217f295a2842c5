import { createTestApp, signUpWith, type TestApp } from '../../testing/test-app';

const limits = { RATE_LIMIT_API_PER_MINUTE: '3', RATE_LIMIT_CHAT_PER_MINUTE: '1' };
let test: TestApp;
let replica: TestApp;

beforeAll(async () => {
  test = await createTestApp({ ...limits, RATE_LIMIT_SIGN_UP_PER_HOUR: '4' });
  replica = await createTestApp(limits, { connection: test.connection });
});

afterAll(async () => {
  await replica.app.close();
  await test.close();
});

describe('the limit of requests', () => {
  it('is per person, and shared by all replicas', async () => {
    const ann = await test.signUp();
    const bob = await test.signUp();
    const headers = { authorization: `Bearer ${ann.token}` };
    const elsewhere = () => replica.app.inject({ url: '/api/tasks', headers });
    expect((await ann.inject({ url: '/api/tasks' })).statusCode).toBe(200);
    expect((await elsewhere()).statusCode).toBe(200);
    expect((await ann.inject({ url: '/api/tasks' })).statusCode).toBe(200);
    const refused = await elsewhere();
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'rate_limited' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await bob.inject({ url: '/api/tasks' })).statusCode).toBe(200);
  });

  it('is tighter for messages to the assistant', async () => {
    const ann = await test.signUp();
    const say = () =>
      ann.inject({ method: 'POST', url: '/api/chat', payload: { message: 'hello' } });
    expect((await say()).statusCode).toBe(200);
    expect((await say()).json()).toMatchObject({ code: 'rate_limited' });
  });

  it('holds for new accounts of one address', async () => {
    await signUpWith(test.app);
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { name: 'a', email: 'a@example.com', password: 'long enough' },
    });
    expect(response.statusCode).toBe(429);
    expect(response.headers['retry-after']).toBeDefined();
  });
});
