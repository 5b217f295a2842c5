import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { buildApp, type AppOptions } from '../app';
import type { Availability } from '../database/availability';
import type { DatabaseConnection } from '../database/connection';
import { createTestDatabase } from '../database/testing/test-database';
import { parseEnv } from '../env';

export const testOrigin = 'http://localhost:3000';

/** Someone with an account, and how they call the app. */
export interface TestPerson {
  userId: string;
  email: string;
  token: string;
  /** Calls with the bearer token. */
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
}

export interface TestApp {
  app: FastifyInstance;
  connection: DatabaseConnection;
  availability: Availability;
  signUp(fields?: { timeZone?: string }): Promise<TestPerson>;
  close(): Promise<void>;
}

export const testPassword = 'correct horse battery';

const testEnv = (overrides: NodeJS.ProcessEnv) =>
  parseEnv({
    BETTER_AUTH_SECRET: 'a secret that is used in tests only',
    FRONTEND_URL: testOrigin,
    RATE_LIMIT_SIGN_UP_PER_HOUR: '1000',
    ...overrides,
  });

/** Makes an account through the app's own route. */
export const signUpWith = async (
  app: FastifyInstance,
  fields: { timeZone?: string } = {},
): Promise<TestPerson> => {
  const email = `${uuidv7()}@example.com`;
  const response = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    payload: { name: 'Someone', email, password: testPassword, ...fields },
  });
  const { token, user } = response.json<{ token: string; user: { id: string } }>();
  return {
    userId: user.id,
    email,
    token,
    inject: (options) =>
      app.inject({ ...options, headers: { authorization: `Bearer ${token}`, ...options.headers } }),
  };
};

/** The real app on a database of its own, with the given environment. */
export const createTestApp = async (
  variables: NodeJS.ProcessEnv = {},
  options: Partial<AppOptions> = {},
): Promise<TestApp> => {
  const connection = options.connection ?? (await createTestDatabase());
  const env = testEnv(variables);
  const { app, availability } = await buildApp({
    env,
    connection,
    secret: env.secret ?? '',
    logger: false,
    ...options,
  });
  await availability.start();
  await app.ready();
  return {
    app,
    connection,
    availability,
    signUp: (fields) => signUpWith(app, fields),
    close: async () => {
      await app.close();
      availability.stop();
      await connection.close();
    },
  };
};
