import type { TaskPriority } from '@todo/contracts';
import { describeTask, oneLine, quoted, type DescribedTask } from '../answer/describe-task';
import type { AssistantContext } from '../context';
import type { KnownTask } from '../target';
import type { Turn } from '../transcript';

/** What an earlier turn did and showed. */
export interface TurnFacts {
  /** The tasks that it added or changed, in the order of the calls. */
  written: ToldTask[];
  /** Those of them that it added. */
  added: ToldTask[];
  /** Set when the turn took something back. */
  undoing: { changeSetId: string } | null;
  /** The numbered tasks of its answer, or the one that it spoke of. */
  shown: KnownTask[];
}

/** A task as a tool told it in an earlier turn. */
export interface ToldTask extends KnownTask {
  id: string;
  status?: 'open' | 'done';
  priority?: TaskPriority;
  dueAt?: string | null;
  dueDate?: string | null;
  tags?: string[];
  deleted?: boolean;
}

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string | undefined): Json => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const isTold = (value: unknown): value is ToldTask & Json =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['title'] === 'string';

/** The tasks of a tool's answer; none when it answered with an error. */
const tasksIn = (output: Json): ToldTask[] => {
  const { items } = output;
  return (Array.isArray(items) ? items : [output]).filter(isTold);
};

const writingTools = new Set([
  'create_task',
  'update_task',
  'complete_task',
  'reopen_task',
  'delete_task',
  'bulk_update_tasks',
  'undo_last_change',
]);

/** Each task once, as it was told last. */
const newestOfEach = (tasks: readonly ToldTask[]): ToldTask[] => [
  ...new Map(tasks.map((task) => [task.id, task])).values(),
];

const isDescribed = (task: ToldTask): task is ToldTask & DescribedTask =>
  [task.status, task.priority, task.dueAt, task.dueDate, task.tags].every(
    (field) => field !== undefined,
  );

const labelOf = (task: ToldTask, context: AssistantContext): string =>
  isDescribed(task) ? describeTask(task, context) : oneLine(task.title);

const titleFits = (label: string, { title }: ToldTask): boolean =>
  label === oneLine(title) || label.startsWith(`${oneLine(title)} — `);

const numberedLine = /^\d+\. (.+)$/gm;

/** Which of the told tasks the numbered lines are. A line that fits none or several has no id. */
const shownIn = (reply: string, told: ToldTask[], context: AssistantContext): KnownTask[] => {
  const left = told.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...reply.matchAll(numberedLine)].map(([, label = '']): KnownTask => {
    const same = left.find((task) => labelOf(task, context) === label);
    const fitting = left.filter((task) => titleFits(label, task));
    const found = same ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (!found) return { id: null, title: label.replace(/ — .*$/, '') };
    left.splice(left.indexOf(found), 1);
    const { id, title, tags = [] } = found;
    return tags.length > 0 ? { id, title, tags } : { id, title };
  });
};

const quotedIn = (reply: string, told: ToldTask[]): KnownTask[] =>
  told.filter(({ title }) => reply.includes(quoted(title)));

/** Reads what a turn did and showed from its tool calls and its answer. */
export const factsOf = ({ steps, reply }: Turn, context: AssistantContext): TurnFacts => {
  const calls = steps.map(({ name, output }) => ({ name, output: parsed(output) }));
  const tasksOf = (chosen: (name: string) => boolean): ToldTask[] =>
    newestOfEach(calls.flatMap(({ name, output }) => (chosen(name) ? tasksIn(output) : [])));
  const undone = calls.findLast(
    ({ name, output }) => name === 'undo_last_change' && typeof output['undone'] === 'string',
  );
  const read = tasksOf((name) => !writingTools.has(name));
  const numbered = shownIn(reply, read, context);
  return {
    written: tasksOf((name) => writingTools.has(name)),
    added: tasksOf((name) => name === 'create_task'),
    undoing: undone ? { changeSetId: String(undone.output['changeSetId']) } : null,
    shown: numbered.length > 0 ? numbered : quotedIn(reply, read),
  };
};
