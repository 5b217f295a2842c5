import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requireFreePort } from './ports';
import { startServices, type ServiceDefinition } from './services';

const service = (script: string, healthUrl: string): ServiceDefinition => ({
  name: 'backend',
  command: process.execPath,
  args: ['-e', script],
  folder: process.cwd(),
  env: process.env,
  healthUrl,
});

const unreachable = 'http://127.0.0.1:1/';

describe('startServices', () => {
  it('is ready once every service is healthy, and stops them', async () => {
    const server = createServer((_, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const services = startServices([service('setInterval(() => {}, 1000)', url)]);
    expect(await services.ready()).toBe('healthy');
    await services.stop();
    server.close();
  });

  it('calls nothing ready that was stopped before', async () => {
    const services = startServices([service('setInterval(() => {}, 1000)', unreachable)]);
    const outcome = services.ready();
    await services.stop();
    expect(await outcome).toBe('stopped');
  });

  it('says which service ended before it was healthy', async () => {
    const services = startServices([service('process.exit(3)', unreachable)]);
    expect(await services.ready()).toEqual({ name: 'backend', code: 3 });
    await services.stop();
  });
});

describe('requireFreePort', () => {
  it('names the port that is in use and the variable that moves it', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(requireFreePort(port, '127.0.0.1', 'PORT')).rejects.toThrow(
      `Port ${port} is in use. Stop what listens there, or choose another port: PORT=${port + 1}`,
    );
    server.close();
  });
});
