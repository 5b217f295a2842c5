import { UndoResultSchema, UndoSchema } from '@todo/contracts';
import { behaviours, defineTool, type Tool } from '../../tools/tool';
import type { UndoService } from './undo.service';

/** The tool that takes a change set back. */
export const createChangesTools = (undo: UndoService): Tool[] => [
  defineTool(behaviours.adds, {
    name: 'undo_last_change',
    title: 'Undo a change',
    description:
      'Take back the newest change of the person’s tasks, whoever made it, or the change set that is named. To bring back what was undone, name the change set of the undoing.',
    parameters: UndoSchema,
    output: UndoResultSchema,
    ignoresNulls: true,
    run: (actor, input, context) => undo(actor, input, context),
  }),
];
