import { wallTimeOf, type Due } from '@todo/recurrence';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import type { TaskRow } from '../tasks/tasks.schema';
import { addValues, calendarText, dayTime, utcTime, wallClockTime } from './calendar-text';

/** As long as a task with a time takes in a calendar. */
const eventDuration = 'PT30M';

/** 1 is the highest in RFC 5545, 9 the lowest. */
const priorities: Record<TaskRow['priority'], number | null> = {
  urgent: 1,
  high: 3,
  medium: 5,
  low: 7,
  none: null,
};

const todoUid = (id: string): string => `${id}@todo`;
const eventUid = (id: string): string => `${id}-event@todo`;

const setCommon = (component: ICAL.Component, task: TaskRow, linkOf: (id: string) => string) => {
  const set = (name: string, value: Parameters<ICAL.Component['updatePropertyWithValue']>[1]) =>
    component.updatePropertyWithValue(name, value);
  set('dtstamp', utcTime(task.updatedAt));
  set('created', utcTime(task.createdAt));
  set('last-modified', utcTime(task.updatedAt));
  set('sequence', task.version - 1);
  if (task.description) set('description', calendarText(task.description));
  const priority = priorities[task.priority];
  if (priority !== null) set('priority', priority);
  if (task.tags.length > 0) addValues(component, 'categories', task.tags.map(calendarText));
  set('url', linkOf(task.id));
};

/** The task itself, for programs that know tasks. */
export const todoOf = (task: TaskRow, linkOf: (id: string) => string): ICAL.Component => {
  const todo = new ICAL.Component('vtodo');
  todo.updatePropertyWithValue('uid', todoUid(task.id));
  setCommon(todo, task, linkOf);
  todo.updatePropertyWithValue('summary', calendarText(task.title));
  const due = task.dueAt ? utcTime(task.dueAt) : dayTime(task.dueDate ?? '');
  todo.updatePropertyWithValue('due', due);
  todo.updatePropertyWithValue('status', task.status === 'done' ? 'COMPLETED' : 'NEEDS-ACTION');
  if (task.completedAt) {
    todo.updatePropertyWithValue('completed', utcTime(task.completedAt));
    todo.updatePropertyWithValue('percent-complete', 100);
  }
  if (task.parentId) todo.updatePropertyWithValue('related-to', todoUid(task.parentId));
  return todo;
};

/** The last instant of a series as RFC 5545 wants it: a day with days, else in UTC. */
const untilFor = (until: string, { dueAt, timeZone }: Due): string => {
  if (dueAt === null) return until.slice(0, 8);
  if (until.endsWith('Z')) return until;
  const local = until.length === 8 ? `${until}T235959` : until;
  return DateTime.fromISO(local, { zone: timeZone ?? 'UTC' })
    .toUTC()
    .toFormat("yyyyMMdd'T'HHmmss'Z'");
};

const dueOf = ({ dueAt, dueDate, timeZone }: TaskRow): Due => ({
  dueAt: dueAt?.toISOString() ?? null,
  dueDate,
  timeZone,
});

/** Where a series stands: an occurrence that daylight saving moved does not move those after it. */
const seriesStart = (task: TaskRow): string | null => {
  const wall = wallTimeOf(dueOf(task));
  const clock = task.recurrenceAnchor?.slice(10);
  return wall === null || clock === undefined ? wall : wall.slice(0, 10) + clock;
};

const setStart = (event: ICAL.Component, task: TaskRow): void => {
  if (task.dueDate !== null) {
    event.updatePropertyWithValue('dtstart', dayTime(task.dueDate));
    return;
  }
  const wall = task.recurrence === null ? null : seriesStart(task);
  if (wall === null || task.timeZone === null || task.timeZone === 'UTC') {
    event.updatePropertyWithValue('dtstart', utcTime(task.dueAt ?? task.createdAt));
    return;
  }
  const start = new ICAL.Property('dtstart', event);
  start.setParameter('tzid', task.timeZone);
  start.setValue(wallClockTime(wall));
  event.addProperty(start);
};

/** Its time, for programs that know events alone. A series counted from completion has no dates yet. */
export const eventOf = (task: TaskRow, linkOf: (id: string) => string): ICAL.Component => {
  const event = new ICAL.Component('vevent');
  const isDone = task.status === 'done';
  event.updatePropertyWithValue('uid', eventUid(task.id));
  setCommon(event, task, linkOf);
  event.updatePropertyWithValue('summary', (isDone ? '✓ ' : '') + calendarText(task.title));
  setStart(event, task);
  const duration = ICAL.Duration.fromString(task.dueDate === null ? eventDuration : 'P1D');
  event.updatePropertyWithValue('duration', duration);
  event.updatePropertyWithValue('status', 'CONFIRMED');
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  if (task.recurrence !== null && task.recurrenceFrom === 'schedule' && !isDone) {
    const rule = task.recurrence.replace(
      /UNTIL=([^;]+)/,
      (_, until: string) => `UNTIL=${untilFor(until, dueOf(task))}`,
    );
    event.updatePropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  }
  return event;
};
