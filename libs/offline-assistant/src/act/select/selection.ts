import { describeTask, oneLine, quoted } from '../../answer/describe-task';
import { askWhichOne } from '../../answer/which-one';
import type { TargetedIntent } from '../../targeted-intent';
import type { ActContext } from '../act';
import type { TaskFacts } from '../task-facts';

/** The tasks that are meant, or what to say when that isn't clear. */
export type Selection = { tasks: TaskFacts[] } | { answer: string };

export type ChangeKind = TargetedIntent['kind'];

export const noTask = (words: string): Selection => ({
  answer: `I found no task called ${quoted(shorten(words))}, so I changed nothing.`,
});

const longestQuote = 100;

const shorten = (words: string): string => {
  const line = oneLine(words);
  return line.length > longestQuote ? `${line.slice(0, longestQuote).toWellFormed()}…` : line;
};

/** Asks for one of these tasks. */
export const whichOne = (
  tasks: readonly TaskFacts[],
  certainty: 'sure' | 'close',
  context: ActContext,
): Selection => ({
  answer: askWhichOne(
    tasks.map((task) => describeTask(task, context)),
    certainty,
  ),
});
