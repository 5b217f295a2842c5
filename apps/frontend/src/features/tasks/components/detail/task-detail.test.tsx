/** @jest-environment ./src/testing/browser-environment.cjs */
import type { Task } from '@todo/contracts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { serviceWith, testMe } from '@/testing/task-service';
import { testId, testTask } from '@/testing/tasks';
import { TaskDetail } from './task-detail';

jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
}));

const show = async (task: Task, onClose = jest.fn()) => {
  const page = renderPage(<TaskDetail taskId={task.id} onClose={onClose} />);
  await screen.findByRole('textbox', { name: 'Title' });
  return { ...page, onClose };
};

const title = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });

describe('the panel', () => {
  it('is a labelled region, takes the focus, closes by Escape and gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const task = testTask();
    serviceWith(task);
    const { onClose, unmount } = await show(task);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Task details' }));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    unmount();
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  it('keeps the keys of the list from changing a line there, and leaves typing alone', async () => {
    const task = testTask();
    serviceWith(task);
    await show(task);
    const panel = screen.getByRole('region', { name: 'Task details' });
    expect(fireEvent.keyDown(panel, { key: 'Delete' })).toBe(false);
    expect(fireEvent.keyDown(panel, { key: 'z' })).toBe(true);
    expect(fireEvent.keyDown(title(), { key: 'x' })).toBe(true);
  });

  it('is a sheet over the page on a phone, where Escape first ends what is open in it', async () => {
    const { innerWidth } = window;
    Object.assign(window, { innerWidth: 390 });
    const task = testTask({ dueDate: '2026-11-20' });
    serviceWith(task);
    const { onClose } = await show(task);
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Task details' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Repeat' }), 'Custom…');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Custom repetition' })).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    Object.assign(window, { innerWidth });
  });

  it('says when the task isn’t there, for an id that is none without asking', async () => {
    const id = testId();
    fakeService({
      'GET /api/me': () => Response.json(testMe),
      [`GET /api/tasks/${id}`]: () => problem('not_found', 'There is no such task.'),
    });
    const { rerender } = renderPage(<TaskDetail taskId={id} onClose={jest.fn()} />);
    expect((await screen.findByRole('alert')).textContent).toContain('This task isn’t there');
    rerender(<p />);
    renderPage(<TaskDetail taskId="nonsense" onClose={jest.fn()} />);
    expect(screen.getByRole('alert').textContent).toContain('This task isn’t there');
  });

  it('says when the task can’t be loaded, and loads it on another try', async () => {
    const task = testTask();
    const answers = [problem('internal', 'Something went wrong.'), Response.json(task)];
    fakeService({
      'GET /api/me': () => Response.json(testMe),
      'GET /api/tags': () => Response.json({ items: [], nextCursor: null }),
      'GET /api/tasks': () => Response.json({ items: [], nextCursor: null }),
      [`GET /api/tasks/${task.id}`]: () => answers.shift() ?? Response.json(task),
    });
    renderPage(<TaskDetail taskId={task.id} onClose={jest.fn()} />);
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('textbox', { name: 'Title' })).toBeTruthy();
  });
});

describe('what is entered', () => {
  it('is saved on leaving the field, with the version that it builds on', async () => {
    const task = testTask({ version: 7 });
    const { calls, bodies } = serviceWith(task);
    await show(task);
    await userEvent.clear(title());
    await userEvent.type(title(), 'buy oat milk{Enter}');
    await waitFor(() => expect(bodies()).toEqual([{ title: 'buy oat milk' }]));
    const sent = calls.find(({ method }) => method === 'PATCH');
    expect(sent?.headers.get('if-match')).toBe('"7"');
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('is never an empty title', async () => {
    const task = testTask();
    const { bodies } = serviceWith(task);
    await show(task);
    await userEvent.clear(title());
    fireEvent.blur(title());
    expect(screen.getByRole('alert').textContent).toContain('A task needs a title.');
    expect(bodies()).toEqual([]);
  });

  it('is saved when the panel closes in the middle of typing', async () => {
    const task = testTask();
    const { bodies } = serviceWith(task);
    const { unmount } = await show(task);
    fireEvent.change(screen.getByRole('textbox', { name: 'Description' }), {
      target: { value: 'with **cream**' },
    });
    unmount();
    await waitFor(() => expect(bodies()).toEqual([{ description: 'with **cream**' }]));
  });

  it('shows what the service says against it at its field', async () => {
    const task = testTask();
    serviceWith(task);
    const answer = problem('invalid_request', 'Not valid.');
    const body = { ...(await answer.json()), errors: [{ path: 'body.tags.0', message: 'is bad' }] };
    const answers = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      init?.method === 'PATCH'
        ? Promise.resolve(Response.json(body, { status: 400 }))
        : answers(input, init);
    await show(task);
    await userEvent.type(screen.getByRole('combobox', { name: 'Add a tag' }), 'x{Enter}');
    const group = screen.getByRole('group', { name: 'Tags' });
    expect((await within(group).findByRole('alert')).textContent).toBe('is bad');
    expect(screen.getByText('Not saved')).toBeTruthy();
  });

  it('stays, beside what was changed elsewhere, until the person has chosen', async () => {
    const task = testTask();
    const { state, changeElsewhere } = serviceWith(task);
    await show(task);
    changeElsewhere({ title: 'theirs' });
    await userEvent.clear(title());
    await userEvent.type(title(), 'mine{Enter}');
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('Title was changed elsewhere meanwhile');
    expect(notice.textContent).toContain('Theirstheirs');
    expect(title().value).toBe('mine');
    expect(state.task.title).toBe('theirs');
    await userEvent.click(screen.getByRole('button', { name: /^Keep mine/ }));
    await waitFor(() => expect(state.task.title).toBe('mine'));
  });

  it('gives way to what was changed elsewhere when the person takes that', async () => {
    const task = testTask();
    const { changeElsewhere, bodies } = serviceWith(task);
    await show(task);
    changeElsewhere({ title: 'theirs' });
    await userEvent.clear(title());
    await userEvent.type(title(), 'mine{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: /^Take theirs/ }));
    expect(title().value).toBe('theirs');
    expect(bodies()).toHaveLength(1);
  });
});

describe('a deleted task', () => {
  it('can be read, and changed only once it is restored', async () => {
    const task = testTask({ deletedAt: '2026-01-02T00:00:00.000Z' });
    serviceWith(task);
    await show(task);
    expect(title().matches(':disabled')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Restore it' }));
    await waitFor(() => expect(title().matches(':disabled')).toBe(false));
  });

  it('is left by deleting it', async () => {
    const task = testTask();
    const { calls } = serviceWith(task);
    const { onClose } = await show(task);
    await userEvent.click(screen.getByRole('button', { name: 'Delete the task' }));
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
  });
});
