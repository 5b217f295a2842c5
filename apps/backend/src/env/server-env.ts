import { isIP } from 'node:net';
import { z } from 'zod';
import type { MailEnv } from '../mail/mailer';
import type { ReportIssue } from './assistant-env';
import { integer } from './integer';

const proxyNames = new Set(['loopback', 'linklocal', 'uniquelocal']);

const isProxyRange = (range: string): boolean => {
  const [address = '', prefix, ...rest] = range.split('/');
  if (proxyNames.has(range)) return true;
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128);
};

const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** With or without a port; brackets are of IPv6. */
const isHost = (value: string): boolean =>
  /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i.test(value) && URL.canParse(`http://${value}`);

const isPostgresUrl = (value: string): boolean =>
  /^postgres(ql)?:\/\/[^/]/.test(value) && URL.canParse(value);

const toOrigin = (value: string, context: z.RefinementCtx): string => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  context.addIssue({ code: 'custom', message: 'must be http(s) origins, divided by commas' });
  return value;
};

const OriginsSchema = z.string().transform((value, context) => {
  const [first, ...rest] = list(value).map((item) => toOrigin(item, context));
  if (first !== undefined) return [first, ...rest] as [string, ...string[]];
  context.addIssue({ code: 'custom', message: 'must name an origin' });
  return z.NEVER;
});

const SecretSchema = z.string().min(32, { error: 'must have at least 32 characters' });

/** The variables of the server itself. */
export const serverVariables = {
  NODE_ENV: z.string().default('development'),
  PORT: integer(0, 65_535).optional(),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, { error: 'must be a URL such as postgresql://user:password@host/name' })
    .optional(),
  TODO_DATA_DIR: z.string().default('.data'),
  BETTER_AUTH_SECRET: SecretSchema.optional(),
  JWT_SECRET: SecretSchema.optional(),
  JWT_ALGORITHM: z.literal('HS256', { error: 'must be HS256' }).optional(),
  FRONTEND_URL: OriginsSchema.optional(),
  BETTER_AUTH_URL: OriginsSchema.optional(),
  ROLE: z
    .enum(['all', 'api', 'agent'], { error: 'must be all, api or agent' })
    .default('all')
    .refine((role) => role === 'all', { error: 'only all is served by this version' }),
  AI_AGENT_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  METRICS_PORT: integer(0, 65_535).default(9464),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  TRUST_PROXY: z
    .string()
    .default('loopback')
    .transform(list)
    .refine((ranges) => ranges.every(isProxyRange), {
      error: 'must be addresses or CIDRs, divided by commas',
    }),
  ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform(list)
    .refine((hosts) => hosts.every(isHost), {
      error: 'must be host names, divided by commas',
    }),
  SHUTDOWN_GRACE_MS: integer(0, 120_000).optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be a URL such as smtp://user:password@mail.example.com:587',
    })
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, {
      error: 'must be an address such as Todo <todo@example.com>',
    })
    .optional(),
  RATE_LIMIT_SIGN_IN_PER_MINUTE: integer(1, 1_000_000).default(10),
  RATE_LIMIT_SIGN_UP_PER_HOUR: integer(1, 1_000_000).default(100),
  RATE_LIMIT_CHAT_PER_MINUTE: integer(1, 1_000_000).default(30),
  RATE_LIMIT_API_PER_MINUTE: integer(1, 1_000_000).default(6000),
};

type Variables = z.output<z.ZodObject<typeof serverVariables>>;

const chosenSecret = (env: Variables, report: ReportIssue): string | null => {
  const { BETTER_AUTH_SECRET: secret, JWT_SECRET: alias } = env;
  if (secret && alias && secret !== alias) report('JWT_SECRET', 'contradicts BETTER_AUTH_SECRET');
  const chosen = secret ?? alias ?? null;
  const canGenerate = env.NODE_ENV !== 'production' && env.DATABASE_URL === undefined;
  if (chosen === null && !canGenerate) {
    report('BETTER_AUTH_SECRET', 'is missing (at least 32 random characters)');
  }
  return chosen;
};

const chosenOrigins = (env: Variables, report: ReportIssue): readonly [string, ...string[]] => {
  const { FRONTEND_URL: origins, BETTER_AUTH_URL: alias } = env;
  if (origins && alias && origins.join() !== alias.join()) {
    report('BETTER_AUTH_URL', 'contradicts FRONTEND_URL');
  }
  return origins ?? alias ?? ['http://localhost:3000'];
};

const chosenMail = (env: Variables, report: ReportIssue): MailEnv | null => {
  const { SMTP_URL: url, SMTP_FROM: from } = env;
  if (url !== undefined && from !== undefined) return { url, from };
  if (url !== undefined) report('SMTP_FROM', 'is missing (from whom e-mails come)');
  if (from !== undefined) report('SMTP_URL', 'is missing (which server sends e-mails)');
  return null;
};

/** The settings of the server, derived from its variables. */
export const parseServer = (env: Variables, report: ReportIssue) => {
  const production = env.NODE_ENV === 'production';
  return {
    production,
    role: env.ROLE,
    port: env.PORT ?? 8000,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    /** Null: the embedded database in `dataFolder`. */
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: env.TODO_DATA_DIR,
    /** Null: one is generated and kept in `dataFolder`. */
    secret: chosenSecret(env, report),
    /** Names under which /mcp is served besides those of the origins. */
    allowedHosts: env.ALLOWED_HOSTS.map((host) => new URL(`http://${host}`).hostname),
    /** Public origins of the product; the first is the main one. */
    origins: chosenOrigins(env, report),
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    /** Null: reminders are shown on open pages only. */
    mail: chosenMail(env, report),
    shutdownGraceMs: env.SHUTDOWN_GRACE_MS ?? (production ? 3000 : 0),
    limits: {
      signInPerMinute: env.RATE_LIMIT_SIGN_IN_PER_MINUTE,
      signUpPerHour: env.RATE_LIMIT_SIGN_UP_PER_HOUR,
      chatPerMinute: env.RATE_LIMIT_CHAT_PER_MINUTE,
      apiPerMinute: env.RATE_LIMIT_API_PER_MINUTE,
    },
  };
};
