/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Task } from '@todo/contracts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem, type ServiceCall } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testTask } from '@/testing/tasks';
import { Board } from './board';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
}));

const one = testTask({ title: 'one', position: 'a0' });
const two = testTask({ title: 'two', position: 'a1', priority: 'high' });
const finished = testTask({ title: 'finished', position: 'a2', status: 'done' });

/** Keeps tasks as the service would, and lists them as a column asks. */
const serve = (given: Task[], patch?: (call: ServiceCall) => Response | Promise<Response>) => {
  const tasks = new Map(given.map((task) => [task.id, task]));
  const list = ({ query }: ServiceCall): Response => {
    const priorities = query.getAll('priority');
    const items = [...tasks.values()].filter(
      ({ status, priority }) =>
        status === query.get('status') &&
        (priorities.length === 0 || priorities.includes(priority)),
    );
    return Response.json({ items, nextCursor: null });
  };
  const change = (call: ServiceCall): Response => {
    const id = call.path.split('/').at(-1) ?? '';
    const task = tasks.get(id) ?? testTask();
    const changed = { ...task, ...(call.body as Partial<Task>), version: task.version + 1 };
    tasks.set(id, changed);
    return Response.json(changed, { headers: { 'x-change-set-id': id } });
  };
  return fakeService({
    'GET /api/tasks': list,
    'GET /api/stats': () => problem('internal', 'No numbers today.'),
    'POST /api/tasks': ({ body }) => {
      const task = testTask(body as Partial<Task>);
      tasks.set(task.id, task);
      return Response.json(task, { status: 201 });
    },
    ...Object.fromEntries(
      given.map(({ id }) => [`PATCH /api/tasks/${id}`, patch ?? change] as const),
    ),
  });
};

const column = (name: string) => screen.getByRole('region', { name });
const cardsIn = (name: string): string[] =>
  within(column(name))
    .queryAllByRole('checkbox')
    .map((box) => box.getAttribute('aria-label') ?? '');
const patches = (calls: ServiceCall[]) =>
  calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
const pickUp = async (title: string) => {
  const grip = await screen.findByRole('button', { name: `Move “${title}”` });
  act(() => grip.focus());
  await userEvent.keyboard(' ');
};

beforeEach(() => localStorage.setItem('todo.board', 'status'));

describe('Board', () => {
  it('shows what is open in its own order, and what was done', async () => {
    serve([two, finished, one]);
    renderPage(<Board />);
    await screen.findByRole('checkbox', { name: 'one' });
    await waitFor(() => expect(cardsIn('Done')).toEqual(['finished']));
    expect(cardsIn('Open')).toEqual(['one', 'two']);
    expect(column('Open').textContent).toContain('Tasks: 2');
  });

  it('groups by priority when asked, and remembers that', async () => {
    serve([one, two, finished]);
    const { unmount } = renderPage(<Board />);
    await userEvent.click(screen.getByRole('button', { name: 'Priority' }));
    await waitFor(() => expect(cardsIn('High')).toEqual(['two']));
    expect(cardsIn('No priority')).toEqual(['one']);
    expect(column('Urgent').textContent).toContain('No open task has this priority.');
    unmount();
    renderPage(<Board />);
    expect(await screen.findByRole('region', { name: 'Urgent' })).toBeTruthy();
  });

  it('moves a card by keyboard within its column, and says where it goes', async () => {
    const calls = serve([one, two]);
    renderPage(<Board />);
    await pickUp('two');
    expect(screen.getByText('Picked up “two”, position 2 of 2 in Open.')).toBeTruthy();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByText('position 1 of 2 in Open.')).toBeTruthy();
    await userEvent.keyboard(' ');
    expect(screen.getByText('“two” moved to position 1 of 2 in Open.')).toBeTruthy();
    await waitFor(() => expect(cardsIn('Open')).toEqual(['two', 'one']));
    expect(patches(calls)).toEqual([{ position: 'Zz' }]);
  });

  it('moves a card to another column, where the focus follows it', async () => {
    const calls = serve([one, two]);
    renderPage(<Board />);
    await pickUp('one');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(cardsIn('Done')).toEqual(['one']));
    expect(patches(calls)).toEqual([{ status: 'done' }]);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “one”'),
    );
    expect(await screen.findByText('Completed “one”')).toBeTruthy();
  });

  it('leaves a card where it was on Escape, and when the focus goes away', async () => {
    const calls = serve([one, two]);
    renderPage(<Board />);
    await pickUp('one');
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(screen.getByText('“one” stays where it was.')).toBeTruthy();
    await userEvent.keyboard(' {ArrowDown}{Tab}');
    expect(cardsIn('Open')).toEqual(['one', 'two']);
    expect(patches(calls)).toEqual([]);
  });

  it('ticks a card off, which then stands with what is done', async () => {
    const calls = serve([one, two, finished]);
    renderPage(<Board />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'two' }));
    await waitFor(() => expect(cardsIn('Done')).toContain('two'));
    expect(cardsIn('Open')).toEqual(['one']);
    expect(patches(calls)).toEqual([{ status: 'done' }]);
  });

  it('moves a card by menu', async () => {
    const calls = serve([one, two]);
    renderPage(<Board />);
    await userEvent.click(await screen.findByRole('button', { name: 'Where to put “two”' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Move to the top' }));
    await waitFor(() => expect(cardsIn('Open')).toEqual(['two', 'one']));
    expect(patches(calls)).toEqual([{ position: 'Zz' }]);
  });

  it('puts a card back with a reason when the move is refused', async () => {
    serve([one, two], () => problem('internal', 'Something went wrong.'));
    renderPage(<Board />);
    await pickUp('one');
    await userEvent.keyboard('{ArrowRight} ');
    expect(await screen.findByText('Something went wrong.')).toBeTruthy();
    await waitFor(() => expect(cardsIn('Open')).toEqual(['one', 'two']));
  });

  it('adds a card at the top of its column', async () => {
    const calls = serve([one, two]);
    renderPage(<Board />);
    await userEvent.click(screen.getByRole('button', { name: 'Priority' }));
    await waitFor(() => expect(cardsIn('High')).toEqual(['two']));
    await userEvent.type(screen.getByRole('textbox', { name: 'New task in High' }), ' new {Enter}');
    await waitFor(() => expect(cardsIn('High')).toEqual(['new', 'two']));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      title: 'new',
      priority: 'high',
      position: 'a0',
    });
  });

  it('says which column can’t be shown, and shows it on another try', async () => {
    let isUp = false;
    fakeService({
      'GET /api/stats': () => problem('internal', 'No numbers today.'),
      'GET /api/tasks': ({ query }) => {
        if (query.get('status') === 'done') return Response.json({ items: [], nextCursor: null });
        return isUp
          ? Response.json({ items: [one], nextCursor: null })
          : problem('internal', 'Something went wrong.');
      },
    });
    renderPage(<Board />);
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    expect(await screen.findByText('What you tick off gathers here.')).toBeTruthy();
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: 'one' })).toBeTruthy();
  });

  it('loads more of a column on demand, and counts what isn’t loaded', async () => {
    fakeService({
      'GET /api/stats': () => problem('internal', 'No numbers today.'),
      'GET /api/tasks': ({ query }) => {
        if (query.get('status') === 'done') return Response.json({ items: [], nextCursor: null });
        return query.has('cursor')
          ? Response.json({ items: [two], nextCursor: null })
          : Response.json({ items: [one], nextCursor: 'next' });
      },
    });
    renderPage(<Board />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more of Open' }));
    await waitFor(() => expect(cardsIn('Open')).toEqual(['one', 'two']));
  });
});
