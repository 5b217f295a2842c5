import { tool, type FunctionTool } from '@openai/agents';
import {
  BulkTasksSchema,
  CreateTaskSchema,
  IdSchema,
  ListTasksQuerySchema,
  UpdateTaskSchema,
  updateTaskShape,
  type BulkTasks,
  type Task,
  type UpdateTask,
} from '@todo/contracts';
import { z } from 'zod';
import { listTags, listTasks, statsOf, type Clock } from './fake-queries';

const IdArguments = z.strictObject({ id: IdSchema });
const ListArguments = z.strictObject({
  ...ListTasksQuerySchema.shape,
  limit: z.number().int().min(1).max(200).default(50),
});
const UpdateArguments = z.strictObject({ id: IdSchema, ...updateTaskShape });
const UndoArguments = z.strictObject({ changeSetId: IdSchema.optional() });

const idOf = (number: number, kind = '7000'): string =>
  `01890000-0000-${kind}-8000-${String(number).padStart(12, '0')}`;
const failure = (code: string, detail: string) => ({ error: { code, detail } });
const definedOnly = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

interface ChangeSet {
  id: string;
  /** The tasks that it touched as they were; null where there was none. */
  before: Map<string, Task | null>;
}

/** A person's tasks in memory, behind tools that answer as the product's do. */
export class FakeTaskTools {
  readonly tasks: Task[] = [];
  readonly calls: { name: string; arguments: unknown }[] = [];
  /** Makes the next call of this tool answer an error. */
  failing: { name: string; code: string; detail: string } | null = null;
  private readonly changeSets: ChangeSet[] = [];
  private changeSetCount = 0;
  private isNewRun = true;

  constructor(
    private readonly clock: Clock = {
      now: new Date('2026-11-21T10:00:00.000Z'),
      timeZone: 'Europe/Berlin',
    },
  ) {}

  seed(title: string, fields: Partial<Task> = {}): Task {
    const number = this.tasks.length + 1;
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString();
    const task: Task = {
      id: idOf(number),
      title,
      description: null,
      status: 'open',
      priority: 'none',
      dueAt: null,
      dueDate: null,
      timeZone: null,
      tags: [],
      recurrence: null,
      recurrenceFrom: 'schedule',
      reminders: [],
      parentId: null,
      position: String(number).padStart(4, '0'),
      version: 1,
      completedAt: null,
      deletedAt: null,
      createdAt: at,
      updatedAt: at,
      ...fields,
    };
    this.tasks.push(task);
    return task;
  }

  /** All writes of a run are one change set. */
  beginRun(): void {
    this.isNewRun = true;
  }

  tools(): FunctionTool[] {
    const read = this.define.bind(this);
    return [
      read('list_tasks', (args) => listTasks(this.tasks, ListArguments.parse(args), this.clock)),
      read('get_task', (args) => this.get(IdArguments.parse(args).id)),
      read('list_tags', () => listTags(this.tasks)),
      read('get_stats', () => statsOf(this.tasks, this.clock)),
      ...this.writingTools(),
    ];
  }

  private writingTools(): FunctionTool[] {
    return [
      this.define('create_task', (args) => {
        const input = CreateTaskSchema.parse(args);
        const task = this.seed(input.title, definedOnly(input));
        this.remember(task.id, null);
        return task;
      }),
      this.define('update_task', (args) => {
        const { id, ...fields } = UpdateArguments.parse(args);
        return this.change(id, this.fieldsOf(UpdateTaskSchema.parse(fields)));
      }),
      this.define('complete_task', (args) =>
        this.change(IdArguments.parse(args).id, this.fieldsOf({ status: 'done' })),
      ),
      this.define('reopen_task', (args) =>
        this.change(IdArguments.parse(args).id, this.fieldsOf({ status: 'open' })),
      ),
      this.define('delete_task', (args) => this.delete(IdArguments.parse(args).id), true),
      this.define(
        'bulk_update_tasks',
        (args) => this.bulk(BulkTasksSchema.parse(args)),
        (args) => {
          const { ids, action } = BulkTasksSchema.parse(args);
          return action === 'delete' || new Set(ids).size > 5;
        },
      ),
      this.define('undo_last_change', (args) => this.undo(UndoArguments.parse(args).changeSetId)),
    ];
  }

