import type { UpdateTask } from '@todo/contracts';
import { nextOccurrence, parseRecurrence, wallTimeOf, type Due } from '@todo/recurrence';
import { AppError } from '../../errors';
import type { TaskRow } from './tasks.schema';

/** When a task is due, and by which rule it comes again. */
export type Schedule = Pick<
  TaskRow,
  'dueAt' | 'dueDate' | 'timeZone' | 'recurrence' | 'recurrenceAnchor'
>;

const invalidRecurrence = (message: string, path = 'body.recurrence') =>
  new AppError('invalid_request', 'The recurrence cannot be used.', {
    errors: [{ path, message }],
  });

/**
 * The canonical form of a rule.
 * @param path where the rule stands in the request
 * @throws AppError `invalid_request`
 */
export const canonicalRule = (text: string, path?: string): string => {
  const parsed = parseRecurrence(text);
  if (!parsed.ok) throw invalidRecurrence(parsed.message, path);
  return parsed.rule;
};

export const dueOf = ({ dueAt, dueDate, timeZone }: Omit<Schedule, 'recurrence'>): Due => ({
  dueAt: dueAt?.toISOString() ?? null,
  dueDate,
  timeZone,
});

/** A due as a row has it. */
export const dueColumnsOf = ({ dueAt, dueDate, timeZone }: Due) => ({
  dueAt: dueAt === null ? null : new Date(dueAt),
  dueDate,
  timeZone,
});

/**
 * The rule and the local time from which the series counts; another due or rule begins a new one.
 * @throws AppError `invalid_request` when the rule is none, or when there is no due to count from
 */
export const recurrenceAfter = (
  before: Schedule | null,
  due: Pick<Schedule, 'dueAt' | 'dueDate' | 'timeZone'>,
  patch: Pick<UpdateTask, 'recurrence'>,
): Pick<Schedule, 'recurrence' | 'recurrenceAnchor'> => {
  const rule = patch.recurrence;
  const present = before?.recurrence ?? null;
  const recurrence = rule == null ? (rule === undefined ? present : null) : canonicalRule(rule);
  if (recurrence === null) return { recurrence, recurrenceAnchor: null };
  const after = dueOf({ ...due, recurrenceAnchor: null });
  const wall = wallTimeOf(after);
  if (wall === null) throw invalidRecurrence('needs dueAt or dueDate');
  const goesOn =
    before !== null &&
    recurrence === present &&
    JSON.stringify(dueOf(before)) === JSON.stringify(after);
  return { recurrence, recurrenceAnchor: goesOn ? before.recurrenceAnchor : wall };
};

/** When a recurring task comes again, as a row has it; null when it doesn't or the series ends. */
export const nextScheduleOf = (
  task: Schedule & Pick<TaskRow, 'recurrenceFrom'>,
  completedAt: Date,
): Schedule | null => {
  if (task.recurrence === null) return null;
  const next = nextOccurrence({
    rule: task.recurrence,
    from: task.recurrenceFrom,
    due: dueOf(task),
    anchor: task.recurrenceAnchor,
    completedAt: completedAt.toISOString(),
  });
  return (
    next && { ...dueColumnsOf(next.due), recurrence: next.rule, recurrenceAnchor: next.anchor }
  );
};
