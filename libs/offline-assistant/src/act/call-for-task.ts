import type { Doing } from './act';
import { TaskFactsSchema, type TaskFacts } from './task-facts';

/** Calls a tool that answers with the task as it is now. */
export function* callForTask(
  name: string,
  toolArguments: Record<string, unknown>,
): Doing<TaskFacts> {
  return TaskFactsSchema.parse(yield { name, arguments: toolArguments });
}
