import type { CreateTask } from '@todo/contracts';
import { describeRecurrence } from '@todo/recurrence';
import { describeDue } from '../answer/describe-due';
import { describeTask, oneLine, quoted } from '../answer/describe-task';
import type { CreateIntent } from '../intent';
import { isWholeTitle } from '../match-task';
import type { Act, ActContext, Doing } from './act';
import { callForTask } from './call-for-task';
import { fetchCandidates } from './fetch-tasks';
import { selectNamed } from './select/select-named';
import type { TaskFacts } from './task-facts';
import { ToolFailure } from './tool-outcome';

/** "every Monday after completion", as it goes on in a sentence. */
const repetitionOf = ({ recurrence, recurrenceFrom: from }: CreateTask): string[] => {
  if (recurrence == null) return [];
  const words = describeRecurrence(recurrence, from ? { from } : {});
  return [words.charAt(0).toLowerCase() + words.slice(1)];
};

const factsOf = (task: TaskFacts, wanted: CreateTask, context: ActContext): string[] => {
  const due = describeDue(task, context);
  return [
    ...(due === null ? [] : [`due ${due}`]),
    ...repetitionOf(wanted),
    ...(task.priority === 'none' ? [] : [`${task.priority} priority`]),
    ...task.tags.map((tag) => `#${oneLine(tag)}`),
    ...(wanted.description == null ? [] : ['with a note']),
  ];
};

interface Made {
  task: TaskFacts;
  wanted: CreateTask;
}

const sayMade = (made: readonly Made[], parent: TaskFacts | null, context: ActContext): string => {
  const [first, ...others] = made;
  const below = parent ? ` under ${quoted(parent.title)}` : '';
  if (!first) return 'I added nothing.';
  if (others.length === 0) {
    const facts = factsOf(first.task, first.wanted, context);
    return `Added ${[`${quoted(first.task.title)}${below}`, ...facts].join(', ')}.`;
  }
  const lines = made.map(({ task, wanted }, index) => {
    const repeats = repetitionOf(wanted).map((words) => `, ${words}`);
    return `${index + 1}. ${describeTask(task, context)}${repeats.join('')}`;
  });
  return [`Added ${made.length} tasks${below}:`, ...lines].join('\n');
};

/** A sentence that only may be a new task asks when there is a task of that name. */
function* findNamesake(title: string): Doing<TaskFacts | null> {
  const { tasks } = yield* fetchCandidates(title);
  return tasks.find((task) => task.status === 'open' && isWholeTitle(title, task)) ?? null;
}

/** Makes the tasks one by one; what was made before one fails stays, and is said. */
function* makeAll(
  { tasks }: CreateIntent,
  parent: TaskFacts | null,
): Doing<{ made: Made[]; failure: string | null }> {
  const made: Made[] = [];
  for (const wanted of tasks) {
    const under = parent ? { parentId: parent.id } : {};
    try {
      made.push({ task: yield* callForTask('create_task', { ...wanted, ...under }), wanted });
    } catch (error) {
      if (!(error instanceof ToolFailure) || made.length === 0) throw error;
      return { made, failure: `Adding ${quoted(wanted.title)} didn’t work. ${error.detail}` };
    }
  }
  return { made, failure: null };
}

export function* create(intent: CreateIntent, context: ActContext): Act {
  let parent: TaskFacts | null = null;
  if (intent.under !== null) {
    // A step changes its task no more than a tag does.
    const selected = yield* selectNamed('tag', { text: intent.under }, context);
    if ('answer' in selected) return selected.answer;
    parent = selected.tasks[0] ?? null;
  }
  const [first] = intent.tasks;
  const namesake = intent.isUnsure ? yield* findNamesake(first.title) : null;
  if (namesake) {
    return `There is ${quoted(namesake.title)} already, so I changed nothing. Say “add ${oneLine(first.title)}” for another one, or what to change about that one, such as “move ${oneLine(namesake.title)} to tomorrow”.`;
  }
  const { made, failure } = yield* makeAll(intent, parent);
  const said = sayMade(made, parent, context);
  return failure === null ? said : `${said}\n${failure}`;
}
