import { tool, type FunctionTool } from '@openai/agents';
import {
  CreateTaskSchema,
  IdSchema,
  ListTasksQuerySchema,
  UpdateTaskSchema,
  updateTaskShape,
  type Task,
} from '@todo/contracts';
import { z } from 'zod';

const IdArguments = z.strictObject({ id: IdSchema });
const ListArguments = z.strictObject({
  ...ListTasksQuerySchema.shape,
  limit: z.number().int().min(1).max(200).default(50),
});
const UpdateArguments = z.strictObject({ id: IdSchema, ...updateTaskShape });

type ListQuery = z.output<typeof ListArguments>;

const idOf = (number: number): string =>
  `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const failure = (code: string, detail: string) => ({ error: { code, detail } });
const definedOnly = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const dueKey = ({ dueAt, dueDate }: Task): string | null =>
  dueAt ?? (dueDate === null ? null : `${dueDate}T00:00:00.000Z`);

/** A person's tasks in memory, behind tools that answer as the product's do. */
export class FakeTaskTools {
  readonly tasks: Task[] = [];
  readonly calls: { name: string; arguments: unknown }[] = [];
  /** Makes the next call of this tool answer an error. */
  failing: { name: string; code: string; detail: string } | null = null;

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
      position: String(number),
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

  tools(): FunctionTool[] {
    return [
      this.define('list_tasks', (args) => this.list(ListArguments.parse(args))),
      this.define('create_task', (args) => {
        const input = CreateTaskSchema.parse(args);
        return this.seed(input.title, definedOnly(input));
      }),
      this.define('update_task', (args) => {
        const { id, ...fields } = UpdateArguments.parse(args);
        const patch = UpdateTaskSchema.parse(fields);
        return this.change(id, {
          ...(patch.dueAt ? { dueDate: null } : {}),
          ...(patch.dueDate ? { dueAt: null } : {}),
          ...definedOnly(patch),
        });
      }),
      this.define('complete_task', (args) =>
        this.change(IdArguments.parse(args).id, { status: 'done' }),
      ),
      this.define('reopen_task', (args) =>
        this.change(IdArguments.parse(args).id, { status: 'open' }),
      ),
      this.define('delete_task', (args) => this.delete(IdArguments.parse(args).id), true),
    ];
  }

  private define(name: string, run: (args: unknown) => unknown, needsApproval = false) {
    return tool({
      name,
      description: name,
      strict: false,
      needsApproval,
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: true },
      execute: async (args: unknown) => {
        this.calls.push({ name, arguments: args });
        if (this.failing?.name !== name) return JSON.stringify(run(args));
        const { code, detail } = this.failing;
        return JSON.stringify(failure(code, detail));
      },
    }) as FunctionTool;
  }

  private change(id: string, fields: Partial<Task>) {
    const task = this.tasks.find((each) => each.id === id && each.deletedAt === null);
    return task ? Object.assign(task, fields) : failure('not_found', `There is no task ${id}.`);
  }

  private delete(id: string) {
    const changed = this.change(id, { deletedAt: '2026-01-02T00:00:00.000Z' });
    return 'error' in changed ? changed : { deleted: true, id, title: changed.title };
  }

  private list(query: ListQuery) {
    const key = query.sort === 'dueAt' ? dueKey : (task: Task) => task.createdAt;
    const found = this.tasks.filter((task) => this.fits(task, query));
    const sorted = found.toSorted((a, b) => ((key(a) ?? '~') < (key(b) ?? '~') ? -1 : 1));
    const ordered = query.order === 'asc' ? sorted : sorted.toReversed();
    const start = Number(query.cursor ?? 0);
    const end = start + query.limit;
    return {
      items: ordered.slice(start, end),
      nextCursor: end < ordered.length ? String(end) : null,
    };
  }

  private fits(task: Task, query: ListQuery): boolean {
    const due = dueKey(task);
    const text = [task.title, task.description ?? '', ...task.tags].join('\n').toLowerCase();
    return (
      task.deletedAt === null &&
      (query.status === 'all' || task.status === query.status) &&
      (query.q === undefined || text.includes(query.q.toLowerCase())) &&
      (query.tag === undefined || task.tags.some((tag) => query.tag?.includes(tag))) &&
      (query.priority === undefined || query.priority.includes(task.priority)) &&
      (query.dueFrom === undefined || (due !== null && due >= query.dueFrom)) &&
      (query.dueTo === undefined || (due !== null && due < query.dueTo))
    );
  }
}
