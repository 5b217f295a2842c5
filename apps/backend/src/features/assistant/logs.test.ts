import { Writable } from 'node:stream';
import { functionCall } from '@openai/agents/testing';
import type { ChatResponse } from '@todo/contracts';
import { loggerOptions } from '../../logging';
import { say, useScriptedApp } from './testing/scripted-app';
import {
  startStandInProvider,
  type ScriptedStep,
  type StandInProvider,
} from './testing/stand-in-provider';

const scripted = useScriptedApp();
const key = 'sk-the-key-of-this-site';
/** Stands in all that a person, a model or a provider says. */
const said = 'Quarterly-Biopsy-Results';

let standIn: StandInProvider;
let written: string;

const captured = () => {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      written += String(chunk);
      done();
    },
  });
  const options = loggerOptions('info');
  return { ...(typeof options === 'object' ? options : {}), stream };
};

beforeEach(async () => {
  standIn = await startStandInProvider();
  written = '';
  await scripted.restart({
    assistant: {
      provider: 'openai',
      apiKey: key,
      baseUrl: `${standIn.url}/v1`,
      model: 'gpt-stand-in',
      api: 'chat',
    },
    logger: captured(),
  });
});
afterEach(() => standIn.close());

const chat = async (requestId: string, body: object = {}): Promise<ChatResponse> => {
  const answer = await scripted.app.inject({
    method: 'POST',
    url: '/api/chat',
    headers: { authorization: `Bearer ${scripted.ada.token}`, 'x-request-id': requestId },
    payload: { message: `Remember ${said}`, ...body },
  });
  return answer.json<ChatResponse>();
};

const lines = () =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const assertDiscreet = () => {
  for (const secret of [said, 'Biopsy', key, scripted.ada.token]) {
    expect(written).not.toContain(secret);
  }
};

const linesOf = ({ runId }: ChatResponse) => lines().filter((line) => line['runId'] === runId);

test('a chat that goes well leaves the request and the run in the log, and nothing that was said', async () => {
  standIn.script(
    { calls: [{ id: 'a', name: 'create_task', arguments: { title: said, description: said } }] },
    { calls: [{ id: 'b', name: said, arguments: `{"${said}": ` }] },
    { text: `Added ${said}.` },
  );
  const answer = await chat('request-7');
  expect(answer.status).toBe('finished');
  expect(linesOf(answer)).toMatchObject([
    { requestId: 'request-7', status: 'finished', model: 'gpt-stand-in' },
  ]);
  expect(
    lines().some(({ path, requestId }) => path === '/api/chat' && requestId === 'request-7'),
  ).toBe(true);
  expect(standIn.requests.map(({ headers }) => headers['x-request-id'])).toEqual(
    Array.from({ length: 3 }, () => 'request-7'),
  );
  assertDiscreet();
});

const failures: [what: string, step: ScriptedStep][] = [
  ['refuses the key', { status: 401, message: `Incorrect API key ${key}: ${said}` }],
  ['refuses the request', { status: 400, message: `${said}\n    at ${said}`, code: `of ${said}` }],
  ['is busy', { status: 429, headers: { 'retry-after': '999' }, message: said }],
  ['breaks off', 'cut'],
  ['says nothing', { text: '' }],
  ['talks on', { text: said, end: 'length' }],
  [
    'cannot be read',
    { text: said, wire: (stream) => [Buffer.from(String(stream).replaceAll('{', '{{'))] },
  ],
];

test.each(failures)(
  'a provider that %s leaves its run in the log, and nothing that was said',
  async (_, step) => {
    standIn.script(step);
    const answer = await chat('request-8');
    expect(answer.status).toBe('failed');
    const told = linesOf(answer);
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ requestId }) => requestId === 'request-8')).toBe(true);
    expect(JSON.stringify(answer.problem)).not.toContain(said);
    assertDiscreet();
  },
);

test('what waits, is decided and goes wrong in the built-in assistant is not told either', async () => {
  const task = await scripted.ada.addTask(said);
  scripted.model.enqueue(
    [functionCall('delete_task', { id: task.id }, { callId: said })],
    say(said),
  );
  const waiting = await chat('request-9', { assistant: 'offline' });
  expect(waiting.status).toBe('awaiting_approval');
  await scripted.ada.decide(waiting.approvals[0]?.id ?? '', 'reject', `No, ${said}`);
  await scripted.ada.inject('GET', `/api/tasks?q=${said}`);
  expect(linesOf(waiting).length).toBeGreaterThan(1);
  expect(linesOf(waiting).every(({ requestId }) => typeof requestId === 'string')).toBe(true);
  assertDiscreet();
});
