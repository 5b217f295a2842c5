import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { appendPeerToEveryRequest } from './forwarded-for';

describe('appendPeerToEveryRequest', () => {
  let server: http.Server;
  let address: string;

  beforeAll(async () => {
    appendPeerToEveryRequest();
    server = http.createServer((request, response) => {
      response.end(request.headers['x-forwarded-for']);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('names the peer of a direct request', async () => {
    expect(await (await fetch(address)).text()).toBe('127.0.0.1');
  });

  it('appends the peer to what came, so that nobody can claim an address', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9, 10.0.0.2' };
    const answer = await fetch(address, { headers });
    expect(await answer.text()).toBe('203.0.113.9, 10.0.0.2, 127.0.0.1');
  });
});
