/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testTask } from '@/testing/tasks';
import { TasksPanel } from './tasks-panel';

const page = (...items: unknown[]): Response => Response.json({ items, nextCursor: null });

describe('TasksPanel', () => {
  it('adds a task with its due date and priority, and is ready for the next', async () => {
    const added = testTask({ title: 'call Ada', priority: 'high', dueDate: '2026-12-24' });
    const shown: unknown[] = [];
    const calls = fakeService({
      'GET /api/tasks': () => page(...shown),
      'POST /api/tasks': () => {
        shown.push(added);
        return Response.json(added, { status: 201 });
      },
    });
    renderPage(<TasksPanel />);
    await screen.findByText('Nothing to do');
    const input = screen.getByRole('textbox', { name: 'New task' });
    await userEvent.type(input, '  call Ada ');
    await userEvent.type(screen.getByLabelText('Due date'), '2026-12-24');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Priority' }), 'High');
    await userEvent.click(screen.getByRole('button', { name: 'Add task' }));

    expect(await screen.findByRole('checkbox', { name: 'call Ada' })).toBeTruthy();
    expect(input).toHaveProperty('value', '');
    expect(input).toBe(document.activeElement);
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toEqual({ title: 'call Ada', priority: 'high', dueDate: '2026-12-24' });
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps what was typed when adding fails, and sends the same key again', async () => {
    const calls = fakeService({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': () => problem('unavailable', 'The database is restarting.'),
    });
    renderPage(<TasksPanel />);
    await userEvent.type(await screen.findByRole('textbox', { name: 'New task' }), 'a{Enter}');
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('The database is restarting.'),
    );
    expect(screen.getByRole('textbox', { name: 'New task' })).toHaveProperty('value', 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Add task' }));
    const keys = calls
      .filter((call) => call.method === 'POST')
      .map((call) => call.headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('takes tasks as fast as they are written', async () => {
    const titles: unknown[] = [];
    fakeService({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': ({ body }) => {
        titles.push((body as { title: string }).title);
        return Response.json(testTask(), { status: 201 });
      },
    });
    renderPage(<TasksPanel />);
    await userEvent.type(screen.getByRole('textbox', { name: 'New task' }), 'one{Enter}two{Enter}');
    await waitFor(() => expect(titles).toEqual(['one', 'two']));
  });

  it('ticks a task off at once, and takes that back with a reason when it is refused', async () => {
    const task = testTask();
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    fakeService({
      'GET /api/tasks': () => page(task),
      [`POST /api/tasks/${task.id}/complete`]: async () => {
        await refused;
        return problem('internal', 'Something went wrong.');
      },
    });
    renderPage(<TasksPanel />);
    const checkbox = await screen.findByRole('checkbox', { name: 'buy milk' });
    await userEvent.click(checkbox);
    await waitFor(() => expect(checkbox.getAttribute('aria-checked')).toBe('true'));
    refuse();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“buy milk” is still open');
    expect(alert.textContent).toContain('Something went wrong.');
    expect(screen.getByRole('checkbox', { name: 'buy milk' }).getAttribute('aria-checked')).toBe(
      'false',
    );
  });

  it('renames with Enter, leaves the title alone with Escape, and never saves an empty one', async () => {
    const task = testTask();
    const calls = fakeService({
      'GET /api/tasks': () => page({ ...task, title: 'buy oat milk' }),
      [`PATCH /api/tasks/${task.id}`]: () => Response.json({ ...task, title: 'buy oat milk' }),
    });
    renderPage(<TasksPanel />);
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

  it('deletes only after asking', async () => {
    const task = testTask();
    let isThere = true;
    const calls = fakeService({
      'GET /api/tasks': () => (isThere ? page(task) : page()),
      [`DELETE /api/tasks/${task.id}`]: () => {
        isThere = false;
        return new Response(null, { status: 204 });
      },
    });
    renderPage(<TasksPanel />);
    const remove = await screen.findByRole('button', { name: 'Delete “buy milk”' });
    await userEvent.click(remove);
    const dialog = screen.getByRole('alertdialog', { name: 'Delete this task?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(calls.some((call) => call.method === 'DELETE')).toBe(false);
    expect(document.activeElement).toBe(remove);
    await userEvent.click(remove);
    await userEvent.click(screen.getByRole('button', { name: 'Delete task' }));
    expect(await screen.findByText('Nothing to do')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tasks' }));
  });

  it('shows the done ones, and loads more on demand', async () => {
    const [first, second] = [testTask({ title: 'one' }), testTask({ title: 'two' })];
    fakeService({
      'GET /api/tasks': ({ query }) => {
        if (query.get('status') === 'open') return page();
        return query.has('cursor')
          ? page(second)
          : Response.json({ items: [first], nextCursor: 'next' });
      },
    });
    renderPage(<TasksPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('checkbox', { name: 'one' });
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('checkbox', { name: 'two' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says when the list can’t be loaded, and loads it on another try', async () => {
    let isUp = false;
    fakeService({
      'GET /api/tasks': () => (isUp ? page(testTask()) : problem('not_found', 'No way.')),
    });
    renderPage(<TasksPanel />);
    expect((await screen.findByRole('alert')).textContent).toContain('No way.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
  });
});
