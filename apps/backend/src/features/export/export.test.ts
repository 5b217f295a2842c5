import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExportSchema } from '@todo/contracts';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => test.close());

const fill = async (person: TestPerson, count: number): Promise<void> => {
  const tasks = Array.from({ length: count }, (_, index) => ({
    title: `task ${index}`,
    description: 'x'.repeat(9000),
  }));
  const payload = { version: 1, tasks };
  const response = await person.inject({ method: 'POST', url: '/api/import', payload });
  expect(response.json()).toMatchObject({ created: count });
};

/** An export over a connection, which is read as fast as the test likes. */
const begin = (person: TestPerson): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { port } = test.app.server.address() as AddressInfo;
    const headers = { authorization: `Bearer ${person.token}` };
    get({ port, host: '127.0.0.1', path: '/api/export', headers }, resolve).on('error', reject);
  });

const readAll = async (answer: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('an export', () => {
  it('is a file of the contract, named by the day in the zone of the person', async () => {
    const ann = await test.signUp({ timeZone: 'Pacific/Kiritimati' });
    const response = await ann.inject({ url: '/api/export' });
    const day = new Date(Date.now() + 14 * 3600_000).toISOString().slice(0, 10);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="todo-export-${day}.json"`,
      'cache-control': 'no-store',
    });
    expect(ExportSchema.parse(response.json())).toMatchObject({
      ...{ version: 1, tasks: [], conversations: [], views: [] },
      preferences: { approvals: 'destructive' },
    });
  });

  it('has what is the person’s and nothing of others, in several batches', async () => {
    const ann = await test.signUp();
    const bob = await test.signUp();
    await fill(ann, 1001);
    await fill(bob, 1);
    const { tasks } = ExportSchema.parse(JSON.parse(await readAll(await begin(ann))));
    expect(tasks.map(({ title }) => title)).toEqual(
      Array.from({ length: 1001 }, (_, index) => `task ${index}`),
    );
  });

  it('frees everything when its reader leaves, and is refused when too many go on', async () => {
    const ann = await test.signUp();
    await fill(ann, 2000);
    const unread = await Promise.all(Array.from({ length: 4 }, () => begin(ann)));
    const refused = await begin(ann);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    // Others go on while somebody reads slowly.
    expect((await ann.inject({ url: '/api/tasks?limit=1' })).statusCode).toBe(200);
    for (const answer of unread) answer.destroy();
    let answer = await begin(ann);
    while (answer.statusCode === 429) answer = await begin(ann);
    expect(JSON.parse(await readAll(answer))).toMatchObject({ version: 1 });
  });
});
