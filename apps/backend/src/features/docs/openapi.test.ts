import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { routes, type RouteDefinition } from '@todo/contracts';
import { OpenAPIClientAxios, type AxiosRequestConfig, type Document } from 'openapi-client-axios';
import { v7 as uuidv7 } from 'uuid';
import { createTestApp, type TestApp, type TestPerson } from '../../testing/test-app';

const all: [string, RouteDefinition][] = Object.entries(routes);

let test: TestApp;
let ann: TestPerson;
let document: Document;
let address: string;

beforeAll(async () => {
  test = await createTestApp();
  ann = await test.signUp();
  document = (await test.app.inject({ url: '/openapi.json' })).json<Document>();
  address = await test.app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => test.close());

/** Bodies that fit, for the routes that need one. */
const bodies: Record<string, unknown> = {
  createTask: { title: 'buy milk' },
  updateTask: { title: 'buy bread' },
  bulkTasks: { ids: [uuidv7()], action: 'complete' },
  chat: { message: 'hello' },
  decideApproval: { decision: 'reject' },
  updateConversation: { title: 'Shopping' },
  createToken: { name: 'script', scope: 'read' },
  updateMe: { name: 'Ann' },
  createView: { name: 'Home', query: { tag: ['home'] } },
  updateView: { name: 'House' },
  importData: {
    version: 1,
    exportedAt: '2026-01-01T00:00:00.000Z',
    tasks: [],
    conversations: [],
    views: [],
    preferences: {},
  },
};

/** The validator's own command, as Jest cannot load its modules. */
const validate = async (): Promise<{ valid: boolean; errors?: unknown }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'openapi-'));
  const file = path.join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const main = require.resolve('@seriousme/openapi-schema-validator');
  const command = path.join(path.dirname(main), 'bin/validate-api-cli.js');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [command, file]).catch(
      (failure: { stdout: string }) => failure,
    );
    return JSON.parse(stdout) as { valid: boolean };
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe('the OpenAPI document', () => {
  it('is valid', async () => {
    expect(await validate()).toEqual({ valid: true });
  });

  // The account goes last, as nothing works after it; events have no end.
  const calls = all
    .filter(([name]) => name !== 'liveEvents')
    .sort(([a], [b]) => Number(a === 'deleteMe') - Number(b === 'deleteMe'));

  it.each(calls)('gives a client that can call %s', async (name, route) => {
    const api = new OpenAPIClientAxios({ definition: document, quick: true });
    const client = await api.init();
    const call = client[name] as (
      parameters: Record<string, string> | null,
      body: unknown,
      config: AxiosRequestConfig,
    ) => Promise<{ status: number }>;
    const parameters = route.path.includes('/:') ? { id: uuidv7(), token: 'unknown' } : null;
    const answer = await call(parameters, bodies[name], {
      baseURL: address,
      headers: { authorization: `Bearer ${ann.token}` },
      validateStatus: () => true,
    });
    const documented = Object.keys(
      document.paths?.[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase() as 'get']
        ?.responses ?? {},
    );
    expect(documented).toContain(String(answer.status));
    // An id that nobody has is the one thing that may be wrong with these calls.
    if (parameters === null && name !== 'bulkTasks' && name !== 'undo') {
      expect(answer.status).toBeLessThan(300);
    }
  });
});
