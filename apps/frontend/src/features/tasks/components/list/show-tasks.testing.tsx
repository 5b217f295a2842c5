import { fakeService, type ServiceCall } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId } from '@/testing/tasks';
import { TasksPanel } from './tasks-panel';

/** The only page of a list. */
export const page = (...items: unknown[]): Response => Response.json({ items, nextCursor: null });

/** What a change of a task by `changed` can be undone by. */
export const changeSetId = testId();

/** The answer to a change of a task. */
export const changed = (task: unknown, status = 200): Response =>
  Response.json(task, { status, headers: { 'x-change-set-id': changeSetId } });

/** Shows the list at an address. */
export const showTasks = (
  answers: Parameters<typeof fakeService>[0],
  address = '/app',
): ServiceCall[] => {
  window.history.replaceState(null, '', address);
  const calls = fakeService({ 'GET /api/tags': () => page(), ...answers });
  renderPage(<TasksPanel />);
  return calls;
};
