/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Task } from '@todo/contracts';
import { screen, waitFor, within } from '@testing-library/react';
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

describe('tags, reminders and subtasks', () => {
  it('add a tag by its known spelling with the keyboard, and take the last away', async () => {
    const task = testTask({ tags: ['work'] });
    const { bodies } = serviceWith(task);
    await show(task);
    const input = screen.getByRole('combobox', { name: 'Add a tag' });
    await userEvent.type(input, 'ho');
    expect(await screen.findByRole('option', { name: 'Home' })).toBeTruthy();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(bodies()).toEqual([{ tags: ['work', 'Home'] }]));
    await userEvent.keyboard('{Backspace}');
    await waitFor(() => expect(bodies().at(-1)).toEqual({ tags: ['work'] }));
  });

  it('remind at a common time, or at any other', async () => {
    const task = testTask({ dueDate: '2026-12-20' });
    const { bodies } = serviceWith(task);
    await show(task);
    const choice = () => screen.getByRole('combobox', { name: 'Add a reminder' });
    await userEvent.selectOptions(choice(), '1 hour before');
    await userEvent.selectOptions(choice(), 'Another time…');
    const editor = screen.getByRole('group', { name: 'Another reminder' });
    await userEvent.clear(within(editor).getByRole('textbox', { name: 'How many' }));
    await userEvent.keyboard('3');
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: 'Unit' }), 'days');
    await userEvent.click(within(editor).getByRole('button', { name: 'Add it' }));
    expect(document.activeElement).toBe(choice());
    const [first] = within(
      screen.getByRole('list', { name: 'Reminders of the task' }),
    ).getAllByRole('listitem');
    if (first === undefined) throw new Error('there is no reminder');
    await userEvent.click(within(first).getByRole('checkbox', { name: 'Repeat until done' }));
    await waitFor(() =>
      expect(bodies().at(-1)).toEqual({
        reminders: [
          { minutesBefore: 60, repeatUntilDone: true },
          { minutesBefore: 4_320, repeatUntilDone: false },
        ],
      }),
    );
  });

  it('add subtasks and show how far they are', async () => {
    const task = testTask();
    const step = testTask({ title: 'find a shop', parentId: task.id, status: 'done' });
    const { calls } = serviceWith(task, [step]);
    await show(task);
    expect(await screen.findByText('1 of 1 done')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'New subtask' }), 'pay{Enter}');
    expect(await screen.findByText('1 of 2 done')).toBeTruthy();
    const sent = calls.find(({ method, path }) => method === 'POST' && path === '/api/tasks');
    expect(sent?.body).toEqual({ title: 'pay', parentId: task.id });
  });
});
