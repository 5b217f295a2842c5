/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Preferences, Task } from '@todo/contracts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem, type ServiceCall } from '@/testing/fake-service';
import { testMe } from '@/testing/me';
import { renderPage } from '@/testing/render-page';
import { testTask } from '@/testing/tasks';
import { todayIn } from '../../model/calendar-entries';
import { Calendar } from './calendar';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
}));

const dentist = testTask({ title: 'dentist', dueAt: '2031-03-14T16:30:00.000Z' });
const birthday = testTask({ title: 'birthday', dueDate: '2031-03-14' });

interface Served {
  tasks?: Task[];
  weekStartsOn?: Preferences['weekStartsOn'];
  change?: (call: ServiceCall) => Response;
}

const serve = ({ tasks = [dentist, birthday], weekStartsOn = 'monday', change }: Served = {}) => {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const patch = (call: ServiceCall): Response => {
    const task = known.get(call.path.split('/').at(-1) ?? '') ?? testTask();
    const { dueAt = null, dueDate = null } = call.body as Partial<Task>;
    const changed = { ...task, dueAt, dueDate, version: task.version + 1 };
    known.set(task.id, changed);
    return Response.json(changed, { headers: { 'x-change-set-id': task.id } });
  };
  const { preferences } = testMe();
  return fakeService({
    'GET /api/me': () =>
      Response.json(
        testMe({ timeZone: 'Europe/Berlin', preferences: { ...preferences, weekStartsOn } }),
      ),
    'GET /api/tasks': ({ query }) =>
      Response.json({
        items: query.has('dueFrom') ? [...known.values()] : [],
        nextCursor: null,
      }),
    'POST /api/tasks': ({ body }) => {
      const task = testTask(body as Partial<Task>);
      known.set(task.id, task);
      return Response.json(task, { status: 201 });
    },
    ...Object.fromEntries(tasks.map(({ id }) => [`PATCH /api/tasks/${id}`, change ?? patch])),
  });
};

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const march14 = /^Friday, March 14, 2031, /;
const bodies = (calls: ServiceCall[], method: string) =>
  calls.filter((call) => call.method === method).map(({ body }) => body);
const focusOn = (element: HTMLElement) => act(() => element.focus());

beforeEach(() => {
  localStorage.setItem('todo.calendar', 'month');
  window.history.replaceState(null, '', '/app/calendar?date=2031-03-10');
});

