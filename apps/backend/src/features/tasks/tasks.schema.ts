import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
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
import {
  actorTypes,
  recurrenceOrigins,
  taskActions,
  taskPriorities,
  taskStatuses,
  type Reminder,
  type Task,
} from '@todo/contracts';
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
    recurrenceFrom: text({ enum: recurrenceOrigins }).notNull().default('schedule'),
    /**
     * The local time at which the series began (`YYYY-MM-DDTHH:mm:ss`): an occurrence that daylight
     * saving moved must not move those after it.
     */
    recurrenceAnchor: text(),
    /** The completed task whose next occurrence this is. */
    recurredFromId: uuid(),
    reminders: jsonb().$type<Reminder[]>().notNull().default([]),
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
    index('tasks_user_id_completed_at_index').on(table.userId, table.completedAt),
    index('tasks_parent_id_index').on(table.parentId),
    index('tasks_recurred_from_id_index').on(table.recurredFromId),
    index('tasks_deleted_at_index')
      .on(table.deletedAt)
      .where(sql`${table.deletedAt} is not null`),
    index('tasks_search_text_index').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
);
export type TaskRow = typeof tasks.$inferSelect;

/**
 * A task as it was, with the column that belongs to its state and that no answer shows. It is absent
 * from what was written before the column was there.
 */
export type TaskSnapshot = Task & Partial<Pick<TaskRow, 'recurrenceAnchor'>>;

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
    actorType: text({ enum: actorTypes }).notNull(),
    actorName: text(),
    action: text({ enum: taskActions }).notNull(),
    before: jsonb().$type<TaskSnapshot>(),
    after: jsonb().$type<TaskSnapshot>(),
    at: instant().notNull(),
    /** The number of the event that told of it: the order of a person's changes. */
    seq: bigint({ mode: 'number' }).notNull().default(0),
    /** The change set that this one undid. */
    undoesId: uuid(),
    /** The `seq` of the undoing by which this change is undone; null while it stands. */
    undoneBySeq: bigint({ mode: 'number' }),
    /** Whether changes of the same set went for good with their tasks. */
    incomplete: boolean().notNull().default(false),
  },
  (table) => [
    index('task_changes_user_id_seq_index').on(table.userId, table.seq, table.id),
    index('task_changes_user_id_change_set_index').on(table.userId, table.changeSetId),
    index('task_changes_task_id_seq_index').on(table.taskId, table.seq, table.id),
    index('task_changes_undoes_id_index').on(table.undoesId),
    // Where the newest change set that can be undone is found.
    index('task_changes_standing_index')
      .on(table.userId, table.seq)
      .where(sql`${table.undoneBySeq} is null and ${table.undoesId} is null`),
    index('task_changes_undone_by_seq_index')
      .on(table.userId, table.undoneBySeq)
      .where(sql`${table.undoneBySeq} is not null`),
  ],
);
