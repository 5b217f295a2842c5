import type { BulkAction, ProposedChange } from '@todo/contracts';

const maxTitleLength = 120;
const maxTitles = 3;

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
  undo_last_change: 'Undo the change of',
};

const bulkVerbs: Record<string, string> = {
  complete: 'Complete',
  reopen: 'Reopen',
  delete: 'Delete',
  restore: 'Restore',
  update: 'Change',
} satisfies Record<BulkAction, string>;

const verbOf = (tool: string, args: Record<string, unknown>): string =>
  verbs[tool] ?? bulkVerbs[String(args['action'])] ?? `Run ${tool} on`;

/** `“a”, “b”, “c” and 4 more`: the first few titles. */
const enumerated = (titles: readonly string[]): string => {
  const named = titles.slice(0, maxTitles).map(quoted);
  const left = titles.length - named.length;
  const parts = left > 0 ? [...named, `${left} more`] : named;
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
};

const subtasks = (count: number): string =>
  count === 0 ? '' : ` and its ${count === 1 ? 'subtask' : `${count} subtasks`}`;

/** One sentence for the person: what will happen to which tasks. */
export const summaryOf = (
  tool: string,
  args: Record<string, unknown>,
  changes: readonly ProposedChange[],
): string => {
  const verb = verbOf(tool, args);
  const titles = changes.map(({ title }) => title);
  const title = titles[0] ?? args['title'];
  if (typeof title !== 'string') return `${verb} a task.`;
  if (tool === 'delete_task') {
    return `${verb} the task ${quoted(title)}${subtasks(titles.length - 1)}.`;
  }
  if (titles.length > 1) return `${verb} ${titles.length} tasks: ${enumerated(titles)}.`;
  return `${verb} the task ${quoted(title)}.`;
};
