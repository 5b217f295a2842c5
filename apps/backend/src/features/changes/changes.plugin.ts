import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import type { Idempotency } from '../idempotency/idempotency.service';
import type { TaskWriter } from '../tasks/task-writer';
import { createChangesRepository } from './changes.repository';
import { changesRoutes } from './changes.routes';
import { createChangesService, type ChangesService } from './changes.service';
import { createUndoService, type UndoService } from './undo.service';

export interface Changes {
  service: ChangesService;
  undo: UndoService;
}

/** The history, and the undoing of what it tells. */
export const assembleChanges = (
  database: Database,
  { cursors, writer }: { cursors: CursorCodec; writer: TaskWriter },
): Changes => {
  const repository = createChangesRepository(database);
  return {
    service: createChangesService({ repository, cursors }),
    undo: createUndoService({ repository, writer }),
  };
};

export const changesPlugin = async (
  app: FastifyInstance,
  { changes, idempotency }: { changes: Changes; idempotency: Idempotency },
): Promise<void> => {
  changesRoutes(app, { ...changes, idempotency });
};
