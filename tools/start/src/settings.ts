import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .pipe(z.number().min(1).max(65_535))
    .default(fallback);

const EnvironmentSchema = z
  .object({
    PORT: port(3000),
    BACKEND_PORT: port(8000),
    // Not HOSTNAME, which many shells export as the machine's own name.
    HOST: z
      .ipv4('must be an IPv4 address, such as 0.0.0.0 for every interface')
      .default('127.0.0.1'),
    TODO_DATA_DIR: z.string().min(1).default('.data'),
  })
  .refine((env) => env.PORT !== env.BACKEND_PORT, {
    error: 'PORT and BACKEND_PORT must differ',
    path: ['BACKEND_PORT'],
  });

const providerVariables = [
  'OPENAI_API_KEY',
  'OPENROUTER_API_KEY',
  'GEMINI_API_KEY',
  'OLLAMA_BASE_URL',
];

export interface Settings {
  /** Port of the page. */
  port: number;
  /** Address that the page listens on. */
  host: string;
  /** Port of the backend, on loopback. */
  backendPort: number;
  /** Absolute path of the folder with the embedded database and the secret. */
  dataFolder: string;
  /** Origins that people open the page at, divided by commas; the backend trusts them alone. */
  origins: string;
  /** The first of them, which a person is sent to. */
  url: string;
  secret: string | undefined;
  database: 'embedded' | 'external';
  assistant: 'built-in' | 'configured';
}

/** A mistake of the person who starts the product: shown as one message, without a stack. */
export class StartError extends Error {}

/** The environment over the `.env` of `folder`, as Nx lays them for what it runs. */
export const withEnvFile = (env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv => {
  const file = join(folder, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
};

/** @throws StartError naming every variable that is wrong. */
export const readSettings = (env: NodeJS.ProcessEnv, folder: string): Settings => {
  // An empty variable counts as absent, as in `PORT= npm start`.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(given);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(`The environment is wrong: ${reasons.join('; ')}`);
  }
  const { PORT, BACKEND_PORT, HOST, TODO_DATA_DIR } = parsed.data;
  const provider = given['ASSISTANT_PROVIDER'] ?? given['LLM_PROVIDER'];
  const hasProvider = provider
    ? provider !== 'offline'
    : providerVariables.some((name) => given[name]);
  const origins =
    given['FRONTEND_URL'] ??
    given['BETTER_AUTH_URL'] ??
    `http://localhost:${PORT},http://127.0.0.1:${PORT}`;
  return {
    port: PORT,
    host: HOST,
    backendPort: BACKEND_PORT,
    dataFolder: resolve(folder, TODO_DATA_DIR),
    origins,
    url: origins.replace(/,.*/s, '').trim(),
    secret: given['BETTER_AUTH_SECRET'] ?? given['JWT_SECRET'],
    database: given['DATABASE_URL'] ? 'external' : 'embedded',
    assistant: hasProvider ? 'configured' : 'built-in',
  };
};
