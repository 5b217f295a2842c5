/** @jest-environment ./src/testing/browser-environment.cjs */
import { taskPriorities, type Stats } from '@todo/contracts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { testMe } from '@/testing/me';
import { renderPage } from '@/testing/render-page';
import { addDays } from '@/dates/days';
import { Analytics } from './analytics';

const nothing: Stats = {
  open: 0,
  overdue: 0,
  dueToday: 0,
  doneToday: 0,
  donePerDay: Array.from({ length: 366 }, (_, index) => ({
    date: addDays('2026-11-21', index - 365),
    count: 0,
  })),
  streak: { current: 0, longest: 0 },
  byPriority: taskPriorities.map((priority) => ({ priority, open: 0, done: 0 })),
  byTag: [],
};

const busy: Stats = {
  ...nothing,
  open: 4,
  overdue: 2,
  doneToday: 3,
  donePerDay: nothing.donePerDay.map((day) => {
    if (day.date === '2026-11-21') return { ...day, count: 3 };
    return day.date === '2026-01-05' ? { ...day, count: 9 } : day;
  }),
  streak: { current: 1, longest: 12 },
  byPriority: [
    { priority: 'none', open: 1, done: 12 },
    { priority: 'urgent', open: 3, done: 0 },
  ],
  byTag: [{ tag: 'home', open: 2, done: 5 }],
};

const serve = (stats: () => Response) =>
  fakeService({
    'GET /api/me': () => Response.json(testMe({ timeZone: 'Asia/Tokyo' })),
    'GET /api/stats': stats,
  });

const valueOf = (figure: string) =>
  screen.getByText(figure, { selector: 'dt' }).nextElementSibling?.textContent;

describe('Analytics', () => {
  it('shows the figures of the person’s own days', async () => {
    const calls = serve(() => Response.json(busy));
    renderPage(<Analytics />);
    await screen.findByText('Done today');
    expect(valueOf('Open')).toBe('4');
    expect(valueOf('Overdue')).toBe('2');
    expect(valueOf('Streak')).toBe('1 day');
    expect(valueOf('Longest streak')).toBe('12 days');
    expect(calls.find(({ path }) => path === '/api/stats')?.query.get('timeZone')).toBe(
      'Asia/Tokyo',
    );
  });

  it('says what each chart shows, for 7, 30 and 365 days', async () => {
    serve(() => Response.json(busy));
    renderPage(<Analytics />);
    expect(await screen.findByText(/^3 done in the last 30 days, most on Saturday/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '7 days' }));
    expect(screen.getByText(/^3 done in the last 7 days/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '365 days' }));
    expect(
      screen.getByText(
        '12 done in the last 365 days, most on the week of Monday, January 5, 2026 (9).',
      ),
    ).toBeTruthy();
    expect(screen.getByText('12 done on 2 days of the last year.')).toBeTruthy();
  });

  it('has each chart as a table too', async () => {
    serve(() => Response.json(busy));
    renderPage(<Analytics />);
    const perDay = await screen.findByRole('table', { name: 'Done per day, the newest first' });
    expect(within(perDay).getAllByRole('row')).toHaveLength(31);
    expect(within(perDay).getByRole('row', { name: 'Saturday, November 21, 2026 3' })).toBeTruthy();
    const perMonth = screen.getByRole('table', { name: 'Done per month, the newest first' });
    expect(within(perMonth).getByRole('row', { name: 'January 2026 9' })).toBeTruthy();
    const byPriority = screen.getByRole('table', { name: 'By priority' });
    expect(within(byPriority).getByRole('row', { name: 'Urgent 3 0' })).toBeTruthy();
    expect(within(byPriority).getByRole('row', { name: 'Low 0 0' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'home 2 5' })).toBeTruthy();
  });

  it('welcomes an account without tasks', async () => {
    serve(() => Response.json(nothing));
    renderPage(<Analytics />);
    expect(await screen.findByText('Nothing to count yet')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says when the numbers can’t be read, and reads them on another try', async () => {
    let isUp = false;
    serve(() => (isUp ? Response.json(busy) : problem('internal', 'Something went wrong.')));
    renderPage(<Analytics />);
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Done today')).toBeTruthy();
  });
});
