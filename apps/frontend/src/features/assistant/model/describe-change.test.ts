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
    const change = { taskId, title, before: null, after: { title, dueDate: '2026-12-24' } };
    expect(describeChange(change)).toMatchObject({
      kind: 'create',
      fields: [
        { name: 'Title', before: 'nothing', after: title },
        { name: 'Due', before: 'nothing', after: '2026-12-24' },
      ],
    });
  });
});
