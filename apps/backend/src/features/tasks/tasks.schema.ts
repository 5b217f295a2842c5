import { sql } from 'drizzle-orm';
import {
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { taskPriorities, taskStatuses, type Task } from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';

export const taskStatus = pgEnum('task_status', taskStatuses);
/** Declared from least to most pressing: PostgreSQL sorts an enum in this order. */
export const taskPriority = pgEnum('task_priority', taskPriorities);

/** Compared byte by byte, whatever the locale of the database. */
const bytewiseText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const tasks = pgTable(
  'tasks',
  {
    id: primaryId(),
    userId: ownerId(),
    title: text().notNull(),
    description: text(),
    status: taskStatus().notNull(),
    priority: taskPriority().notNull(),
    dueAt: instant(),
    dueDate: date({ mode: 'string' }),
    /** When the task is due for sorting and filtering: a day begins at 00:00 UTC. */
    dueSort: instant().generatedAlwaysAs(
      sql`coalesce(due_at, due_date::timestamp at time zone 'UTC')`,
    ),
    timeZone: text(),
    tags: text().array().notNull(),
    /** The tags folded to lower case, in which the list looks for a tag. */
    tagKeys: text().array().notNull(),
    /** Title, description and tags folded to lower case, in which the list looks for a text. */
    searchText: text().notNull(),
    recurrence: text(),
    parentId: uuid(),
    position: bytewiseText().notNull(),
    version: integer().notNull(),
    completedAt: instant(),
    deletedAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }).onDelete('cascade'),
    index('tasks_user_id_created_at_index').on(table.userId, table.createdAt, table.id),
    index('tasks_user_id_updated_at_index').on(table.userId, table.updatedAt, table.id),
    index('tasks_user_id_due_index').on(table.userId, table.dueSort, table.id),
    index('tasks_user_id_priority_index').on(table.userId, table.priority, table.id),
    index('tasks_user_id_position_index').on(table.userId, table.position, table.id),
    index('tasks_user_id_title_index').on(
      table.userId,
      sql`(lower(${table.title}) collate "C")`,
      table.id,
    ),
    index('tasks_parent_id_index').on(table.parentId),
  ],
);
export type TaskRow = typeof tasks.$inferSelect;

export const taskActions = [
  'created',
  'updated',
  'completed',
  'reopened',
  'deleted',
  'restored',
] as const;
export type TaskAction = (typeof taskActions)[number];

/** One row per change of one task, written in the transaction of the change. */
export const taskChanges = pgTable(
  'task_changes',
  {
    id: primaryId(),
    changeSetId: uuid().notNull(),
    userId: ownerId(),
    taskId: uuid()
      .notNull()
      .references(() => tasks.id, { onDelete: 'cascade' }),
    actorType: text({ enum: ['user', 'assistant', 'mcp', 'system'] }).notNull(),
    actorName: text(),
    action: text({ enum: taskActions }).notNull(),
    before: jsonb().$type<Task>(),
    after: jsonb().$type<Task>(),
    at: instant().notNull(),
  },
  (table) => [
    index('task_changes_user_id_at_index').on(table.userId, table.at, table.id),
    index('task_changes_user_id_change_set_index').on(table.userId, table.changeSetId),
    index('task_changes_task_id_at_index').on(table.taskId, table.at, table.id),
  ],
);
