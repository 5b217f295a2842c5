import { describeTask, oneLine, quoted } from '../answer/describe-task';
import { askWhichOne } from '../answer/which-one';
import type { TargetedIntent } from '../intent';
import { isExactTitle, matchTasks, type TaskMatch } from '../match-task';
import type { ActContext, ToolCall } from './act';
import { fetchCandidates } from './fetch-tasks';
import type { TaskFacts } from './task-facts';

/** The one task that is meant, or what to say when there isn't one. */
export type Selection = { task: TaskFacts } | { answer: string };

type Kind = TargetedIntent['kind'];

const noTask = (words: string): Selection => ({
  answer: `I found no task called ${quoted(words)}, so I changed nothing.`,
});

/** Completing is for open tasks, reopening for done ones. */
const startingStatus: Partial<Record<Kind, TaskFacts['status']>> = {
  complete: 'open',
  reopen: 'done',
};

const alreadyThere = (kind: Kind, task: TaskFacts): Selection => ({
  answer:
    kind === 'complete'
      ? `${quoted(task.title)} is done already.`
      : `${quoted(task.title)} is open already.`,
});

/** Of an open and a done task that fit alike, a change means the open one; a deletion asks. */
const preferOpen = (kind: Kind, match: TaskMatch): TaskMatch => {
  const open = match.tasks.filter(({ status }) => status === 'open');
  return kind !== 'delete' && match.certainty === 'sure' && open.length === 1
    ? { ...match, tasks: open }
    : match;
};

const matchByStatus = (kind: Kind, words: string, tasks: TaskFacts[]): TaskMatch | Selection => {
  const status = startingStatus[kind];
  if (!status) return preferOpen(kind, matchTasks(words, tasks));
  const match = matchTasks(
    words,
    tasks.filter((task) => task.status === status),
  );
  const other = matchTasks(
    words,
    tasks.filter((task) => task.status !== status),
  );
  const [first] = other.tasks;
  const isOtherMeant =
    first &&
    other.certainty === 'sure' &&
    (match.certainty !== 'sure' ||
      (isExactTitle(words, first) && !match.tasks.some((task) => isExactTitle(words, task))));
  return isOtherMeant ? alreadyThere(kind, first) : match;
};

const narrowByWords = (words: string, tasks: TaskFacts[]): TaskFacts[] => {
  const match = matchTasks(words, tasks);
  return match.certainty === 'sure' ? match.tasks : tasks;
};

/** The chosen task, if the candidates still are as the question showed them. */
const narrow = (tasks: TaskFacts[], context: ActContext): TaskFacts[] => {
  const { chosen } = context;
  if (!chosen) return tasks;
  if (chosen.choice.kind === 'words') return narrowByWords(chosen.choice.text, tasks);
  const { index } = chosen.choice;
  const isUnchanged = chosen.options.every((option, place) => {
    const task = tasks[place];
    return task && describeTask(task, context) === oneLine(option);
  });
  const task = tasks[index];
  return isUnchanged && task ? [task] : tasks;
};

/** Decides among tasks that are known. */
export const decide = (
  kind: Kind,
  words: string,
  tasks: TaskFacts[],
  context: ActContext,
): Selection => {
  const match = matchByStatus(kind, words, tasks);
  if (!('certainty' in match)) return match;
  if (match.certainty === 'none') return noTask(words);
  const narrowed = narrow(match.tasks, context);
  const [task] = narrowed;
  const isSure =
    match.certainty === 'sure' || (context.chosen && narrowed.length < match.tasks.length);
  const isConfirmed = context.chosen?.choice.kind === 'place' && match.tasks.length === 1;
  if (task && narrowed.length === 1 && (isSure || isConfirmed)) return { task };
  const labels = narrowed.map((candidate) => describeTask(candidate, context));
  return { answer: askWhichOne(labels, match.certainty) };
};

/** Finds the task that the words name; never the likeliest of several. */
export function* selectTask(
  kind: Kind,
  words: string,
  context: ActContext,
): Generator<ToolCall, Selection, unknown> {
  const { tasks, isComplete } = yield* fetchCandidates(words);
  const selection = decide(kind, words, tasks, context);
  if (isComplete || !('task' in selection)) return selection;
  return isExactTitle(words, selection.task)
    ? selection
    : {
        answer: 'Your list is very long. Tell me the whole title, so that I change the right task.',
      };
}
