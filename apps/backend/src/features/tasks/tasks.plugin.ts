import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import type { Idempotency } from '../idempotency/idempotency.service';
import { createTaskWriter, type AfterChanges, type TaskWriter } from './task-writer';
import { createTasksRepository } from './tasks.repository';
import { tasksRoutes } from './tasks.routes';
import { createTasksService, type TasksService } from './tasks.service';

export interface TasksPluginOptions {
  service: TasksService;
  idempotency: Idempotency;
}

/** The service for the routes and the assistant's tools, and the writer for what else writes. */
export const assembleTasks = (
  database: Database,
  cursors: CursorCodec,
  onChanges?: AfterChanges,
): { service: TasksService; writer: TaskWriter } => {
  const repository = createTasksRepository(database);
  const writer = createTaskWriter({ database, repository, onChanges });
  return { service: createTasksService({ database, repository, writer, cursors }), writer };
};

export const tasksPlugin = async (
  app: FastifyInstance,
  options: TasksPluginOptions,
): Promise<void> => {
  tasksRoutes(app, options);
};
