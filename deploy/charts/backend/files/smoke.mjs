// Run inside the cluster by `helm test`: a person signs up, keeps a task and signs out.
/* global AbortSignal, fetch */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

const { BASE_URL } = process.env;
const send = (method, path, { token, body } = {}) =>
  fetch(new URL(path, BASE_URL), {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });

const expectStatus = async (response, status) => {
  const text = await response.text();
  assert.equal(response.status, status, `${response.url} answered ${response.status}: ${text}`);
  return text && JSON.parse(text);
};

// A Service takes a moment to know a pod that has just become ready.
for (const deadline = Date.now() + 30_000; ; await delay(500)) {
  const health = await send('GET', '/api/health').catch((error) => error);
  if (health.status === 200) break;
  assert.ok(Date.now() < deadline, `not healthy: ${health.status ?? health.cause ?? health}`);
}

await expectStatus(await send('GET', '/api/tasks'), 401);

const person = {
  name: 'Smoke test',
  email: `smoke-${randomUUID()}@example.com`,
  password: randomUUID(),
};
const signUp = await send('POST', '/api/auth/sign-up/email', { body: person });
const { token } = await expectStatus(signUp, 200);

const title = 'Water the plants';
const created = await send('POST', '/api/tasks', { token, body: { title } });
const { id } = await expectStatus(created, 201);
const task = await expectStatus(await send('GET', `/api/tasks/${id}`, { token }), 200);
assert.equal(task.title, title);

await expectStatus(await send('DELETE', `/api/tasks/${id}`, { token }), 204);
await expectStatus(await send('POST', '/api/auth/sign-out', { token }), 200);
await expectStatus(await send('GET', '/api/tasks', { token }), 401);
process.stdout.write('a person signed up, kept a task and signed out\n');
