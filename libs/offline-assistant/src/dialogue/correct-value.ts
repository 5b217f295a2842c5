import { wallClock, type AssistantContext } from '../context';
import { levelPattern, priorityOf } from '../grammar/priority-words';
import type { Due, Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import type { TargetedIntent } from '../targeted-intent';
import type { ToldTask } from './turn-facts';

/** The kinds of change after which "actually friday" can only be about when it is due. */
const isDated = ({ kind }: Intent): boolean =>
  kind === 'create' || kind === 'reschedule' || kind === 'shift';

const bareHour = /^\d{1,2}$/;
const asksForChange = /\b(?:make\s+(?:it|that)|instead)\b/i;

/** "Make that 10 instead", of what has a time. A bare number may be the place in a list. */
const hourIn = (
  words: string,
  said: string,
  written: readonly ToldTask[],
  context: AssistantContext,
): Due | null => {
  const isHour =
    bareHour.test(words) &&
    asksForChange.test(said) &&
    written.every(({ dueAt }) => typeof dueAt === 'string');
  return isHour ? parseDue(`at ${words}`, wallClock(context)) : null;
};

const level = new RegExp(
  `^(?:(?:just|only|to|an?|with)\\s+)*(?<level>${levelPattern})(?:[\\s-]priority)?$`,
  'i',
);

/**
 * What the last change should have set instead: "no, just high", "on second thought, tuesday". A
 * day after a change that set none belongs to another sentence.
 */
export const correctedValue = (
  words: string,
  said: string,
  { intent, written }: { intent: Intent; written: ToldTask[] },
  context: AssistantContext,
): TargetedIntent | 'other' | null => {
  const target = { known: written };
  const due = parseDue(words, wallClock(context)) ?? hourIn(words, said, written, context);
  if (due) return isDated(intent) ? { kind: 'reschedule', target, due } : 'other';
  const priority = priorityOf(level.exec(words)?.groups?.['level'] ?? '');
  return priority && (intent.kind === 'prioritise' || intent.kind === 'create')
    ? { kind: 'prioritise', target, priority }
    : null;
};