describe('Calendar', () => {
  it('shows a month of the person’s own days, and asks for no more than those', async () => {
    const calls = serve();
    renderPage(<Calendar />);
    const day = within(await screen.findByRole('gridcell', { name: march14 }));
    expect(day.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'birthday',
      expect.stringMatching(/^(5:30\sPM|17:30)dentist$/),
    ]);
    const asked = calls.find(({ query }) => query.has('dueFrom'))?.query;
    expect(asked?.get('dueFrom')).toBe('2031-02-23T23:00:00.000Z');
    expect(asked?.get('dueTo')).toBe('2031-04-07T00:00:00.000Z');
    expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('Mon');
  });

  it('begins weeks where the person does', async () => {
    serve({ weekStartsOn: 'sunday' });
    renderPage(<Calendar />);
    await screen.findByRole('grid');
    expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('Sun');
  });

  it('loads every page of the month', async () => {
    fakeService({
      'GET /api/me': () => Response.json(testMe()),
      'GET /api/tasks': ({ query }) => {
        if (!query.has('dueFrom')) return Response.json({ items: [], nextCursor: null });
        return query.has('cursor')
          ? Response.json({ items: [birthday], nextCursor: null })
          : Response.json({ items: [dentist], nextCursor: 'next' });
      },
    });
    renderPage(<Calendar />);
    expect(await screen.findByRole('gridcell', { name: /March 14, 2031, 2 tasks/ })).toBeTruthy();
  });

  it('goes from period to period, and back to today', async () => {
    serve();
    renderPage(<Calendar />);
    await screen.findByRole('heading', { name: /March 2031/ });
    await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
    expect(new URLSearchParams(window.location.search).get('date')).toBe('2031-04-10');
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    const shown = new URLSearchParams(window.location.search).get('date');
    expect(shown).toBe(todayIn('Europe/Berlin', new Date()));
  });

  it('goes from day to day by arrow keys', async () => {
    serve();
    renderPage(<Calendar />);
    await screen.findByRole('gridcell', { name: march14 });
    focusOn(cell(march14));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^Saturday, March 15, 2031/));
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(document.activeElement).toBe(cell(/^Monday, March 17, 2031/));
  });

  it('reschedules by keyboard, keeping the time of day, and offers to undo it', async () => {
    const calls = serve();
    renderPage(<Calendar />);
    const chip = await screen.findByRole('button', { name: /dentist/ });
    focusOn(chip);
    await userEvent.keyboard(' {ArrowRight}{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(screen.getByText('Sunday, March 30, 2031.')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('“dentist” moved to Sunday, March 30, 2031.')).toBeTruthy();
    // Clocks change on that day: 17:30 in Berlin is an hour earlier in UTC.
    await waitFor(() =>
      expect(bodies(calls, 'PATCH')).toEqual([{ dueAt: '2031-03-30T15:30:00.000Z' }]),
    );
    await waitFor(() =>
      expect(within(cell(/^Sunday, March 30, 2031/)).getByText('dentist')).toBeTruthy(),
    );
    expect(document.activeElement).toBe(cell(/^Sunday, March 30, 2031/));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('leaves a task where it was on Escape', async () => {
    const calls = serve();
    renderPage(<Calendar />);
    focusOn(await screen.findByRole('button', { name: /birthday/ }));
    await userEvent.keyboard(' {ArrowRight}{Escape}');
    expect(screen.getByText('“birthday” stays where it was.')).toBeTruthy();
    expect(bodies(calls, 'PATCH')).toEqual([]);
  });

  it('puts a task back with a reason when that is refused', async () => {
    serve({ change: () => problem('internal', 'Something went wrong.') });
    renderPage(<Calendar />);
    focusOn(await screen.findByRole('button', { name: /birthday/ }));
    await userEvent.keyboard(' {ArrowRight} ');
    expect(await screen.findByText('Something went wrong.')).toBeTruthy();
    expect(within(cell(march14)).getByText('birthday')).toBeTruthy();
  });

  it('adds a task on a day', async () => {
    const calls = serve();
    renderPage(<Calendar />);
    await screen.findByRole('gridcell', { name: march14 });
    focusOn(cell(/^Wednesday, March 12, 2031/));
    await userEvent.keyboard('{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'New task' });
    expect(dialog.textContent).toContain('Wednesday, March 12, 2031');
    await userEvent.keyboard('call Ada{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies(calls, 'POST')).toEqual([{ title: 'call Ada', dueDate: '2031-03-12' }]);
    await waitFor(() =>
      expect(within(cell(/^Wednesday, March 12, 2031/)).getByText('call Ada')).toBeTruthy(),
    );
  });

  it('shows what a day has no room for on demand', async () => {
    const tasks = ['a', 'b', 'c', 'd'].map((title) => testTask({ title, dueDate: '2031-03-14' }));
    serve({ tasks });
    renderPage(<Calendar />);
    await userEvent.click(await screen.findByRole('button', { name: /\+2 more/ }));
    const all = screen.getByRole('dialog', { name: 'Friday, March 14, 2031' });
    expect(within(all).getAllByRole('listitem')).toHaveLength(4);
  });

  it('shows what will recur, which can’t be moved before it is there', async () => {
    const weekly = testTask({ title: 'bins', dueDate: '2031-03-14', recurrence: 'FREQ=WEEKLY' });
    serve({ tasks: [weekly] });
    renderPage(<Calendar />);
    const ghosts = await screen.findAllByRole('button', { name: /bins.*will recur/ });
    expect(ghosts).toHaveLength(3);
    focusOn(ghosts[0] as HTMLElement);
    await userEvent.keyboard(' ');
    expect(screen.queryByText(/Picked up/)).toBeNull();
  });

  it('sets the hour in a week', async () => {
    localStorage.setItem('todo.calendar', 'week');
    const calls = serve();
    renderPage(<Calendar />);
    focusOn(await screen.findByRole('button', { name: /birthday/ }));
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowLeft} ');
    await waitFor(() =>
      expect(bodies(calls, 'PATCH')).toEqual([
        { dueAt: '2031-03-13T00:00:00.000Z', timeZone: 'Europe/Berlin' },
      ]),
    );
  });

  it('says when the calendar can’t be loaded, and loads it on another try', async () => {
    let isUp = false;
    fakeService({
      'GET /api/me': () => Response.json(testMe()),
      'GET /api/tasks': () =>
        isUp
          ? Response.json({ items: [], nextCursor: null })
          : problem('internal', 'Something went wrong.'),
    });
    renderPage(<Calendar />);
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });
});
