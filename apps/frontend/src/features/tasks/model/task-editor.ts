import type { Task } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import {
  edit,
  failed,
  keepMine,
  nextSave,
  receive,
  refused,
  saved,
  saveStateOf,
  sending,
  stale,
  startEdits,
  takeTheirs,
  type TaskEdits,
} from './task-edits';
import type { TaskField, TaskFields } from './task-fields';

const pauseMs = 800;
/** How often a save is tried anew because something else of the task changed meanwhile. */
const maxRebases = 5;

export interface TaskEditorService {
  /** Stores values, if the task still has this version. */
  save: (task: Task, fields: Partial<TaskFields>) => Promise<Task>;
  /** The task as it is now. */
  load: (id: string) => Promise<Task>;
}

/**
 * Saves by itself what a person changes of one task: text after a pause, the rest at once, one
 * request after the other. It outlives the panel, so that nothing typed is lost by closing it.
 */
export class TaskEditor {
  private edits: TaskEdits;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    task: Task,
    private readonly service: TaskEditorService,
  ) {
    this.edits = startEdits(task);
  }

  readonly getEdits = (): TaskEdits => this.edits;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether something is on this screen only. */
  get isUnsaved(): boolean {
    return saveStateOf(this.edits) !== 'saved';
  }

  /** Changes a field, to be saved after a pause. */
  type<Field extends TaskField>(field: Field, value: TaskFields[Field]): void {
    this.set(edit(this.edits, field, value));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), pauseMs);
  }

  /** Changes fields, and saves them at once. */
  choose(fields: Partial<TaskFields>): void {
    let next = this.edits;
    for (const [field, value] of Object.entries(fields))
      next = edit(next, field as TaskField, value);
    this.set(next);
    this.flush();
  }

  receive(task: Task): void {
    this.set(receive(this.edits, task));
  }

  keepMine(field: TaskField): void {
    this.set(keepMine(this.edits, field));
    this.flush();
  }

  takeTheirs(field: TaskField): void {
    this.set(takeTheirs(this.edits, field));
    this.flush();
  }

  /** Saves what isn't saved, now. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.save(maxRebases);
  }

  private async save(rebases: number): Promise<void> {
    const fields = nextSave(this.edits);
    if (fields === null) return;
    const { task } = this.edits;
    this.set(sending(this.edits, fields));
    try {
      const stored = await this.service.save(task, fields);
      this.set(saved(this.edits, stored));
    } catch (error) {
      await this.onRefused(ApiError.from(error), rebases);
      return;
    }
    // Typed meanwhile: the next request goes out by the timer that the typing has set.
    if (this.timer === undefined) await this.save(rebases);
  }

  private async onRefused(error: ApiError, rebases: number): Promise<void> {
    if (error.code === 'invalid_request') {
      this.set(refused(this.edits, error.message, error.errors));
      return;
    }
    if (error.code === 'precondition_failed' || error.code === 'task_deleted') {
      const isCurrent = await this.reload();
      if (isCurrent && error.code === 'precondition_failed' && rebases > 0) {
        return this.save(rebases - 1);
      }
      if (!isCurrent) return;
    }
    this.set(failed(this.edits, { message: error.message, mayRetry: error.mayRetry }));
  }

  /** Looks at what the task has become. */
  private async reload(): Promise<boolean> {
    try {
      const newest = await this.service.load(this.edits.task.id);
      this.set(stale(this.edits, newest));
      return true;
    } catch (error) {
      const { message, mayRetry } = ApiError.from(error);
      this.set(failed(this.edits, { message, mayRetry }));
      return false;
    }
  }

  private set(edits: TaskEdits): void {
    if (edits === this.edits) return;
    this.edits = edits;
    for (const listener of this.listeners) listener();
  }
}