  private define(
    name: string,
    run: (args: unknown) => unknown,
    needsApproval: boolean | ((args: unknown) => boolean) = false,
  ): FunctionTool {
    return tool({
      name,
      description: name,
      strict: false,
      needsApproval:
        typeof needsApproval === 'boolean'
          ? needsApproval
          : async (_context: unknown, args: unknown) => needsApproval(args),
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: true },
      execute: async (args: unknown) => {
        this.calls.push({ name, arguments: args });
        if (this.failing?.name !== name) return JSON.stringify(run(args));
        const { code, detail } = this.failing;
        return JSON.stringify(failure(code, detail));
      },
    }) as FunctionTool;
  }

  private fieldsOf({ status, ...patch }: UpdateTask): Partial<Task> {
    return {
      ...(patch.dueAt ? { dueDate: null } : {}),
      ...(patch.dueDate ? { dueAt: null } : {}),
      ...definedOnly(patch),
      ...(status === undefined ? {} : { status }),
      ...(status === 'done' ? { completedAt: this.clock.now.toISOString() } : {}),
      ...(status === 'open' ? { completedAt: null } : {}),
    };
  }

  private get(id: string) {
    return this.tasks.find((task) => task.id === id) ?? this.missing(id);
  }

  private missing(id: string) {
    return failure('not_found', `There is no task ${id}.`);
  }

  private remember(id: string, before: Task | null): void {
    if (this.isNewRun) {
      this.changeSetCount += 1;
      this.changeSets.push({ id: idOf(this.changeSetCount, '7001'), before: new Map() });
      this.isNewRun = false;
    }
    const { before: known } = this.changeSets.at(-1) ?? { before: new Map() };
    if (!known.has(id)) known.set(id, before);
  }

  private change(id: string, fields: Partial<Task>, isRestore = false) {
    const task = this.tasks.find((each) => each.id === id);
    if (!task || (task.deletedAt !== null && !isRestore)) return this.missing(id);
    this.remember(id, { ...task });
    return Object.assign(task, fields);
  }

  private delete(id: string) {
    const changed = this.change(id, { deletedAt: this.clock.now.toISOString() });
    return 'error' in changed ? changed : { deleted: true, id, title: changed.title };
  }

  private bulk({ ids, action, patch }: BulkTasks) {
    const known = ids.every((id) =>
      this.tasks.some((task) => task.id === id && (action === 'restore' || !task.deletedAt)),
    );
    if (!known) return failure('not_found', 'One of the tasks is not there.');
    const fields: Record<BulkTasks['action'], Partial<Task>> = {
      complete: this.fieldsOf({ status: 'done' }),
      reopen: this.fieldsOf({ status: 'open' }),
      delete: { deletedAt: this.clock.now.toISOString() },
      restore: { deletedAt: null },
      update: this.fieldsOf(patch ?? {}),
    };
    const items = ids.map((id) => this.change(id, fields[action], action === 'restore'));
    return { items, changeSetId: this.changeSets.at(-1)?.id ?? null };
  }

  private undo(changeSetId?: string) {
    const index = changeSetId
      ? this.changeSets.findIndex(({ id }) => id === changeSetId)
      : this.changeSets.length - 1;
    const [undone] = index < 0 ? [] : this.changeSets.splice(index, 1);
    if (!undone) return failure('not_found', 'There is nothing to undo.');
    const items = [...undone.before].flatMap(([id, before]) => {
      const task = this.tasks.find((each) => each.id === id);
      return task
        ? [Object.assign(task, before ?? { deletedAt: this.clock.now.toISOString() })]
        : [];
    });
    this.changeSetCount += 1;
    this.isNewRun = true;
    return { changeSetId: idOf(this.changeSetCount, '7001'), undone: undone.id, items };
  }
}
