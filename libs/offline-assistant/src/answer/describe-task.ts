import type { AssistantContext } from '../context';
import type { TaskFacts } from '../act/task-facts';
import { describeDue } from './describe-due';

/** A title on one line: what stands in a task is shown, never laid out. */
export const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();

export const quoted = (title: string): string => `‘${oneLine(title)}’`;

/** What is told of a task. */
export type DescribedTask = Pick<
  TaskFacts,
  'title' | 'status' | 'priority' | 'dueAt' | 'dueDate' | 'tags'
>;

/** A task on one line: "buy milk — due tomorrow, high priority, #home". */
export const describeTask = (task: DescribedTask, context: AssistantContext): string => {
  const due = describeDue(task, context);
  const facts = [
    ...(task.status === 'done' ? ['done'] : []),
    ...(due === null ? [] : [`due ${due}`]),
    ...(task.priority === 'none' ? [] : [`${task.priority} priority`]),
    ...task.tags.map((tag) => `#${oneLine(tag)}`),
  ];
  return facts.length > 0 ? `${oneLine(task.title)} — ${facts.join(', ')}` : oneLine(task.title);
};
