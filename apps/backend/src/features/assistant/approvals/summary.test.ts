import { summaryOf } from './summary';

const change = (title: string) => ({ taskId: 'x', title, before: null, after: null });

test('a deletion names the task and counts what goes with it', () => {
  expect(summaryOf('delete_task', {}, [change('Move')])).toBe('Delete the task “Move”.');
  expect(summaryOf('delete_task', {}, [change('Move'), change('a')])).toBe(
    'Delete the task “Move” and its subtask.',
  );
  expect(summaryOf('delete_task', {}, [change('Move'), change('a'), change('b')])).toBe(
    'Delete the task “Move” and its 2 subtasks.',
  );
});

test('a new task is named by its arguments, a long title is cut', () => {
  expect(summaryOf('create_task', { title: 'Milk' }, [])).toBe('Add the task “Milk”.');
  expect(summaryOf('create_task', { title: 'x'.repeat(500) }, [])).toHaveLength(137);
});

test('several tasks are counted, the first three named', () => {
  const changes = ['a', 'b', 'c', 'd', 'e'].map(change);
  expect(summaryOf('bulk_update_tasks', { action: 'complete' }, changes)).toBe(
    'Complete 5 tasks: “a”, “b”, “c” and 2 more.',
  );
  expect(summaryOf('bulk_update_tasks', { action: 'restore' }, changes.slice(0, 2))).toBe(
    'Restore 2 tasks: “a” and “b”.',
  );
  expect(summaryOf('bulk_update_tasks', { action: 'delete' }, changes.slice(0, 1))).toBe(
    'Delete the task “a”.',
  );
  expect(summaryOf('undo_last_change', {}, changes.slice(0, 3))).toBe(
    'Undo the change of 3 tasks: “a”, “b” and “c”.',
  );
  expect(summaryOf('undo_last_change', {}, [])).toBe('Undo the change of a task.');
});
