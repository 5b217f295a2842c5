import type { Task } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { testTask } from '@/testing/tasks';
import { conflictsOf, saveStateOf, shownValue } from './task-edits';
import { TaskEditor, type TaskEditorService } from './task-editor';
import { patchOf } from './task-fields';

const apiError = (code: 'precondition_failed' | 'network' | 'task_deleted') =>
  new ApiError({ code, status: code === 'network' ? 0 : 412, detail: `It is ${code}.` });

/** A service with one task that others may change, and which checks versions. */
const serviceOf = (task: Task) => {
  const state = { task, isUp: true };
  const saves: { version: number; body: object }[] = [];
  const service: TaskEditorService = {
    save: async ({ version }, fields) => {
      const body = patchOf(fields);
      saves.push({ version, body });
      if (!state.isUp) throw apiError('network');
      if (state.task.deletedAt !== null) throw apiError('task_deleted');
      if (version !== state.task.version) throw apiError('precondition_failed');
      state.task = { ...state.task, ...body, version: version + 1 } as Task;
      return state.task;
    },
    load: async () => state.task,
  };
  const changeElsewhere = (fields: Partial<Task>): Task =>
    (state.task = { ...state.task, ...fields, version: state.task.version + 1 });
  return { service, saves, state, changeElsewhere };
};

const settled = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('TaskEditor', () => {
  it('saves text once, after a pause in the typing', async () => {
    const { service, saves } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    editor.type('title', 'a');
    await jest.advanceTimersByTimeAsync(500);
    editor.type('title', 'ab');
    await jest.advanceTimersByTimeAsync(500);
    expect(saves).toEqual([]);
    await jest.advanceTimersByTimeAsync(500);
    expect(saves).toEqual([{ version: 1, body: { title: 'ab' } }]);
    expect(editor.isUnsaved).toBe(false);
  });

  it('saves a choice at once, and text that waits along with it', async () => {
    const { service, saves } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    editor.type('description', 'whole');
    editor.choose({ priority: 'high' });
    await settled();
    expect(saves).toEqual([{ version: 1, body: { description: 'whole', priority: 'high' } }]);
  });

  it('sends what was chosen during a save right after it, with the new version', async () => {
    const { service, saves } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    editor.choose({ priority: 'high' });
    editor.choose({ priority: 'low' });
    await settled();
    expect(saves).toEqual([
      { version: 1, body: { priority: 'high' } },
      { version: 2, body: { priority: 'low' } },
    ]);
  });

  it('goes on by itself when something else of the task was changed meanwhile', async () => {
    const { service, state, changeElsewhere } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    changeElsewhere({ tags: ['theirs'] });
    editor.choose({ priority: 'high' });
    await settled();
    expect(state.task).toMatchObject({ tags: ['theirs'], priority: 'high', version: 3 });
    expect(editor.isUnsaved).toBe(false);
  });

  it('asks when the same field was changed meanwhile, and saves mine only when told to', async () => {
    const { service, state, changeElsewhere } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    changeElsewhere({ title: 'theirs' });
    editor.type('title', 'mine');
    editor.flush();
    await settled();
    expect(conflictsOf(editor.getEdits())).toEqual([
      { field: 'title', mine: 'mine', theirs: 'theirs' },
    ]);
    expect(shownValue(editor.getEdits(), 'title')).toBe('mine');
    expect(state.task.title).toBe('theirs');
    editor.keepMine('title');
    await settled();
    expect(state.task.title).toBe('mine');
  });

  it('keeps everything while there is no connection, and saves it later', async () => {
    const { service, state } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    state.isUp = false;
    editor.choose({ description: 'long thoughts' });
    await settled();
    expect(saveStateOf(editor.getEdits())).toBe('failed');
    expect(editor.getEdits().failure).toEqual({ message: 'It is network.', mayRetry: true });
    state.isUp = true;
    editor.flush();
    await settled();
    expect(state.task.description).toBe('long thoughts');
    expect(saveStateOf(editor.getEdits())).toBe('saved');
  });

  it('learns that the task was deleted, and saves nothing into it', async () => {
    const { service, changeElsewhere } = serviceOf(testTask());
    const editor = new TaskEditor(testTask(), service);
    changeElsewhere({ deletedAt: '2026-01-02T00:00:00.000Z' });
    editor.choose({ priority: 'high' });
    await settled();
    expect(editor.getEdits().task.deletedAt).not.toBeNull();
    expect(editor.getEdits().failure?.message).toBe('It is task_deleted.');
  });
});
