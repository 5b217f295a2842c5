import cors from '@fastify/cors';
import type { Model } from '@openai/agents';
import { createOfflineModel } from '@todo/offline-assistant';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { registerBackground } from './background';
import { createAvailability, type Availability } from './database/availability';
import type { DatabaseConnection } from './database/connection';
import { databaseUnavailable } from './database/failure';
import type { Env } from './env';
import { AppError } from './errors';
import {
  accessTokensPlugin,
  assembleAccessTokens,
} from './features/access-tokens/access-tokens.plugin';
import { createAssistant } from './features/assistant/assistant';
import type { RunTiming } from './features/assistant/runs/run-upkeep';
import { summaryOf } from './features/assistant/approvals/summary';
import { assistantPlugin } from './features/assistant/assistant.plugin';
import { authPlugin } from './features/auth/auth.plugin';
import { createAuth } from './features/auth/auth.service';
import { authenticatePlugin } from './features/auth/authenticate.plugin';
import { clearedCookiesOf } from './features/auth/cleared-cookies';
import { calendarPlugin } from './features/calendar/calendar.plugin';
import { assembleChanges, changesPlugin } from './features/changes/changes.plugin';
import { createChangesTools } from './features/changes/changes.tools';
import {
  assembleConversations,
  conversationsPlugin,
} from './features/conversations/conversations.plugin';
import { toConversation, toMessage } from './features/conversations/conversations.mapper';
import { docsPlugin } from './features/docs/docs.plugin';
import { openApiPlugin } from './features/docs/openapi.plugin';
import { eventsPlugin } from './features/events/events.plugin';
import { exportPlugin } from './features/export/export.plugin';
import { createExportService } from './features/export/export.service';
import { healthPlugin } from './features/health/health.plugin';
import { createIdempotency } from './features/idempotency/idempotency.service';
import { importPlugin } from './features/import/import.plugin';
import { assembleOverview, overviewPlugin } from './features/overview/overview.plugin';
import { createOverviewTools } from './features/overview/overview.tools';
import { assembleMe, mePlugin } from './features/me/me.plugin';
import { mcpPlugin } from './features/mcp/mcp.plugin';
import { rateLimitsPlugin } from './features/rate-limits/rate-limits.plugin';
import { createReminders } from './features/reminders/reminders';
import { assembleTasks, tasksPlugin } from './features/tasks/tasks.plugin';
import { foreignTask } from './features/tasks/tasks.imported';
import { toTask } from './features/tasks/tasks.mapper';
import { createTasksTools } from './features/tasks/tasks.tools';
import { toView } from './features/views/views.mapper';
import { viewsPlugin } from './features/views/views.plugin';
import { maxViews } from './features/views/views.service';
import { bodyParsingPlugin } from './http/body-parsing.plugin';
import { answerClientError } from './http/client-errors';
import { errorsPlugin, sendProblem } from './http/errors.plugin';
import { isHttpsOnly } from './http/https-only';
import { oversizePlugin } from './http/oversize.plugin';
import { requestIdOf } from './http/request-id';
import { requestLogPlugin } from './http/request-log.plugin';
import { responseHeadersPlugin, securityHeaders } from './http/response-headers.plugin';
import { validatorCompiler } from './http/validation';
import type { Mailer } from './mail/mailer';
import { createCredentialsRepository } from './open-streams/credentials.repository';
import { createOpenStreams } from './open-streams/open-streams';
import { openStreamsPlugin } from './open-streams/open-streams.plugin';
import { createCursorCodec } from './paging/cursor';
import { resources } from './resources';

export interface AppOptions {
  env: Pick<
    Env,
    'origins' | 'allowedHosts' | 'trustProxy' | 'limits' | 'assistant' | 'assistantLimits'
  >;
  connection: DatabaseConnection;
  /** Signs sessions and cursors. */
  secret: string;
  logger: FastifyServerOptions['logger'];
  /** Whether the process is about to end: then it is not ready, and connections are given up. */
  isDraining?: () => boolean;
  /** Sends the e-mails of reminders; without one they stay on the screen. */
  mailer?: Pick<Mailer, 'send'>;
  /** Whether this process also does what no request asks for: reminders, and tidying up. */
  background?: boolean;
  /** How often this process looks after runs. */
  runTiming?: Partial<RunTiming>;
  /** In place of the built-in assistant. */
  offlineModel?: Model;
}

export interface App {
  app: FastifyInstance;
  /** To be started by whoever listens. */
  availability: Availability;
}

const createServer = ({ env, logger }: AppOptions): FastifyInstance =>
  Fastify({
    ...(logger !== undefined && { logger }),
    bodyLimit: 1024 * 1024,
    trustProxy: env.trustProxy.length > 0 ? env.trustProxy : false,
    genReqId: requestIdOf,
    logController: new LogController({
      requestIdLogLabel: 'requestId',
      disableRequestLogging: true,
    }),
    // While the server closes, a request that still arrives is served as any other.
    return503OnClosing: false,
    // Long enough for the largest import over a slow line; the headers have a minute.
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 8000 },
    clientErrorHandler: answerClientError,
    // No hook runs for an address that cannot be decoded.
    frameworkErrors: (_error, request, reply) => {
      reply.headers({ ...securityHeaders, 'x-request-id': request.id });
      sendProblem(request, reply, new AppError('invalid_request', 'The address is not valid.'));
    },
  });

