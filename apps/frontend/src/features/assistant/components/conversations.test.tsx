/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { testId } from '@/testing/tasks';
import { showPanel } from './assistant-panel.testing';

const at = '2026-01-01T00:00:00.000Z';
const conversation = (title: string) => ({ id: testId(), title, createdAt: at, updatedAt: at });

/** A service with conversations, and no messages in them. */
const serve = (...titles: string[]) => {
  let items = titles.map(conversation);
  const byId = Object.fromEntries(
    items.flatMap(({ id }) => [
      [
        `PATCH /api/conversations/${id}`,
        ({ body }: { body: unknown }) => {
          const { title } = body as { title: string };
          if (title === 'bad') return problem('invalid_request', 'Choose another title.');
          items = items.map((each) => (each.id === id ? { ...each, title } : each));
          return Response.json(items.find((each) => each.id === id));
        },
      ],
      [
        `DELETE /api/conversations/${id}`,
        () => {
          items = items.filter((each) => each.id !== id);
          return new Response(null, { status: 204 });
        },
      ],
      [
        `GET /api/conversations/${id}/messages`,
        () => Response.json({ items: [], nextCursor: null }),
      ],
    ]),
  );
  return fakeService({
    ...byId,
    'GET /api/conversations': ({ query }) => {
      const q = query.get('q') ?? '';
      return Response.json({
        items: items.filter(({ title }) => title.includes(q)),
        nextCursor: null,
      });
    },
  });
};

const openList = async (): Promise<void> => {
  await showPanel();
  await userEvent.click(screen.getByRole('button', { name: 'Conversations' }));
  await screen.findByRole('searchbox', { name: 'Search conversations' });
};
const rows = () =>
  within(screen.getByRole('list', { name: 'Conversations' })).queryAllByRole('listitem');
const act = async (title: string, action: string): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for “${title}”` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
};

it('says when there are none', async () => {
  serve();
  await openList();
  expect(await screen.findByText('No conversations yet')).toBeTruthy();
});

it('has the focus in the search, and shows what was found', async () => {
  serve('milk', 'bread');
  await openList();
  const search = screen.getByRole('searchbox', { name: 'Search conversations' });
  expect(document.activeElement).toBe(search);
  await waitFor(() => expect(rows()).toHaveLength(2));
  await userEvent.type(search, 'milk');
  await waitFor(() => expect(rows()).toHaveLength(1));
  await userEvent.type(search, 'x');
  expect(await screen.findByText('Nothing with “milkx”')).toBeTruthy();
});

it('renames in place, and comes back to where it was', async () => {
  serve('milk');
  await openList();
  await act('milk', 'Rename');
  const field = await screen.findByRole('textbox', { name: 'New title' });
  await userEvent.clear(field);
  await userEvent.type(field, 'bad{Enter}');
  expect(await screen.findByText('Choose another title.')).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, 'Groceries{Enter}');
  const button = await screen.findByRole('button', { name: 'Actions for “Groceries”' });
  expect(document.activeElement).toBe(button);
});

it('keeps the old title on Escape', async () => {
  const calls = serve('milk');
  await openList();
  await act('milk', 'Rename');
  await userEvent.type(await screen.findByRole('textbox', { name: 'New title' }), 'x{Escape}');
  expect(await screen.findByRole('button', { name: 'Actions for “milk”' })).toBeTruthy();
  expect(calls.some(({ method }) => method === 'PATCH')).toBe(false);
});

it('deletes once that was confirmed', async () => {
  const calls = serve('milk', 'bread');
  await openList();
  await act('bread', 'Delete');
  const dialog = await screen.findByRole('alertdialog');
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]?.textContent).toContain('milk');
});
