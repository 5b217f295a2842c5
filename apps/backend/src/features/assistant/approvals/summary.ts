import type { ProposedChange } from '@todo/contracts';

const maxTitleLength = 120;

const quoted = (title: string): string => {
  if (title.length <= maxTitleLength) return `“${title}”`;
  return `“${title.slice(0, maxTitleLength).replace(/[\ud800-\udbff]$/, '')}…”`;
};

const verbs: Record<string, string> = {
  create_task: 'Add',
  update_task: 'Change',
  complete_task: 'Complete',
  reopen_task: 'Reopen',
  delete_task: 'Delete',
};

const subtasks = (count: number): string =>
  count === 0 ? '' : ` and its ${count === 1 ? 'subtask' : `${count} subtasks`}`;

/** One sentence for the person: what will happen to which tasks. */
export const summaryOf = (
  tool: string,
  args: Record<string, unknown>,
  changes: readonly ProposedChange[],
): string => {
  const verb = verbs[tool] ?? `Run ${tool} on`;
  const [first, ...rest] = changes;
  const title = first?.title ?? args['title'];
  if (typeof title !== 'string') return `${verb} a task.`;
  return `${verb} the task ${quoted(title)}${subtasks(rest.length)}.`;
};
