import { request } from 'node:http';
import { createTestApp } from '../testing/test-app';

test('a body that is too large is read to its end before it is answered', async () => {
  const { app, close } = await createTestApp();
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const body = Buffer.alloc(2 * 1024 * 1024, ' ');
  let isSent = false;
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const upload = request(`${origin}/api/auth/sign-up/email`, { method: 'POST', headers });
  const answered = new Promise<[number | undefined, boolean]>((resolve, reject) => {
    upload.on('response', (response) => resolve([response.statusCode, isSent]));
    upload.on('error', reject);
  });
  upload.write(body.subarray(1));
  // Round trips, in which an early answer would have come.
  for (let trip = 0; trip < 5; trip += 1) await (await fetch(`${origin}/health`)).text();
  isSent = true;
  upload.end(body.subarray(0, 1));
  expect(await answered).toEqual([413, true]);
  await close();
});
