import { planServices } from './plan';
import { readSettings } from './settings';

const plan = (env: NodeJS.ProcessEnv, dev = false) => {
  const settings = readSettings(env, '/todo');
  const [backend, frontend] = planServices({ settings, secret: 's', folder: '/todo', env, dev });
  if (!backend || !frontend) throw new Error('a service is missing');
  return { backend, frontend };
};

describe('planServices', () => {
  it('keeps the backend on loopback and points the page at it', () => {
    const { backend, frontend } = plan({ PORT: '4000', BACKEND_PORT: '4001', HOST: '0.0.0.0' });
    expect(backend.env).toMatchObject({ HOST: '127.0.0.1', PORT: '4001', BETTER_AUTH_SECRET: 's' });
    expect(frontend.env).toMatchObject({
      HOSTNAME: '0.0.0.0',
      PORT: '4000',
      BACKEND_URL: 'http://127.0.0.1:4001',
    });
  });

  it('gives the page no secret', () => {
    const { frontend } = plan({ BETTER_AUTH_SECRET: 'a', OPENAI_API_KEY: 'b', DATABASE_URL: 'c' });
    expect(Object.values(frontend.env)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^[abcs]$/)]),
    );
  });

  it('serves the built output in production mode, the sources in development', () => {
    expect(plan({}).backend.args).toEqual(['/todo/apps/backend/dist/main.js']);
    expect(plan({}).backend.env['NODE_ENV']).toBe('production');
    expect(plan({}, true).backend.args).toContain('backend:dev');
    expect(plan({}, true).frontend.args.slice(-2)).toEqual([
      'frontend:dev',
      '--hostname=127.0.0.1',
    ]);
    expect(plan({}, true).backend.env['NODE_ENV']).toBe('development');
    expect(plan({}, true).frontend.env['NX_NATIVE_COMMAND_RUNNER']).toBe('false');
  });
});
