import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ServiceDefinition } from './services';
import type { Settings } from './settings';

/** What runs `nx` with this process's own Node, without a shell. */
export const nxCommand = (...args: string[]): { command: string; args: string[] } => ({
  command: process.execPath,
  args: [createRequire(__filename).resolve('nx/bin/nx.js'), ...args],
});

/** Arguments of Nx that build what `npm start` serves; a finished build comes from the cache. */
export const buildArgs = ['run-many', '-t', 'build', '-p', 'backend', 'frontend'];

interface PlanInput {
  settings: Settings;
  secret: string;
  /** Root of the workspace. */
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Serve the sources with reload instead of the built output. */
  dev: boolean;
}

const isSecretName = (name: string): boolean => /SECRET|KEY|TOKEN|DATABASE_URL/.test(name);

/** Two runs of Nx share the terminal: neither may take its keys, Ctrl+C among them. */
const developmentEnv = {
  NX_TUI: 'false',
  NX_NATIVE_COMMAND_RUNNER: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** The page's server gets no secret. */
const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !isSecretName(name)));

/** The two services of the product: the backend on loopback, the page in front of it. */
export const planServices = (input: PlanInput): ServiceDefinition[] => {
  const { settings, folder, dev } = input;
  const run = (name: string, builtFile: string, ...devArgs: string[]) =>
    dev
      ? nxCommand('run', `${name}:dev`, ...devArgs)
      : { command: process.execPath, args: [join(folder, builtFile)] };
  const env = {
    ...input.env,
    ...(dev && developmentEnv),
    NODE_ENV: dev ? 'development' : 'production',
    LOG_LEVEL: input.env['LOG_LEVEL'] || 'warn',
  };
  return [
    {
      name: 'backend',
      ...run('backend', 'apps/backend/dist/main.js'),
      folder,
      env: {
        ...env,
        HOST: '127.0.0.1',
        PORT: String(settings.backendPort),
        TODO_DATA_DIR: settings.dataFolder,
        FRONTEND_URL: settings.origins,
        BETTER_AUTH_SECRET: input.secret,
      },
      healthUrl: `http://127.0.0.1:${settings.backendPort}/api/health`,
    },
    {
      name: 'frontend',
      ...run(
        'frontend',
        'apps/frontend/.next/standalone/apps/frontend/server.js',
        // The built server reads HOSTNAME; the one with reload would listen on every interface.
        `--hostname=${settings.host}`,
      ),
      folder,
      env: {
        ...withoutSecrets(env),
        HOSTNAME: settings.host,
        PORT: String(settings.port),
        BACKEND_URL: `http://127.0.0.1:${settings.backendPort}`,
      },
      healthUrl: `http://127.0.0.1:${settings.port}/api/health`,
    },
  ];
};
