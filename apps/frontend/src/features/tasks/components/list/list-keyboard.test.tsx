/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, type ServiceCall } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId, testTask } from '@/testing/tasks';
import { AppShortcuts } from '../shortcuts/app-shortcuts';
import { TasksPanel } from './tasks-panel';

jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'));

const a = testTask({ title: 'a', position: 'a0' });
const b = testTask({ title: 'b', position: 'a1' });
const c = testTask({ title: 'c', position: 'a2' });

const start = async (
  answers: Parameters<typeof fakeService>[0] = {},
  address = '/app',
): Promise<ServiceCall[]> => {
  window.history.replaceState(null, '', address);
  const calls = fakeService({
    'GET /api/tags': () => Response.json({ items: [], nextCursor: null }),
    'GET /api/tasks': () => Response.json({ items: [a, b, c], nextCursor: null }),
    'POST /api/tasks/bulk': () => Response.json({ items: [], changeSetId: testId() }),
    ...answers,
  });
  renderPage(
    <>
      <TasksPanel />
      <AppShortcuts />
    </>,
  );
  await screen.findByRole('checkbox', { name: 'a' });
  return calls;
};
const keys = (text: string) => userEvent.keyboard(text);
const focused = () => document.activeElement?.getAttribute('aria-label');
const bodyOf = async (calls: ServiceCall[], method: string, path: string): Promise<unknown> => {
  const isIt = (call: ServiceCall) => call.method === method && call.path === path;
  await waitFor(() => expect(calls.some(isIt)).toBe(true));
  return calls.find(isIt)?.body;
};

describe('the list by keyboard', () => {
  it('walks with j and k, and stops at the ends', async () => {
    await start();
    await keys('j');
    expect(focused()).toBe('Open “a”');
    await keys('jjjj');
    expect(focused()).toBe('Open “c”');
    await keys('k');
    expect(focused()).toBe('Open “b”');
  });

  it('opens with Enter and closes with Escape', async () => {
    await start();
    await keys('j{Enter}');
    expect(window.location.search).toBe(`?task=${a.id}`);
    await keys('{Escape}');
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('completes, edits and dates the task it is at', async () => {
    const calls = await start({
      [`PATCH /api/tasks/${a.id}`]: ({ body }) => Response.json({ ...a, ...(body as object) }),
    });
    await keys('jc');
    expect(await bodyOf(calls, 'PATCH', `/api/tasks/${a.id}`)).toEqual({ status: 'done' });
    await keys('e');
    expect(screen.getByRole('textbox', { name: 'Title of “a”' })).toBe(document.activeElement);
    await keys('{Escape}');
    await waitFor(() => expect(focused()).toBe('Open “a”'));
    await keys('d');
    await userEvent.click(screen.getByRole('button', { name: 'No date' }));
    await waitFor(() =>
      expect(calls.filter(({ method }) => method === 'PATCH').at(-1)?.body).toEqual({
        dueAt: null,
        dueDate: null,
      }),
    );
  });

  it('selects with x up to a shift, and changes all of those at once', async () => {
    const calls = await start();
    await keys('jxjj{Shift>}x{/Shift}');
    expect(screen.getByText('3 selected')).toBeTruthy();
    await keys('k');
    await keys('x');
    expect(screen.getByText('2 selected')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Complete' }));
    expect(await bodyOf(calls, 'POST', '/api/tasks/bulk')).toEqual({
      ids: [a.id, c.id],
      action: 'complete',
    });
    expect(await screen.findByText('Completed 2 tasks')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('2 selected')).toBeNull());
  });

  it('takes a bulk change back where it is refused, and keeps the selection', async () => {
    await start({ 'POST /api/tasks/bulk': () => new Response('no', { status: 500 }) });
    await keys('a');
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('3 tasks not deleted')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'b' })).toBeTruthy();
    expect(screen.getByText('3 selected')).toBeTruthy();
    await keys('{Escape}');
    expect(screen.queryByText('3 selected')).toBeNull();
  });

  it('gives all selected the same tags, beginning with those they share', async () => {
    const calls = await start();
    await keys('a');
    await userEvent.click(screen.getByRole('button', { name: 'Tags' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Tags' }), 'home, garden ,');
    await userEvent.click(screen.getByRole('button', { name: 'Set tags' }));
    expect(await bodyOf(calls, 'POST', '/api/tasks/bulk')).toEqual({
      ids: [a.id, b.id, c.id],
      action: 'update',
      patch: { tags: ['home', 'garden'] },
    });
  });

  it('moves a task in manual order with the arrows on its handle', async () => {
    const calls = await start(
      { [`PATCH /api/tasks/${a.id}`]: () => Response.json({ ...a, position: 'a1V' }) },
      '/app?sort=position',
    );
    screen.getByRole('button', { name: 'Move “a”' }).focus();
    await keys('{ArrowUp}');
    await keys('{ArrowDown}');
    const body = await bodyOf(calls, 'PATCH', `/api/tasks/${a.id}`);
    expect(Object.keys(body as object)).toEqual(['position']);
    const { position } = body as { position: string };
    expect(position > b.position && position < c.position).toBe(true);
    expect(calls.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('undoes the newest change with z, and shows all keys with ?', async () => {
    const calls = await start({
      'POST /api/undo': () => Response.json({ changeSetId: testId(), undone: testId(), items: [] }),
    });
    await keys('z');
    expect(await bodyOf(calls, 'POST', '/api/undo')).toEqual({});
    expect(await screen.findByText('Undone')).toBeTruthy();
    await keys('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  });

  it('leaves keys alone while someone types, chooses or holds a modifier', async () => {
    const calls = await start();
    await keys('n');
    await keys('jxz?/');
    expect(screen.getByRole('textbox', { name: 'New task' })).toHaveProperty('value', 'jxz?/');
    await keys('{Escape}');
    await keys('{Control>}z{/Control}{Meta>}j{/Meta}');
    expect(document.activeElement).toBe(document.body);
    await keys('/');
    expect(screen.getByRole('searchbox')).toBe(document.activeElement);
    await keys('{Escape}');
    await keys('?');
    await keys('j');
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});
