/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { View } from '@todo/contracts';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId } from '@/testing/tasks';
import { SaveView } from './save-view';
import { SavedViews, type SavedViewsProps } from './saved-views';

const testView = (fields: Partial<View> = {}): View => ({
  id: testId(),
  name: 'Errands',
  query: { tag: ['town'], sort: 'dueAt' },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...fields,
});

const listOf = (views: View[]) => () => Response.json({ items: views, nextCursor: null });

const renderViews = async (props: Partial<SavedViewsProps> = {}) => {
  const onNavigate = jest.fn();
  renderPage(<SavedViews onNavigate={onNavigate} {...props} />);
  await screen.findByRole('list', { name: 'Saved views' });
  return onNavigate;
};

const openMenu = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: `Options of the view ${name}` }));
const choose = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('menuitem', { name }));

test('each view leads to its list, and the current one is marked', async () => {
  const view = testView();
  const views = [view, testView({ name: 'Reading', query: {} })];
  fakeService({ 'GET /api/views': listOf(views) });
  await renderViews({ currentId: view.id });
  const link = screen.getByRole('link', { name: 'Errands' });
  expect(link.getAttribute('href')).toBe(`/app?tag=town&sort=dueAt&view=${view.id}`);
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'Reading' }).getAttribute('aria-current')).toBeNull();
});

test('without a view nothing is shown', async () => {
  const calls = fakeService({ 'GET /api/views': listOf([]) });
  const { container } = renderPage(<SavedViews onNavigate={() => undefined} />);
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(within(container).queryByText('Saved views')).toBeNull();
});

test('saving sends the list under the name, and needs one', async () => {
  const view = testView();
  const onSaved = jest.fn();
  const calls = fakeService({
    'POST /api/views': () => Response.json(view, { status: 201 }),
  });
  renderPage(<SaveView query={view.query} onSaved={onSaved} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save view' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Give the view a name.')).toBeTruthy();
  expect(calls).toHaveLength(0);
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' Errands {Enter}');
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith(view));
  expect(calls[0]?.body).toEqual({ name: 'Errands', query: view.query });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a refusal is said in the dialog, and what was typed stays', async () => {
  fakeService({ 'POST /api/views': () => problem('conflict', 'You have 100 views.') });
  renderPage(<SaveView query={{}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save view' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'One more{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('You have 100 views.');
  expect(screen.getByDisplayValue('One more')).toBeTruthy();
});

test('renaming begins with the name that is there', async () => {
  const view = testView();
  const renamed = { ...view, name: 'Town' };
  let current = view;
  const calls = fakeService({
    'GET /api/views': () => listOf([current])(),
    [`PATCH /api/views/${view.id}`]: () => {
      current = renamed;
      return Response.json(renamed);
    },
  });
  await renderViews();
  await openMenu('Errands');
  await choose('Rename');
  const name = screen.getByDisplayValue('Errands');
  await userEvent.clear(name);
  await userEvent.type(name, 'Town{Enter}');
  expect(await screen.findByRole('link', { name: 'Town' })).toBeTruthy();
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'Town' });
});

test('the current view can be pointed at the list on the screen', async () => {
  const view = testView();
  const calls = fakeService({
    'GET /api/views': listOf([view]),
    [`PATCH /api/views/${view.id}`]: () => Response.json({ ...view, query: { q: 'milk' } }),
  });
  await renderViews({ currentId: view.id, currentQuery: { q: 'milk' } });
  await openMenu('Errands');
  await choose('Show the present list');
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ query: { q: 'milk' } }),
  );
});

test('deleting asks first, takes the view away at once, and brings it back when that fails', async () => {
  const view = testView();
  const onCurrentDeleted = jest.fn();
  fakeService({
    'GET /api/views': listOf([view, testView({ name: 'Reading' })]),
    [`DELETE /api/views/${view.id}`]: () => problem('unavailable', 'Try again shortly.'),
  });
  await renderViews({ currentId: view.id, onCurrentDeleted });
  await openMenu('Errands');
  await choose('Delete');
  const dialog = screen.getByRole('alertdialog', { name: 'Delete “Errands”?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete view' }));
  expect(onCurrentDeleted).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('Try again shortly.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Errands' })).toBeTruthy();
});
