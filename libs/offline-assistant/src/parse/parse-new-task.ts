import type { CreateTask } from '@todo/contracts';
import type { AssistantContext } from '../context';
import { taskOf } from './new-task-fields';
import { readPart } from './read-part';

/**
 * Reads the words of a new task, such as "water the plants every monday at 5pm #home": the title
 * keeps the person's words without date, repetition, priority, tags and note. Null when they make
 * no task.
 */
export const parseNewTask = (text: string, context: AssistantContext): CreateTask | null => {
  const read = readPart(text.replace(/\s+/g, ' ').trim(), context);
  return read.kind === 'part' ? taskOf(read.part, context) : null;
};
