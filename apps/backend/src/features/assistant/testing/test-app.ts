import type { Model } from '@openai/agents';
import type { FastifyInstance, FastifyServerOptions, InjectOptions } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import {
  ChatResponseSchema,
  TaskSchema,
  type ChatRequest,
  type ChatResponse,
  type Task,
} from '@todo/contracts';
import { buildApp } from '../../../app';
import type { DatabaseConnection } from '../../../database/connection';
import type { RunTiming } from '../runs/run-upkeep';
import {
  assistantVariables,
  parseAssistantLimits,
  type AssistantEnv,
  type AssistantLimitsEnv,
} from '../../../env/assistant-env';

export interface TestAppOptions {
  connection: DatabaseConnection;
  /** Answers in place of the built-in assistant. */
  model?: Model;
  assistant?: AssistantEnv;
  limits?: Partial<AssistantLimitsEnv>;
  chatPerMinute?: number;
  runTiming?: Partial<RunTiming>;
  logger?: FastifyServerOptions['logger'];
}

const defaultLimits = parseAssistantLimits(z.object(assistantVariables).parse({}));

const origin = 'http://localhost:3000';

/** The whole server over a test database, with a model that the test scripts. */
export const startTestApp = async (options: TestAppOptions): Promise<FastifyInstance> => {
  const { connection, model, assistant = { provider: 'offline' }, chatPerMinute = 1000 } = options;
  const { app, availability } = await buildApp({
    env: {
      origins: [origin],
      allowedHosts: [],
      trustProxy: [],
      assistant,
      assistantLimits: { ...defaultLimits, ...options.limits },
      limits: {
        signInPerMinute: 1000,
        signUpPerHour: 1000,
        chatPerMinute,
        apiPerMinute: 100_000,
      },
    },
    connection,
    secret: 'a-secret-of-tests-that-is-long-enough',
    logger: options.logger ?? false,
    ...(model && { offlineModel: model }),
    ...(options.runTiming && { runTiming: options.runTiming }),
  });
  await availability.start();
  await app.ready();
  return app;
};

export type Person = Awaited<ReturnType<typeof signUp>>;

/** A new person, and what they may ask `app` for. */
export const signUp = async (app: FastifyInstance) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-up/email',
    headers: { origin },
    payload: { name: 'Ada', email: `${uuidv7()}@example.com`, password: 'correct horse battery' },
  });
  const { token } = answer.json<{ token: string }>();
  return personOf(app, token);
};

/** The same person at another instance of the server. */
export const personOf = (app: FastifyInstance, token: string) => {
  const inject = (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) => {
    const authorization = `Bearer ${token}`;
    const request: InjectOptions = { method, url, headers: { authorization, ...headers } };
    return app.inject(payload ? { ...request, payload } : request);
  };
  return {
    token,
    inject,
    chat: async (message: string, more: Partial<ChatRequest> = {}): Promise<ChatResponse> => {
      const answer = await inject('POST', '/api/chat', { message, ...more });
      return ChatResponseSchema.parse(answer.json());
    },
    decide: async (id: string, decision: string, note?: string): Promise<ChatResponse> => {
      const answer = await inject('POST', `/api/approvals/${id}`, {
        decision,
        ...(note !== undefined && { note }),
      });
      return ChatResponseSchema.parse(answer.json());
    },
    addTask: async (title: string, more: object = {}): Promise<Task> =>
      TaskSchema.parse((await inject('POST', '/api/tasks', { title, ...more })).json()),
    titles: async (query = ''): Promise<string[]> => {
      const answer = await inject('GET', `/api/tasks?${query}`);
      return answer.json<{ items: Task[] }>().items.map(({ title }) => title);
    },
  };
};
