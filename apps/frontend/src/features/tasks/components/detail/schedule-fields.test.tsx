/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Task } from '@todo/contracts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '@/testing/render-page';
import { serviceWith } from '@/testing/task-service';
import { testTask } from '@/testing/tasks';
import { TaskDetail } from './task-detail';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
}));

const show = async (task: Task) => {
  renderPage(<TaskDetail taskId={task.id} onClose={jest.fn()} />);
  await screen.findByRole('textbox', { name: 'Title' });
};

describe('due and repetition', () => {
  it('take a time of the task’s zone', async () => {
    const task = testTask({
      dueAt: '2026-07-01T15:00:00.000Z',
      timeZone: 'America/New_York',
    });
    const { bodies } = serviceWith(task);
    await show(task);
    expect(screen.getByLabelText('Due time')).toHaveProperty('value', '11:00');
    expect(screen.getByText(/America\/New York: 17:00 for you/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Due time'), { target: { value: '12:30' } });
    fireEvent.blur(screen.getByLabelText('Due time'));
    await waitFor(() =>
      expect(bodies()).toEqual([
        { dueAt: '2026-07-01T16:30:00.000Z', dueDate: null, timeZone: 'America/New_York' },
      ]),
    );
  });

  it('choose a rule by its words', async () => {
    const task = testTask({ dueDate: '2026-11-20', timeZone: 'Europe/Berlin' });
    const { bodies } = serviceWith(task);
    await show(task);
    const choice = screen.getByRole('combobox', { name: 'Repeat' });
    await userEvent.selectOptions(choice, 'Every Friday');
    await waitFor(() =>
      expect(bodies()).toEqual([
        { recurrence: 'FREQ=WEEKLY;BYDAY=FR', recurrenceFrom: 'schedule' },
      ]),
    );
  });

  it('begin today where a repeating task had no due', async () => {
    const task = testTask();
    const { bodies } = serviceWith(task);
    await show(task);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Repeat' }), 'Every day');
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({
      dueDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      timeZone: 'Europe/Berlin',
      recurrence: 'FREQ=DAILY',
    });
  });

  it('end together: without a due nothing repeats', async () => {
    const task = testTask({ dueDate: '2026-11-20', recurrence: 'FREQ=DAILY' });
    const { bodies } = serviceWith(task);
    await show(task);
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the due date and the repetition' }),
    );
    await waitFor(() => expect(bodies()).toHaveLength(1));
    expect(bodies()[0]).toMatchObject({ dueAt: null, dueDate: null, recurrence: null });
    // The button is gone by now: the keyboard goes on from the panel.
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Task details' })),
    );
  });

  it('put a rule of one’s own together', async () => {
    const task = testTask({ dueDate: '2026-11-20', timeZone: 'Europe/Berlin' });
    const { bodies } = serviceWith(task);
    await show(task);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Repeat' }), 'Custom…');
    const editor = screen.getByRole('group', { name: 'Custom repetition' });
    const every = within(editor).getByRole('spinbutton', { name: 'Repeat every' });
    expect(document.activeElement).toBe(every);
    await userEvent.clear(every);
    await userEvent.click(within(editor).getByRole('button', { name: 'Save the rule' }));
    expect(editor.textContent).toContain('Enter a whole number from 1 to 999.');
    await userEvent.type(every, '2');
    await userEvent.click(within(editor).getByRole('button', { name: 'Monday' }));
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: 'Ends' }), 'count');
    expect(within(editor).getByRole('status').textContent).toBe(
      'Every 2 weeks on Monday and Friday, 10 times',
    );
    await userEvent.click(within(editor).getByRole('button', { name: 'Save the rule' }));
    await waitFor(() =>
      expect(bodies()).toEqual([
        {
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=10',
          recurrenceFrom: 'schedule',
        },
      ]),
    );
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Repeat' }));
  });

  it('show a rule that the editor has no place for, and leave it alone', async () => {
    const recurrence = 'FREQ=MONTHLY;BYMONTHDAY=1,15';
    const task = testTask({ dueDate: '2026-11-15', recurrence });
    const { bodies } = serviceWith(task);
    await show(task);
    expect(screen.getByRole('combobox', { name: 'Repeat' })).toHaveProperty('value', recurrence);
    await userEvent.click(screen.getByRole('button', { name: 'Edit the rule' }));
    expect(screen.getByText(/says more than can be set here/)).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Custom repetition' })).toBeNull();
    expect(bodies()).toEqual([]);
  });

  it('skip an occurrence and stop the series', async () => {
    const task = testTask({ dueDate: '2026-12-20', recurrence: 'FREQ=WEEKLY;BYDAY=SU' });
    const { calls } = serviceWith(task);
    await show(task);
    await userEvent.click(screen.getByRole('button', { name: 'Skip this one' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Due date')).toHaveProperty('value', '2026-12-27'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Stop repeating' }));
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Repeat' })).toHaveProperty('value', 'never'),
    );
    const posts = calls.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts).toEqual([`/api/tasks/${task.id}/skip`, `/api/tasks/${task.id}/stop-recurrence`]);
  });
});
