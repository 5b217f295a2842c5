/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '@/testing/fake-service';
import { testTask } from '@/testing/tasks';
import { page, showTasks } from './show-tasks.testing';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

describe('finding tasks in the list', () => {
  it('shows the done ones, and loads more on demand', async () => {
    const [first, second] = [testTask({ title: 'one' }), testTask({ title: 'two' })];
    showTasks({
      'GET /api/tasks': ({ query }) => {
        if (query.get('status') !== 'done') return page();
        return query.has('cursor')
          ? page(second)
          : Response.json({ items: [first], nextCursor: 'next' });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('checkbox', { name: 'one' });
    expect(window.location.search).toBe('?status=done');
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('checkbox', { name: 'two' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('asks for what the address says, and shows upcoming tasks by day', async () => {
    const asked: string[] = [];
    showTasks(
      {
        'GET /api/tasks': ({ query }) => {
          asked.push(query.toString());
          const days = ['2999-01-01', '2999-01-01', '2999-01-02'];
          return page(...days.map((dueDate) => testTask({ title: dueDate, dueDate })));
        },
      },
      '/app?view=upcoming&priority=high&sort=nonsense',
    );
    await screen.findAllByRole('checkbox');
    expect(asked).toEqual(['limit=100&sort=dueAt&order=asc&due=upcoming&priority=high']);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(headings).toEqual(['Jan 1, 2999', 'Jan 2, 2999']);
  });

  it('searches while one types, and says when nothing fits', async () => {
    const task = testTask();
    showTasks({
      'GET /api/tasks': ({ query }) => (query.get('q') === 'zzz' ? page() : page(task)),
    });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search tasks' }), 'zzz');
    expect(await screen.findByText('Nothing fits')).toBeTruthy();
    expect(window.location.search).toBe('?q=zzz');
    await userEvent.click(screen.getByRole('button', { name: 'Show all again' }));
    expect(await screen.findByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  });

  it('shows subtasks under their parent', async () => {
    const parent = testTask({ title: 'move house' });
    const child = testTask({ title: 'pack books', parentId: parent.id });
    showTasks({ 'GET /api/tasks': () => page(child, testTask({ title: 'other' }), parent) });
    await screen.findByRole('checkbox', { name: 'pack books' });
    const rows = within(screen.getByRole('list', { name: 'Tasks' })).getAllByRole('checkbox');
    expect(rows.map((each) => each.getAttribute('aria-label'))).toEqual([
      'other',
      'move house',
      'pack books',
    ]);
  });

  it('says when the list can’t be loaded, and loads it on another try', async () => {
    let isUp = false;
    showTasks({
      'GET /api/tasks': () => (isUp ? page(testTask()) : problem('not_found', 'No way.')),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('No way.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
  });
});
