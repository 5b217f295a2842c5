import type { FastifyInstance } from 'fastify';
import { assistantMessage, ScriptedModel } from '@openai/agents/testing';
import type { Message, Page } from '@todo/contracts';
import type { DatabaseConnection } from '../../../database/connection';
import { createTestDatabase } from '../../../database/testing/test-database';
import { personOf, signUp, startTestApp, type Person, type TestAppOptions } from './test-app';

/** What a test of the assistant works with; all but the database is new in each test. */
export interface ScriptedApp {
  connection: DatabaseConnection;
  app: FastifyInstance;
  model: ScriptedModel;
  ada: Person;
  /** Ends the server and starts another over the same database, as after a restart. */
  restart(options?: Omit<TestAppOptions, 'connection'>): Promise<void>;
  messagesOf(conversationId: string): Promise<Message[]>;
}

/** Registers the hooks of a test file: one database, and for each test a server and a person. */
export const useScriptedApp = (): ScriptedApp => {
  const scripted: Partial<ScriptedApp> = {};
  const current = scripted as ScriptedApp;
  const start = async (options: Omit<TestAppOptions, 'connection'> = {}): Promise<void> => {
    current.app = await startTestApp({
      connection: current.connection,
      model: current.model,
      ...options,
    });
  };
  current.restart = async (options) => {
    await current.app.close();
    await start(options);
    current.ada = personOf(current.app, current.ada.token);
  };
  current.messagesOf = async (id) => {
    const answer = await current.ada.inject('GET', `/api/conversations/${id}/messages`);
    return answer.json<Page<Message>>().items;
  };

  beforeAll(async () => {
    current.connection = await createTestDatabase();
  }, 60_000);
  afterAll(() => current.connection.close());
  beforeEach(async () => {
    current.model = new ScriptedModel();
    await start();
    current.ada = await signUp(current.app);
  });
  afterEach(async () => {
    const closed = current.app.close();
    // After an abort fetch opens a connection in advance, which the server would wait for.
    current.app.server.closeAllConnections();
    await closed;
  });
  return current;
};

/** A scripted turn in which the model says `text` and calls nothing. */
export const say = (text: string) => [assistantMessage(text)];
