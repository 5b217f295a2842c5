// Run inside the cluster by `helm test`: the pages are there, and the way to the backend is open.
/* global AbortSignal, fetch */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

const { BASE_URL } = process.env;
const get = (path) => fetch(new URL(path, BASE_URL), { signal: AbortSignal.timeout(10_000) });

// A Service takes a moment to know a pod that has just become ready.
const expectOk = async (path) => {
  for (const deadline = Date.now() + 30_000; ; await delay(500)) {
    const response = await get(path).catch((error) => error);
    if (response.status === 200) return response;
    const reason = response.status ?? response.cause ?? response;
    assert.ok(Date.now() < deadline, `${path} answered ${reason}`);
  }
};

const health = await (await expectOk('/api/health')).json();
assert.equal(health.status, 'ok');

const page = await expectOk('/');
assert.match(page.headers.get('content-type') ?? '', /^text\/html/);

const { openapi } = await (await expectOk('/openapi.json')).json();
assert.match(openapi, /^3\./, 'the backend, through the frontend');
process.stdout.write('the pages and the backend behind them answer\n');
