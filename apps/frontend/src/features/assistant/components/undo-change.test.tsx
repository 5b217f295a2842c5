/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { testChange } from '@/testing/changes';
import { fakeService } from '@/testing/fake-service';
import { testId } from '@/testing/tasks';
import { problemOf } from '@todo/contracts';
import { conversationId, history, message, testRun } from '../model/thread.testing';
import { noConversations, showPanel } from './assistant-panel.testing';

const changeSetId = testId();
const toolCall = (id: string, title: string) => ({
  id,
  name: 'complete_task',
  arguments: {},
  status: 'succeeded' as const,
  output: { id, title },
});

const answers = (...titles: string[]) => ({
  'GET /api/conversations': noConversations,
  ...history(
    testRun({ changeSetId }),
    message('user', 'done'),
    message('assistant', 'Done.', {
      changeSetId,
      runStatus: 'finished',
      toolCalls: titles.map((title, index) => toolCall(String(index), title)),
    }),
  ),
});

const changesPage = (...items: ReturnType<typeof testChange>[]) =>
  Response.json({ items, nextCursor: null });

it('takes back what an answer changed, then offers to do it again, with the focus in place', async () => {
  const undoing = testId();
  let undone: string[] = [];
  const calls = fakeService({
    ...answers('rent'),
    'GET /api/changes': () =>
      changesPage(
        testChange({ changeSetId, undone: undone.length === 1 }),
        ...undone.map(() => testChange({ changeSetId: undoing, undoes: changeSetId })),
      ),
    'POST /api/undo': ({ body }) => {
      undone = undone.length === 0 ? [undoing] : [];
      const { changeSetId: id } = body as { changeSetId: string };
      return Response.json({ changeSetId: undoing, undone: id, items: [] });
    },
  });
  await showPanel(conversationId);
  const undo = await screen.findByRole('button', { name: 'Undo: Completed ‘rent’' });
  await userEvent.click(undo);
  const redo = await screen.findByRole('button', { name: 'Redo: Completed ‘rent’' });
  expect(document.activeElement).toBe(redo);
  expect(screen.getByText('Undone')).toBeTruthy();
  await userEvent.click(redo);
  await screen.findByRole('button', { name: 'Undo: Completed ‘rent’' });
  const asked = calls.filter(({ path }) => path === '/api/undo').map(({ body }) => body);
  expect(asked).toEqual([{ changeSetId }, { changeSetId: undoing }]);
});

it('says which task is in the way', async () => {
  const body = problemOf('undo_conflict', {
    detail: 'Later changes would be lost.',
    requestId: 'r',
    errors: [{ path: 'changeSetId', message: '“rent” was changed since' }],
  });
  fakeService({
    ...answers('rent'),
    'GET /api/changes': () => changesPage(testChange({ changeSetId })),
    'POST /api/undo': () => Response.json(body, { status: 409 }),
  });
  await showPanel(conversationId);
  await userEvent.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(await screen.findByText(/“rent” was changed since\.$/)).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('wasn’t undone'));
});

it('takes several changes of one answer back at once', async () => {
  fakeService({
    ...answers('rent', 'milk'),
    'GET /api/changes': () => changesPage(testChange({ changeSetId })),
  });
  await showPanel(conversationId);
  const undo = await screen.findAllByRole('button', { name: /^Undo/ });
  expect(undo.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Undo all: all 2 changes of this answer',
  ]);
});
