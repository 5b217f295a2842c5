/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem, type ServiceCall } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId, testTask } from '@/testing/tasks';
import { TasksPanel } from './tasks-panel';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

const page = (...items: unknown[]): Response => Response.json({ items, nextCursor: null });
const changeSetId = testId();
const changed = (task: unknown, status = 200): Response =>
  Response.json(task, { status, headers: { 'x-change-set-id': changeSetId } });

const show = (answers: Parameters<typeof fakeService>[0], address = '/app'): ServiceCall[] => {
  window.history.replaceState(null, '', address);
  const calls = fakeService({ 'GET /api/tags': () => page(), ...answers });
  renderPage(<TasksPanel />);
  return calls;
};
const newTask = () => screen.getByRole('textbox', { name: 'New task' });
// The viewport takes the pointer a moment after the first message has come into it.
const clickInToast = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => userEvent.click(button));
};
const isChecked = (name: string) =>
  screen.getByRole('checkbox', { name }).getAttribute('aria-checked') === 'true';

describe('adding', () => {
  it('adds a task with the chosen due date and priority, and is ready for the next', async () => {
    const added = testTask({ title: 'call Ada', priority: 'high', dueDate: '2026-12-24' });
    const shown: unknown[] = [];
    const calls = show({
      'GET /api/tasks': () => page(...shown),
      'POST /api/tasks': () => {
        shown.push(added);
        return changed(added, 201);
      },
    });
    await screen.findByText('Nothing to do');
    await userEvent.type(newTask(), '  call Ada ');
    await userEvent.click(screen.getByRole('button', { name: 'Details' }));
    await userEvent.type(screen.getByLabelText('Due date'), '2026-12-24');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Priority' }), 'High');
    await userEvent.click(screen.getByRole('button', { name: 'Add task' }));

    expect(await screen.findByRole('checkbox', { name: 'call Ada' })).toBeTruthy();
    expect(newTask()).toHaveProperty('value', '');
    expect(newTask()).toBe(document.activeElement);
    const sent = calls.find((call) => call.method === 'POST');
    expect(sent?.body).toEqual({ title: 'call Ada', priority: 'high', dueDate: '2026-12-24' });
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(screen.getByText('Added “call Ada”')).toBeTruthy();
  });

  it('says what it understood before it adds that', async () => {
    const calls = show({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': () => changed(testTask(), 201),
    });
    await userEvent.type(newTask(), 'buy milk tomorrow #home high priority');
    const chips = await screen.findByText('Tomorrow');
    expect(chips.closest('form')?.textContent).toMatch(/Due: Tomorrow.*High.*home/);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls.some((call) => call.method === 'POST')).toBe(true));
    expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({
      title: 'buy milk',
      priority: 'high',
      tags: ['home'],
    });
  });

  it('keeps the words as they are for those who mean them', async () => {
    const calls = show({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': () => changed(testTask(), 201),
    });
    await userEvent.type(newTask(), 'read tomorrow never dies');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep as typed' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls.some((call) => call.method === 'POST')).toBe(true));
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      title: 'read tomorrow never dies',
    });
  });

  it('gives a new task what the list asks for', async () => {
    const calls = show(
      { 'GET /api/tasks': () => page(), 'POST /api/tasks': () => changed(testTask(), 201) },
      '/app?tag=home',
    );
    await userEvent.type(newTask(), 'sweep{Enter}');
    await waitFor(() => expect(calls.some((call) => call.method === 'POST')).toBe(true));
    expect(calls.find((call) => call.method === 'POST')?.body).toEqual({
      title: 'sweep',
      tags: ['home'],
    });
  });

  it('keeps what was typed when adding fails, and sends the same key again', async () => {
    const calls = show({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': () => problem('unavailable', 'The database is restarting.'),
    });
    await userEvent.type(newTask(), 'a{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('The database is restarting.');
    expect(newTask()).toHaveProperty('value', 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Add task' }));
    const keysOf = () =>
      calls
        .filter((call) => call.method === 'POST')
        .map((call) => call.headers.get('idempotency-key'));
    await waitFor(() => expect(keysOf()).toHaveLength(2));
    expect(new Set(keysOf()).size).toBe(1);
  });

  it('takes tasks as fast as they are written', async () => {
    const titles: unknown[] = [];
    show({
      'GET /api/tasks': () => page(),
      'POST /api/tasks': ({ body }) => {
        titles.push((body as { title: string }).title);
        return changed(testTask(), 201);
      },
    });
    await userEvent.type(newTask(), 'one{Enter}two{Enter}');
    await waitFor(() => expect(titles).toEqual(['one', 'two']));
  });
});

describe('changing', () => {
  it('ticks a task off at once, and takes that back with a reason when it is refused', async () => {
    const task = testTask();
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    show({
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
    const calls = show({
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
    show({
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
    const calls = show({
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
    show({
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
    show({
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
    show({
      'GET /api/tasks': () => (isThere ? page(task, other) : page()),
      [`PATCH /api/tasks/${other.id}`]: () => changed({ ...other, status: 'done', version: 2 }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Edit “buy milk”' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Title of/ }), ' and oats');
    isThere = false;
    // Completed by a key elsewhere, which loads the list again.
    screen
      .getByRole('checkbox', { name: 'sweep' })
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'sweep' })).toBeNull());
    const input = screen.getByRole('textbox', { name: /^Title of/ });
    expect(input).toHaveProperty('value', 'buy milk and oats');
  });
});

describe('finding', () => {
  it('shows the done ones, and loads more on demand', async () => {
    const [first, second] = [testTask({ title: 'one' }), testTask({ title: 'two' })];
    show({
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
    show(
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
    show({
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
    show({ 'GET /api/tasks': () => page(child, testTask({ title: 'other' }), parent) });
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
    show({ 'GET /api/tasks': () => (isUp ? page(testTask()) : problem('not_found', 'No way.')) });
    expect((await screen.findByRole('alert')).textContent).toContain('No way.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: 'buy milk' })).toBeTruthy();
  });
});
