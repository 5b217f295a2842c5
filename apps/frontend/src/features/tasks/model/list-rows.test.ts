import { testTask } from '@/testing/tasks';
import { rowsOf, type ListGrouping } from './list-rows';

const now = new Date(2026, 10, 18);
const none: ListGrouping = { by: 'none', past: 'Overdue' };
const words = (tasks: ReturnType<typeof testTask>[], grouping: ListGrouping): string[] =>
  rowsOf(tasks, grouping, now).map((row) =>
    row.kind === 'heading' ? `# ${row.label}` : `${row.isSubtask ? '- ' : ''}${row.task.title}`,
  );
const due = (title: string, dueDate: string) => testTask({ title, dueDate });

describe('rowsOf', () => {
  it('puts what is late above today, whatever the order', () => {
    const tasks = [due('now', '2026-11-18'), due('late', '2026-11-10'), due('too', '2026-11-18')];
    expect(words(tasks, { by: 'today', past: 'Overdue' })).toEqual([
      '# Overdue',
      'late',
      '# Today · Nov 18',
      'now',
      'too',
    ]);
  });

  it('has a heading for each day', () => {
    const tasks = [due('a', '2026-11-19'), due('b', '2026-11-20'), due('c', '2027-01-02')];
    expect(words(tasks, { by: 'day', past: 'Overdue' })).toEqual([
      '# Tomorrow · Nov 19',
      'a',
      '# Friday · Nov 20',
      'b',
      '# Jan 2, 2027',
      'c',
    ]);
  });

  it('shows subtasks under their parent, and those of absent parents by themselves', () => {
    const parent = testTask({ title: 'parent' });
    const child = testTask({ title: 'child', parentId: parent.id });
    const lone = testTask({ title: 'lone', parentId: testTask().id });
    expect(words([child, lone, parent], none)).toEqual(['lone', 'parent', '- child']);
  });

  it('loses no task of a circle of parents', () => {
    const [a, b] = [testTask({ title: 'a' }), testTask({ title: 'b' })];
    expect(
      words(
        [
          { ...a, parentId: b.id },
          { ...b, parentId: a.id },
        ],
        none,
      ),
    ).toHaveLength(2);
  });
});
