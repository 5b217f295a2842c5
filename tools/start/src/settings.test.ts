import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, StartError, withEnvFile } from './settings';

describe('withEnvFile', () => {
  it('takes from .env what the environment does not say', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'todo-start-'));
    expect(withEnvFile({ PORT: '4000' }, folder)).toEqual({ PORT: '4000' });
    await writeFile(join(folder, '.env'), '#HOST=a\nPORT=5000\nOPENAI_API_KEY="k"\n');
    expect(withEnvFile({ PORT: '4000' }, folder)).toEqual({ PORT: '4000', OPENAI_API_KEY: 'k' });
    await rm(folder, { recursive: true });
  });
});

describe('readSettings', () => {
  it('needs nothing: page on 3000, backend on 8000, both on loopback, everything embedded', () => {
    expect(readSettings({}, '/todo')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      backendPort: 8000,
      dataFolder: '/todo/.data',
      origins: 'http://localhost:3000,http://127.0.0.1:3000',
      url: 'http://localhost:3000',
      secret: undefined,
      database: 'embedded',
      assistant: 'built-in',
    });
  });

  it('reads an empty variable as an absent one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }, '/todo').port).toBe(3000);
  });

  it('names every wrong variable in one message', () => {
    const read = () => readSettings({ PORT: 'x', BACKEND_PORT: '70000', HOST: 'todo' }, '/todo');
    expect(read).toThrow(StartError);
    expect(read).toThrow(/PORT: .*BACKEND_PORT: .*HOST: /s);
  });

  it('refuses one port for both', () => {
    expect(() => readSettings({ PORT: '8000' }, '/todo')).toThrow('BACKEND_PORT');
  });

  it('keeps the origins and the secret that are given, by their aliases too', () => {
    const settings = readSettings({ BETTER_AUTH_URL: 'https://todo.test', JWT_SECRET: 's' }, '/');
    expect(settings).toMatchObject({ origins: 'https://todo.test', secret: 's' });
  });

  it('sends people to the first origin that is given, where signing in works', () => {
    const settings = readSettings({ FRONTEND_URL: 'http://todo.lan:3000 , http://b.test' }, '/');
    expect(settings.url).toBe('http://todo.lan:3000');
  });

  it.each([
    [{ OPENAI_API_KEY: 'k' }, 'configured'],
    [{ OPENAI_API_KEY: 'k', ASSISTANT_PROVIDER: 'offline' }, 'built-in'],
    [{ LLM_PROVIDER: 'ollama' }, 'configured'],
  ])('says which assistant answers with %j', (env, assistant) => {
    expect(readSettings(env, '/').assistant).toBe(assistant);
  });
});
