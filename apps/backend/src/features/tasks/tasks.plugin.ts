import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import type { Idempotency } from '../idempotency/idempotency.service';
import { createTasksRepository } from './tasks.repository';
import { tasksRoutes } from './tasks.routes';
import { createTasksService, type TasksService } from './tasks.service';

export interface TasksPluginOptions {
  service: TasksService;
  idempotency: Idempotency;
}

/** The service with its repository, for the routes and for the assistant's tools. */
export const assembleTasks = (database: Database, cursors: CursorCodec): TasksService =>
  createTasksService({ database, repository: createTasksRepository(database), cursors });

export const tasksPlugin = async (
  app: FastifyInstance,
  options: TasksPluginOptions,
): Promise<void> => {
  tasksRoutes(app, options);
};
