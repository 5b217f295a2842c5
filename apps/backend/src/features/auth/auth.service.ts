import { TimeZoneSchema } from '@todo/contracts';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { isAPIError } from 'better-auth/api';
import { bearer } from 'better-auth/plugins';
import type { FastifyBaseLogger } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../../database/database';
import { isHttpsOnly } from '../../http/https-only';
import { endStreams } from '../../open-streams/stream-ends';
import { accounts, sessions, users, verifications } from './auth.schema';

export interface AuthOptions {
  database: Database;
  secret: string;
  /** Public origins; the first is the main one. */
  origins: readonly [string, ...string[]];
  log: FastifyBaseLogger;
}

export type Auth = ReturnType<typeof createAuth>;

/** The header in which the mount passes on the address of the caller. */
export const clientAddressHeader = 'x-client-address';

// Better Auth reports refusals as errors, with the address that was tried; only a thrown error is
// worth a line of ours.
const loggerOf = (log: FastifyBaseLogger) => ({
  log: (_level: string, message: string, ...details: unknown[]) => {
    const error = details.find((detail) => detail instanceof Error);
    if (error) log.error({ err: error }, 'authentication failed underneath');
    else log.debug(`auth: ${message}`);
  },
});

/** Better Auth: e-mail and password; the session travels in a cookie or as a bearer token. */
export const createAuth = ({ database, secret, origins, log }: AuthOptions) =>
  betterAuth({
    appName: 'Todo',
    baseURL: origins[0],
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(database, {
      provider: 'pg',
      usePlural: true,
      transaction: true,
      schema: { users, sessions, accounts, verifications },
    }),
    // A page served by this very host is as trusted as the named origins.
    trustedOrigins: (request) => [...origins, ...(request ? [new URL(request.url).origin] : [])],
    emailAndPassword: { enabled: true, autoSignIn: true },
    user: {
      additionalFields: {
        timeZone: {
          type: 'string',
          required: false,
          defaultValue: 'UTC',
          validator: { input: TimeZoneSchema },
        },
      },
    },
    databaseHooks: {
      session: {
        delete: { after: ({ id, userId }) => endStreams({ userId, sessionId: id }, database) },
      },
    },
    plugins: [bearer()],
    // The limits of this product are counted in the database, before Better Auth is reached.
    rateLimit: { enabled: false },
    advanced: {
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: isHttpsOnly(origins),
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    // It answers its own refusals; whatever else was thrown is this server's to answer and to log.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) throw error;
      },
    },
    telemetry: { enabled: false },
    logger: loggerOf(log),
  });
