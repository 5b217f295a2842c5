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