const registerPlatform = async (app: FastifyInstance, options: AppOptions, state: Availability) => {
  const { env, isDraining = () => false } = options;
  const https = isHttpsOnly(env.origins);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(requestLogPlugin);
  await app.register(responseHeadersPlugin, { https, isDraining });
  await app.register(errorsPlugin, { availability: state });
  await app.register(bodyParsingPlugin);
  await app.register(oversizePlugin);
  await app.register(cors, {
    origin: [...env.origins],
    credentials: true,
    strictPreflight: false,
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: ['etag', 'location', 'retry-after', 'x-change-set-id', 'x-request-id'],
    maxAge: 600,
  });
  await app.register(openApiPlugin);
};

/** What needs the database: refused until its tables are there. */
const registerFeatures = async (app: FastifyInstance, options: AppOptions, state: Availability) => {
  const { env, connection, secret } = options;
  const { database } = connection;
  app.addHook('onRequest', async () => {
    if (!state.isMigrated()) throw databaseUnavailable();
  });
  const auth = createAuth({ database, secret, origins: env.origins, log: app.log });
  const cursors = createCursorCodec(secret);
  const idempotency = createIdempotency(database);
  const reminders = createReminders({
    database,
    mailer: options.mailer ?? null,
    origin: env.origins[0],
    log: app.log,
  });
  const { service: tasks, writer } = assembleTasks(database, cursors, reminders.plan);

  const accessTokens = assembleAccessTokens(database);

  await app.register(authenticatePlugin, { auth, accessTokens, origins: env.origins });
  const openStreams = createOpenStreams({
    connection,
    credentials: createCredentialsRepository(database),
  });
  await app.register(openStreamsPlugin, { openStreams });
  await app.register(rateLimitsPlugin, { connection, ...env.limits });
  await app.register(authPlugin, { auth, connection, ...env.limits });
  await app.register(accessTokensPlugin, { service: accessTokens });
  const me = assembleMe(database);
  await app.register(mePlugin, { service: me, clearedCookies: () => clearedCookiesOf(auth) });
  await app.register(viewsPlugin, { database, idempotency });
  await app.register(tasksPlugin, { service: tasks, idempotency });
  const changes = assembleChanges(database, { cursors, writer });
  await app.register(changesPlugin, { changes, idempotency });
  const overview = assembleOverview(database);
  await app.register(overviewPlugin, { service: overview });
  const mappers = { toTask, toConversation, toMessage, toView };
  await app.register(exportPlugin, { service: createExportService({ connection, ...mappers }) });
  await app.register(calendarPlugin, { connection, origins: env.origins });
  await app.register(importPlugin, { database, idempotency, writer, toRow: foreignTask, maxViews });

  const tools = [
    ...createTasksTools(tasks),
    ...createOverviewTools(overview),
    ...createChangesTools(changes.undo),
  ];
  const propose = changes.proposalsOf(tools);
  await app.register(mcpPlugin, {
    ...{ database, secret, tools, tasks, propose, summaryOf },
    listTags: overview.listTags,
    origins: env.origins,
    allowedHosts: env.allowedHosts,
  });
  const conversations = assembleConversations(database, cursors);
  const assistant = createAssistant({
    connection,
    ...(options.runTiming && { timing: options.runTiming }),
    env: env.assistant,
    limits: env.assistantLimits,
    offlineModel: options.offlineModel ?? createOfflineModel(),
    tools,
    propose,
    conversations: conversations.log,
    approvalPreferenceOf: async (userId) => (await me.preferencesOf(userId)).approvals,
    log: app.log,
    isReady: state.isMigrated,
  });
  await app.register(eventsPlugin, { connection });
  if (options.background) {
    const isReady = state.isMigrated;
    await registerBackground(app, { connection, idempotency, reminders, isReady });
  }
  await app.register(assistantPlugin, { assistant, idempotency });
  await app.register(conversationsPlugin, {
    service: conversations.serviceWith(assistant.hasRunGoing),
  });
};

/** Builds the whole server without listening: platform first, then the features. */
export const buildApp = async (options: AppOptions): Promise<App> => {
  const app = createServer(options);
  const availability = createAvailability({
    connection: options.connection,
    migrationsFolder: resources.migrations,
    log: app.log,
  });
  await registerPlatform(app, options, availability);
  const isDraining = options.isDraining ?? (() => false);
  await app.register(healthPlugin, { availability, isDraining });
  await app.register(docsPlugin);
  await app.register(async (scope) => registerFeatures(scope, options, availability));
  return { app, availability };
};
