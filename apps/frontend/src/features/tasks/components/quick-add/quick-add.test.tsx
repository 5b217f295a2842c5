/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { problem } from '@/testing/fake-service';
import { testTask } from '@/testing/tasks';
import { changed, page, showTasks } from '../list/show-tasks.testing';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

const newTask = () => screen.getByRole('textbox', { name: 'New task' });

describe('QuickAdd', () => {
  it('adds a task with the chosen due date and priority, and is ready for the next', async () => {
    const added = testTask({ title: 'call Ada', priority: 'high', dueDate: '2026-12-24' });
    const shown: unknown[] = [];
    const calls = showTasks({
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
    const calls = showTasks({
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
    const calls = showTasks({
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
    const calls = showTasks(
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
    const calls = showTasks({
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
    showTasks({
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
