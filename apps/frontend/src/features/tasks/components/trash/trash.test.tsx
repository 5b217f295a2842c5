/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Task } from '@todo/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId, testTask } from '@/testing/tasks';
import { Trash } from './trash';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

const deleted = (title: string, fields: Partial<Task> = {}): Task => {
  const at = new Date().toISOString();
  return testTask({ title, deletedAt: at, updatedAt: at, ...fields });
};

const list = (tasks: readonly Task[]): Response =>
  Response.json({ items: tasks, nextCursor: null });

/** A trash from which restoring takes tasks. */
const trashOf = (...tasks: Task[]) => {
  const state = { tasks };
  const take = (ids: readonly string[]): Task[] => {
    const taken = state.tasks.filter(({ id }) => ids.includes(id));
    state.tasks = state.tasks.filter(({ id }) => !ids.includes(id));
    return taken.map((task) => ({ ...task, deletedAt: null, version: task.version + 1 }));
  };
  const calls = fakeService({
    'GET /api/tasks': ({ query }) =>
      list(state.tasks.filter(({ title }) => title.includes(query.get('q') ?? ''))),
    'POST /api/tasks/bulk': ({ body }) =>
      Response.json({ items: take((body as { ids: string[] }).ids), changeSetId: testId() }),
    ...Object.fromEntries(
      tasks.map(({ id }) => [
        `POST /api/tasks/${id}/restore`,
        () => Response.json(take([id])[0], { headers: { 'x-change-set-id': testId() } }),
      ]),
    ),
  });
  return calls;
};

const titles = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'Deleted tasks' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('[data-row-focus]')?.textContent ?? null);

beforeEach(() => window.history.replaceState(null, '', '/app/trash'));

describe('Trash', () => {
  it('goes from the search to the first found task, which stays closed', async () => {
    trashOf(deleted('one'), deleted('two'));
    renderPage(<Trash />);
    await screen.findByText('one');
    await userEvent.type(screen.getByRole('searchbox'), 'tw');
    await waitFor(() => expect(titles()).toEqual(['two']));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('two');
    expect(window.location.search).toBe('');
  });

  it('lists what was deleted and says when it goes for good', async () => {
    const parent = deleted('parent');
    const old = new Date(Date.now() - 28.5 * 86_400_000).toISOString();
    const child = deleted('child', { parentId: parent.id, deletedAt: old, updatedAt: old });
    const calls = trashOf(parent, child);
    renderPage(<Trash />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain('Deleted: Today');
    expect(first?.textContent).toContain('Gone for good in 30 days');
    expect(second?.textContent).toContain('Step of “parent”');
    expect(second?.textContent).toContain('Gone for good in 2 days');
    expect(Object.fromEntries(calls[0]?.query ?? [])).toMatchObject({
      status: 'deleted',
      sort: 'updatedAt',
      order: 'desc',
    });
  });

  it('restores one, and goes on with the next by keyboard', async () => {
    const [a, b] = [deleted('a'), deleted('b')];
    trashOf(a, b);
    renderPage(<Trash />);
    await userEvent.click(await screen.findByRole('button', { name: 'Restore “a”' }));
    await waitFor(() => expect(titles()).toEqual(['b']));
    expect(await screen.findByText('Restored “a”')).toBeTruthy();
    await userEvent.keyboard('jr');
    expect(await screen.findByText('The trash is empty')).toBeTruthy();
  });

  it('restores several at once', async () => {
    const tasks = ['a', 'b', 'c'].map((title) => deleted(title));
    const calls = trashOf(...tasks);
    renderPage(<Trash />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Select “a”' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select “c”' }));
    const bar = screen.getByRole('toolbar', { name: 'Selected tasks' });
    expect(within(bar).getByRole('status').textContent).toBe('2 selected');
    await userEvent.click(within(bar).getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(titles()).toEqual(['b']));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      ids: [tasks[0]?.id, tasks[2]?.id],
      action: 'restore',
    });
  });

  it('shows again what could not be restored, and why', async () => {
    const task = deleted('child');
    fakeService({
      'GET /api/tasks': () => list([task]),
      [`POST /api/tasks/${task.id}/restore`]: () =>
        problem('conflict', 'It belongs to a task that is deleted.'),
    });
    renderPage(<Trash />);
    await userEvent.click(await screen.findByRole('button', { name: 'Restore “child”' }));
    expect(await screen.findByText('“child” wasn’t restored')).toBeTruthy();
    expect(screen.getByText('It belongs to a task that is deleted.')).toBeTruthy();
    expect(titles()).toEqual(['child']);
  });

  it('searches, says when nothing fits, and shows all again', async () => {
    trashOf(deleted('buy milk'), deleted('call Ada'));
    renderPage(<Trash />);
    await screen.findByRole('button', { name: 'call Ada' });
    await userEvent.keyboard('/');
    await userEvent.keyboard('milk');
    await waitFor(() => expect(titles()).toEqual(['buy milk']));
    await userEvent.keyboard('x');
    expect(await screen.findByText('Nothing fits')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all again' }));
    await waitFor(() => expect(titles()).toEqual(['buy milk', 'call Ada']));
  });

  it('opens a task, and says why the list can’t be shown', async () => {
    let isUp = false;
    const task = deleted('buy milk');
    fakeService({
      'GET /api/tasks': () => (isUp ? list([task]) : problem('unavailable', 'Restarting.')),
    });
    renderPage(<Trash />);
    expect((await screen.findByRole('alert')).textContent).toContain('Restarting.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.click(await screen.findByRole('button', { name: 'buy milk' }));
    expect(new URL(window.location.href).searchParams.get('task')).toBe(task.id);
  });
});
