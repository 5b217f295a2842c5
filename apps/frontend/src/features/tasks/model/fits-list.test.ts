import { testTask } from '@/testing/tasks';
import type { TaskListQuery } from '../api/task-keys';
import { fitsList } from './fits-list';

const task = testTask({ tags: ['Home'], priority: 'high' });

describe('fitsList', () => {
  it.each<[TaskListQuery, boolean]>([
    [{}, true],
    [{ status: 'all' }, true],
    [{ status: 'done' }, false],
    [{ status: 'deleted' }, false],
    [{ tag: ['work', 'home'] }, true],
    [{ tag: ['work'] }, false],
    [{ priority: ['low'] }, false],
    [{ due: 'none' }, true],
    [{ due: 'any' }, false],
    [{ q: 'milk' }, false],
    [{ parentId: testTask().id }, false],
  ])('in the list %j: %s', (query, fits) => expect(fitsList(task, query)).toBe(fits));

  it('leaves days to the service', () => {
    expect(fitsList({ ...task, dueDate: '2026-11-18' }, { due: 'today' })).toBe(false);
  });
});
