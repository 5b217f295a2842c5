import type { Task } from '@todo/contracts';
import type { Day } from '@/dates/days';

/** What is known of the person's tasks. */
export interface SuggestionSource {
  /** Open tasks, as many as the page has. */
  tasks: readonly Pick<Task, 'title' | 'dueAt' | 'dueDate' | 'priority'>[];
  open: number;
  overdue: number;
  dueToday: number;
  /** Today on this device's calendar. */
  today: Day;
}

const longestTitle = 40;
const mostShown = 4;

const dayOfInstant = (at: string): Day => {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const dueDayOf = ({ dueAt, dueDate }: SuggestionSource['tasks'][number]): Day | null =>
  dueAt === null ? dueDate : dayOfInstant(dueAt);

/** A title that reads well in a sentence, and that the sentence can be understood with. */
const isHandy = ({ title }: { title: string }): boolean =>
  title.length <= longestTitle && !/["“”‘’\n]/.test(title);

const quoted = ({ title }: { title: string }): string => `“${title}”`;

const beginnings = [
  'Add buy milk tomorrow at 5pm',
  'Remind me to water the plants every Monday',
  'What can you do?',
];

/** What this person could say now. None of it changes more than it names. */
export const suggestionsFor = (source: SuggestionSource): string[] => {
  const { open, overdue, dueToday, today } = source;
  if (open === 0) return beginnings;
  const tasks = source.tasks.filter(isHandy);
  const late = tasks.find((task) => (dueDayOf(task) ?? today) < today);
  const current = tasks.find((task) => dueDayOf(task) === today);
  const undated = tasks.find((task) => dueDayOf(task) === null);
  const any = tasks.find((task) => task !== late && task !== current && task !== undated);
  const wanted = [
    overdue > 0 && 'What is overdue?',
    late !== undefined && `Move ${quoted(late)} to tomorrow`,
    dueToday > 0 && 'What is due today?',
    current !== undefined && `Mark ${quoted(current)} as done`,
    undated !== undefined && `Move ${quoted(undated)} to Friday`,
    any !== undefined && `Mark ${quoted(any)} as done`,
    dueToday === 0 && 'What is due this week?',
    'Add buy milk tomorrow at 5pm',
  ];
  return wanted.filter((text) => text !== false).slice(0, mostShown);
};
