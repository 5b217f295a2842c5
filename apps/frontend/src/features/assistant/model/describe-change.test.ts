import { testId, testTask } from '@/testing/tasks';
import { describeChange } from './describe-change';

const taskId = testId();
const title = 'buy milk';

describe('describeChange', () => {
  it('tells a deletion by its missing after', () => {
    expect(describeChange({ taskId, title, before: testTask(), after: null })).toEqual({
      kind: 'delete',
      title,
      fields: [],
    });
  });

  it('names the fields that differ, and only those that a person knows', () => {
    const before = testTask({ tags: ['home'] });
    const after = { ...before, tags: ['home', 'shop'], priority: 'high' as const, version: 2 };
    expect(describeChange({ taskId, title, before, after })).toEqual({
      kind: 'update',
      title,
      fields: [
        { name: 'Priority', before: 'none', after: 'high' },
        { name: 'Tags', before: 'home', after: 'home, shop' },
      ],
    });
  });

  it('tells a new task by its missing before', () => {
    const change = { taskId, title, before: null, after: { title, dueDate: '2031-12-24' } };
    expect(describeChange(change)).toMatchObject({
      kind: 'create',
      fields: [{ name: 'Due', before: null, after: 'Wednesday, Dec 24, 2031' }],
    });
  });

  it('tells when a task is due as one thing, whichever field carries it', () => {
    const before = { dueAt: null, dueDate: '2031-12-24' };
    const after = { dueDate: null, dueAt: '2031-12-25T09:00:00.000Z', status: 'done' as const };
    expect(describeChange({ taskId, title, before, after }).fields).toEqual([
      { name: 'Status', before: 'nothing', after: 'done' },
      { name: 'Due', before: 'Wednesday, Dec 24, 2031', after: expect.stringContaining('Dec 25') },
    ]);
    expect(describeChange({ taskId, title, before, after: { dueDate: null } }).fields).toEqual([
      { name: 'Due', before: 'Wednesday, Dec 24, 2031', after: 'nothing' },
    ]);
  });
});
