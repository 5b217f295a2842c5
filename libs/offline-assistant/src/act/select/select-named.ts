import { quoted } from '../../answer/describe-task';
import { isExactTitle, isWholeTitle, matchTasks, type TaskMatch } from '../../match-task';
import { namesIn } from '../../parse/names-in';
import type { ActContext, Doing } from '../act';
import { fetchCandidates } from '../fetch-tasks';
import type { TaskFacts } from '../task-facts';
import { noTask, whichOne, type ChangeKind, type Selection } from './selection';

/** How the person named a task: a guess counts only if it is the whole title. */
export interface Name {
  text: string;
  isQuoted?: true;
  isGuess?: true;
}

/** Completing is for open tasks, reopening for done ones. */
const startingStatus: Partial<Record<ChangeKind, TaskFacts['status']>> = {
  complete: 'open',
  reopen: 'done',
};

/** Of an open and a done task that fit alike, a change means the open one; a deletion asks. */
const preferOpen = (kind: ChangeKind, match: TaskMatch): TaskMatch => {
  const open = match.tasks.filter(({ status }) => status === 'open');
  return kind !== 'delete' && match.certainty === 'sure' && open.length === 1
    ? { ...match, tasks: open }
    : match;
};

const matchName = ({ text, isGuess }: Name, tasks: TaskFacts[]): TaskMatch => {
  const match = matchTasks(text, tasks);
  if (!isGuess || match.certainty !== 'sure') return match;
  const whole = match.tasks.filter((task) => isWholeTitle(text, task));
  return whole.length > 0 ? { ...match, tasks: whole } : { ...match, certainty: 'close' };
};

/** Those in the state from which the change starts, else the one that is where it should go. */
const matchByStatus = (kind: ChangeKind, name: Name, tasks: TaskFacts[]): TaskMatch => {
  const status = startingStatus[kind];
  if (!status) return preferOpen(kind, matchName(name, tasks));
  const [match, other] = [true, false].map((isStart) =>
    matchName(
      name,
      tasks.filter((task) => (task.status === status) === isStart),
    ),
  ) as [TaskMatch, TaskMatch];
  const [first] = other.tasks;
  const isOtherMeant =
    first &&
    other.certainty === 'sure' &&
    (match.certainty !== 'sure' ||
      (isExactTitle(name.text, first) &&
        !match.tasks.some((task) => isExactTitle(name.text, task))));
  return isOtherMeant ? { certainty: 'sure', tasks: [first] } : match;
};

/** "Milk and rent", when each names one task surely. */
const decideEach = (kind: ChangeKind, names: Name[], tasks: TaskFacts[]): Selection | null => {
  const matches = names.map((name) => matchByStatus(kind, name, tasks));
  const found = matches.flatMap(({ certainty, tasks: [task, ...others] }) =>
    certainty === 'sure' && task && others.length === 0 ? [task] : [],
  );
  const distinct = [...new Set(found)];
  if (distinct.length === names.length) return { tasks: distinct };
  const [known] = distinct;
  const unclear = names.find((_, index) => {
    const match = matches[index];
    return !match || match.certainty !== 'sure' || match.tasks.length !== 1;
  });
  if (!known || !unclear) return null;
  return {
    answer: `I found ${quoted(known.title)}, but I’m not sure which task ${quoted(unclear.text)} is, so I changed nothing. Tell me its whole title.`,
  };
};

/** "Both reports" are two, if there are just two. */
const bothOf = /^(?:both(?:\s+(?:of\s+)?(?:the|my))?|the\s+two)\s+(?<words>(?!.*\band\b).+)$/i;

/** Decides among tasks that are known; never for the likeliest of several. */
export const decideNamed = (
  kind: ChangeKind,
  name: Name,
  tasks: TaskFacts[],
  context: ActContext,
): Selection => {
  const match = matchByStatus(kind, name, tasks);
  if (match.certainty === 'sure' && match.tasks.length === 1) return { tasks: match.tasks };
  const pair = name.isQuoted ? undefined : bothOf.exec(name.text)?.groups?.['words'];
  const two = pair === undefined ? null : matchByStatus(kind, { text: pair }, tasks);
  if (two?.certainty === 'sure' && two.tasks.length === 2) return { tasks: two.tasks };
  const names = name.isQuoted ? [] : namesIn(name.text);
  const each = names.length > 1 && match.certainty !== 'sure' && decideEach(kind, names, tasks);
  if (each) return each;
  return match.certainty === 'none'
    ? noTask(name.text)
    : whichOne(match.tasks, match.certainty, context);
};

/** Finds the tasks that the words name. */
export function* selectNamed(kind: ChangeKind, name: Name, context: ActContext): Doing<Selection> {
  const { tasks, isComplete } = yield* fetchCandidates(name.text);
  const selection = decideNamed(kind, name, tasks, context);
  if (isComplete || !('tasks' in selection)) return selection;
  const [task, ...others] = selection.tasks;
  return task && others.length === 0 && isExactTitle(name.text, task)
    ? selection
    : {
        answer: 'Your list is very long. Tell me the whole title, so that I change the right task.',
      };
}
