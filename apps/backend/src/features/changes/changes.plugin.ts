import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/database';
import type { CursorCodec } from '../../paging/cursor';
import type { Idempotency } from '../idempotency/idempotency.service';
import type { Tool } from '../../tools/tool';
import type { TaskWriter } from '../tasks/task-writer';
import { createProposals } from './changes.proposals';
import { createChangesRepository } from './changes.repository';
import { changesRoutes } from './changes.routes';
import { createChangesService, type ChangesService } from './changes.service';
import { createUndoService, type UndoService } from './undo.service';

export interface Changes {
  service: ChangesService;
  undo: UndoService;
  /** What calls of tools would change. */
  proposalsOf(tools: readonly Tool[]): ReturnType<typeof createProposals>;
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
    proposalsOf: (tools) => createProposals({ database, repository, tools }),
  };
};

export const changesPlugin = async (
  app: FastifyInstance,
  { changes, idempotency }: { changes: Changes; idempotency: Idempotency },
): Promise<void> => {
  changesRoutes(app, { ...changes, idempotency });
};
