import { TimeZoneSchema } from '@todo/contracts';
import type { ImportDefaults } from '../imported-task';
import type { TodoistCells } from './todoist-columns';
import { todoistDue } from './todoist-date';

/** A task before it is checked, as an export of ours would say it. */
export interface TodoistTask {
  title: string;
  description: string | null;
  priority: string;
  tags: string[];
  timeZone: string;
  dueAt: string | null;
  dueDate: string | null;
  recurrence: string | null;
  recurrenceFrom: string;
}

/** In a file 1 is the most pressing, and 4 is what a task has by itself. */
const priorities: Record<string, string> = {
  '': 'none',
  1: 'urgent',
  2: 'high',
  3: 'medium',
  4: 'none',
};

const labelPattern = /(^|\s)@([^\s@,;()]+)(?=\s|$)/gu;

const splitLabels = (content: string): { title: string; labels: string[] } => {
  const labels = [...content.matchAll(labelPattern)].flatMap(([, , label]) => label ?? []);
  const title = content.replace(labelPattern, '$1').replace(/\s+/g, ' ').trim();
  return title === '' ? { title: content, labels } : { title, labels };
};

const untimed = { dueAt: null, dueDate: null, recurrence: null, recurrenceFrom: 'schedule' };

/** When it is due, and in words what a task of ours has no place for. */
const timing = (cells: TodoistCells, { now, timeZone }: ImportDefaults) => {
  const context = { now, timeZone, language: cells.DATE_LANG };
  const due = cells.DATE === '' ? null : todoistDue(cells.DATE, context);
  const deadline = cells.DEADLINE === '' ? null : todoistDue(cells.DEADLINE, context);
  const isDeadlineDue = cells.DATE === '' && deadline !== null;
  const words = [
    ...(cells.DATE !== '' && !due ? [`Date: ${cells.DATE}`] : []),
    ...(cells.DEADLINE !== '' && !isDeadlineDue ? [`Deadline: ${cells.DEADLINE}`] : []),
    ...(cells.DURATION !== '' && cells.DURATION !== 'None'
      ? [`Duration: ${`${cells.DURATION} ${cells.DURATION_UNIT}`.trim()}`]
      : []),
  ];
  return { due: due ?? (isDeadlineDue ? deadline : untimed), words };
};

/** What a row of the type `task` says; `section` becomes a tag. */
export const taskOfCells = (
  cells: TodoistCells,
  section: string | null,
  defaults: ImportDefaults,
): TodoistTask => {
  const zone = TimeZoneSchema.safeParse(cells.TIMEZONE);
  const timeZone = zone.success ? zone.data : defaults.timeZone;
  const { title, labels } = splitLabels(cells.CONTENT);
  const { due, words } = timing(cells, { ...defaults, timeZone });
  const description = [cells.DESCRIPTION, ...words].filter((text) => text !== '').join('\n\n');
  return {
    title,
    description: description === '' ? null : description,
    priority: priorities[cells.PRIORITY] ?? cells.PRIORITY,
    tags: section === null ? labels : [...labels, section.slice(0, 50).trim()],
    timeZone,
    ...due,
  };
};
