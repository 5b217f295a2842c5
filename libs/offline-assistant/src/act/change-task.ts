import { describeDue } from '../answer/describe-due';
import { oneLine, quoted } from '../answer/describe-task';
import type { Act, ActContext, IntentOf, ToolCall } from './act';
import { selectTask } from './select-task';
import { TaskFactsSchema, type TaskFacts } from './task-facts';

/** Calls a tool that answers with the task as it is now. */
export function* callForTask(
  name: string,
  toolArguments: Record<string, unknown>,
): Generator<ToolCall, TaskFacts, unknown> {
  return TaskFactsSchema.parse(yield { name, arguments: toolArguments });
}

export function* complete(intent: IntentOf<'complete'>, context: ActContext): Act {
  const selected = yield* selectTask('complete', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  const task = yield* callForTask('complete_task', { id: selected.task.id });
  return `Done: ${quoted(task.title)}.`;
}

export function* reopen(intent: IntentOf<'reopen'>, context: ActContext): Act {
  const selected = yield* selectTask('reopen', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  const task = yield* callForTask('reopen_task', { id: selected.task.id });
  return `Open again: ${quoted(task.title)}.`;
}

export function* remove(intent: IntentOf<'delete'>, context: ActContext): Act {
  const selected = yield* selectTask('delete', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  yield { name: 'delete_task', arguments: { id: selected.task.id } };
  return `Deleted ${quoted(selected.task.title)}.`;
}

export function* prioritise(intent: IntentOf<'prioritise'>, context: ActContext): Act {
  const selected = yield* selectTask('prioritise', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  const { id, title, priority } = selected.task;
  if (priority === intent.priority) return `${quoted(title)} has that priority already.`;
  const task = yield* callForTask('update_task', { id, priority: intent.priority });
  return task.priority === 'none'
    ? `${quoted(task.title)} has no priority now.`
    : `${quoted(task.title)} has ${task.priority} priority now.`;
}

const sameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function* tag(intent: IntentOf<'tag'>, context: ActContext): Act {
  const selected = yield* selectTask('tag', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  const { id, title, tags } = selected.task;
  const kept = tags.filter((each) => !intent.remove.some((gone) => sameTag(each, gone)));
  const added = intent.add.filter((each) => !tags.some((own) => sameTag(each, own)));
  if (kept.length === tags.length && added.length === 0) {
    return `The tags of ${quoted(title)} are so already.`;
  }
  const task = yield* callForTask('update_task', { id, tags: [...kept, ...added] });
  const names = task.tags.map((each) => `#${oneLine(each)}`).join(', ');
  return `${quoted(task.title)} has ${names === '' ? 'no tags' : `the tags ${names}`} now.`;
}

/** Says what became of a due date. */
export const sayDue = (task: TaskFacts, context: ActContext): string => {
  const due = describeDue(task, context);
  return due === null
    ? `${quoted(task.title)} has no due date now.`
    : `${quoted(task.title)} is due ${due} now.`;
};
