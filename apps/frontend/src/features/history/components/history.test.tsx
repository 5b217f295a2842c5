/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Change } from '@todo/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { testChange, testUpdate } from '@/testing/changes';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId, testTask } from '@/testing/tasks';
import { AccountHistory } from './account-history';
import { TaskHistory } from './task-history';

const page = (items: Change[], nextCursor: string | null = null): Response =>
  Response.json({ items, nextCursor });

const show = () => {
  const onUndo = jest.fn();
  const onOpenTask = jest.fn();
  renderPage(<AccountHistory onUndo={onUndo} isUndoing={false} onOpenTask={onOpenTask} />);
  return { onUndo, onOpenTask };
};

const today = new Date();
const at = (daysAgo: number): string =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo, 12).toISOString();

describe('AccountHistory', () => {
  it('tells by day who did what, with before and after', async () => {
    const task = testTask({ title: 'buy milk' });
    fakeService({
      'GET /api/changes': () =>
        page([
          testUpdate(
            task,
            { priority: 'high' },
            { actor: { type: 'assistant', name: 'Assistant' }, at: at(0) },
          ),
          testChange({ after: task, at: at(1) }),
          testChange({ at: '2020-02-29T12:00:00.000Z' }),
        ]),
    });
    const { onOpenTask } = show();
    const newest = await screen.findByRole('region', { name: 'Today' });
    expect(newest.textContent).toContain('The assistant changed the priority of “buy milk”');
    expect(within(newest).getByRole('definition').textContent).toBe('high');
    const yesterday = screen.getByRole('region', { name: 'Yesterday' });
    expect(yesterday.textContent).toContain('You added “buy milk”');
    expect(screen.getByRole('heading', { name: 'Saturday, February 29, 2020' })).toBeTruthy();
    await userEvent.click(within(newest).getByRole('button', { name: 'Open task “buy milk”' }));
    expect(onOpenTask).toHaveBeenCalledWith(task.id);
  });

  it('offers the way back for what stands, and marks what is undone', async () => {
    const task = testTask({ title: 'buy milk' });
    const adding = testChange({ after: task, undone: true });
    const undoing = testUpdate(
      task,
      { deletedAt: '2026-01-01T12:00:00.000Z' },
      { undoes: adding.changeSetId },
    );
    const other = testChange({ after: testTask({ title: 'call Ada' }) });
    fakeService({ 'GET /api/changes': () => page([undoing, adding, other]) });
    const { onUndo } = show();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Redo: You undid adding “buy milk”' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo: You added “call Ada”' }));
    expect(onUndo.mock.calls).toEqual([[undoing.changeSetId], [other.changeSetId]]);
    const [, undone] = screen.getAllByRole('listitem');
    expect(undone?.textContent).toContain('Undone');
    expect(within(undone ?? document.body).queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('shows the first tasks of a large set, and all of them when asked', async () => {
    const changeSetId = testId();
    const changes = Array.from({ length: 5 }, (_, index) =>
      testChange({ after: testTask({ title: `task ${index}` }), changeSetId }),
    );
    fakeService({ 'GET /api/changes': () => page(changes) });
    const { onOpenTask } = show();
    expect(await screen.findByText('You added 5 tasks')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^task/ })).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('button', { name: /^task/ })).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'task 0' }));
    expect(onOpenTask).toHaveBeenCalledWith(changes[0]?.taskId);
  });

  it('puts a set together whose changes come on two pages', async () => {
    const changeSetId = testId();
    const [first, second] = ['a', 'b'].map((title) =>
      testChange({ after: testTask({ title }), changeSetId }),
    );
    if (first === undefined || second === undefined) throw new Error('no changes');
    fakeService({
      'GET /api/changes': ({ query }) =>
        query.get('cursor') === 'next' ? page([second]) : page([first], 'next'),
    });
    show();
    expect(await screen.findByText('You added “a”')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('You added 2 tasks')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says when nothing has happened yet', async () => {
    fakeService({ 'GET /api/changes': () => page([]) });
    show();
    expect(await screen.findByText('Nothing has happened yet')).toBeTruthy();
  });

  it('says why it can’t be shown, and tries again', async () => {
    let isUp = false;
    fakeService({
      'GET /api/changes': () =>
        isUp ? page([testChange()]) : problem('unavailable', 'The database is restarting.'),
    });
    show();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The database is restarting.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('You added “buy milk”')).toBeTruthy();
  });
});

describe('TaskHistory', () => {
  it('is loaded when it is unfolded, and tells of the one task', async () => {
    const task = testTask();
    const calls = fakeService({
      [`GET /api/tasks/${task.id}/changes`]: () => page([testChange({ after: task })]),
    });
    const onUndo = jest.fn();
    renderPage(<TaskHistory taskId={task.id} onUndo={onUndo} isUndoing={false} />);
    expect(calls).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'History', expanded: false }));
    expect(await screen.findByText('You added “buy milk”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Open task/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'History', expanded: true }));
    expect(screen.queryByText('You added “buy milk”')).toBeNull();
  });
});
