/** @jest-environment ./src/testing/browser-environment.cjs */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '@/testing/fake-service';
import { testId, testTask } from '@/testing/tasks';
import { changed, changeSetId, page, showTasks } from './show-tasks.testing';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

// The viewport takes the pointer a moment after the first message has come into it.
const clickInToast = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => userEvent.click(button));
};
const isChecked = (name: string) =>
  screen.getByRole('checkbox', { name }).getAttribute('aria-checked') === 'true';

describe('changing tasks in the list', () => {
  it('ticks a task off at once, and takes that back with a reason when it is refused', async () => {
    const task = testTask();
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    showTasks({
      'GET /api/tasks': () => page(task),
      [`PATCH /api/tasks/${task.id}`]: async () => {
        await refused;
        return problem('internal', 'Something went wrong.');
      },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'buy milk' }));
    await waitFor(() => expect(isChecked('buy milk')).toBe(true));
    refuse();
    expect(await screen.findByText('“buy milk” is still open')).toBeTruthy();
    expect(screen.getByText('Something went wrong.')).toBeTruthy();
    expect(isChecked('buy milk')).toBe(false);
  });

  it('offers to undo a change, and undoes that one', async () => {
    const task = testTask();
    let isDone = false;
    const done = { ...task, status: 'done', version: 2, completedAt: task.createdAt };
    const calls = showTasks({
      'GET /api/tasks': () => page(...(isDone ? [] : [task])),
      [`PATCH /api/tasks/${task.id}`]: () => {
        isDone = true;
        return changed(done);
      },
      'POST /api/undo': () => {
        isDone = false;
        const items = [{ ...task, version: 3 }];
        return Response.json({ changeSetId: testId(), undone: changeSetId, items });
      },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'buy milk' }));
    expect(await screen.findByText('Nothing to do')).toBeTruthy();
    await clickInToast('Undo');
    expect(await screen.findByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
    expect(calls.find((call) => call.path === '/api/undo')?.body).toEqual({ changeSetId });
  });

  it('says why something can’t be undone', async () => {
    const task = testTask();
    showTasks({
      'GET /api/tasks': () => page(task),
      [`PATCH /api/tasks/${task.id}`]: () => changed({ ...task, status: 'done', version: 2 }),
      'POST /api/undo': () => problem('undo_conflict', '“buy milk” was changed since.'),
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'buy milk' }));
    await clickInToast('Undo');
    expect(await screen.findByText('“buy milk” was changed since.')).toBeTruthy();
  });

  it('renames with Enter, leaves the title alone with Escape, and never saves an empty one', async () => {
    const task = testTask();
    const calls = showTasks({
      'GET /api/tasks': () => page({ ...task, title: 'buy oat milk' }),
      [`PATCH /api/tasks/${task.id}`]: () => changed({ ...task, title: 'soy milk' }),
    });
    const edit = async (keys: string) => {
      await userEvent.click(await screen.findByRole('button', { name: /^Edit/ }));
      await userEvent.clear(screen.getByRole('textbox', { name: /^Title of/ }));
      await userEvent.keyboard(keys);
    };
    await edit('something else{Escape}');
    await edit('{Enter}');
    expect(calls.filter((call) => call.method === 'PATCH')).toHaveLength(0);
    await edit(' soy milk {Enter}');
    await waitFor(() => expect(calls.some((call) => call.method === 'PATCH')).toBe(true));
    expect(calls.find((call) => call.method === 'PATCH')?.body).toEqual({ title: 'soy milk' });
  });

  it('deletes at once, and brings the task back when that is refused', async () => {
    const task = testTask();
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    showTasks({
      'GET /api/tasks': () => page(task),
      [`DELETE /api/tasks/${task.id}`]: async () => {
        await refused;
        return problem('unavailable', 'One moment.');
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “buy milk”' }));
    expect(await screen.findByText('Nothing to do')).toBeTruthy();
    refuse();
    expect(await screen.findByText('“buy milk” wasn’t deleted')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
  });

  it('hands the focus to the heading when the last task is gone', async () => {
    const task = testTask();
    let isThere = true;
    showTasks({
      'GET /api/tasks': () => (isThere ? page(task) : page()),
      [`DELETE /api/tasks/${task.id}`]: () => {
        isThere = false;
        return new Response(null, { status: 204, headers: { 'x-change-set-id': changeSetId } });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Delete “buy milk”' }));
    const heading = screen.getByRole('heading', { name: 'Tasks' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText('Deleted “buy milk”')).toBeTruthy();
  });

  it('keeps a title that is being rewritten when the task leaves the list meanwhile', async () => {
    const [task, other] = [testTask(), testTask({ title: 'sweep' })];
    let isThere = true;
    showTasks({
      'GET /api/tasks': () => (isThere ? page(task, other) : page()),
      [`PATCH /api/tasks/${other.id}`]: () => changed({ ...other, status: 'done', version: 2 }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit “buy milk”' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Title of/ }), ' and oats');
    isThere = false;
    // Without moving the focus, which would store what is typed.
    fireEvent.click(screen.getByRole('checkbox', { name: 'sweep' }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'sweep' })).toBeNull());
    const input = screen.getByRole('textbox', { name: /^Title of/ });
    expect(input).toHaveProperty('value', 'buy milk and oats');
  });
});
