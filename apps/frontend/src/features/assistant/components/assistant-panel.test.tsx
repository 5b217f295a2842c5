/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { eventStream, fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { testId, testTask } from '@/testing/tasks';
import { AssistantPanel } from './assistant-panel';

const [runId, conversationId, approvalId] = [testId(), testId(), testId()];
const at = '2026-01-01T00:00:00.000Z';
const started = { event: 'run.started', data: { runId, conversationId, model: 'offline' } };
const ended = (status: string) => ({
  event: 'run.finished',
  data: { status, changeSetId: null, usage: null },
});
const noConversations = () => Response.json({ items: [], nextCursor: null });

const showPanel = (onTasksChanged = jest.fn()): void => {
  renderPage(
    <AssistantPanel
      initialConversationId={null}
      known={{ tasks: [], open: 0, overdue: 0, dueToday: 0, today: '2026-01-01' }}
      focusRequests={0}
      subscribe={() => () => undefined}
      onTasksChanged={onTasksChanged}
      onConversationShown={() => undefined}
    />,
  );
};

const openPanel = async (onTasksChanged = jest.fn()) => {
  showPanel(onTasksChanged);
  await screen.findAllByRole('list', { name: 'Suggestions' });
};

const say = async (text: string): Promise<void> => {
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to the assistant' }), text);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
};

describe('AssistantPanel', () => {
  it('shows what the assistant does and says, and has the tasks read again', async () => {
    fakeService({
      'GET /api/conversations': noConversations,
      'POST /api/chat': () =>
        eventStream([
          started,
          {
            event: 'tool.started',
            data: { id: 'c', name: 'create_task', arguments: { title: 'buy milk' } },
          },
          {
            event: 'tool.finished',
            data: { id: 'c', status: 'succeeded', output: { title: 'buy milk' } },
          },
          { event: 'message.delta', data: { text: 'It is **on** the list. <b>x</b> ' } },
          { event: 'message.delta', data: { text: '![spy](https://evil.example/x.png)' } },
          ended('finished'),
        ]),
    });
    const onTasksChanged = jest.fn();
    await openPanel(onTasksChanged);
    await say('add buy milk');
    const conversation = screen.getByRole('region', { name: 'Conversation' });
    expect(await within(conversation).findByText('Added ‘buy milk’')).toBeTruthy();
    expect(within(conversation).getByText('on').tagName).toBe('STRONG');
    expect(conversation.querySelector('img, b')).toBeNull();
    expect(onTasksChanged).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toContain(
      'Added ‘buy milk’.\nIt is on the list.',
    );
  });

  it('asks for the person’s word with what would change', async () => {
    const before = testTask();
    const approval = {
      id: approvalId,
      runId,
      tool: 'delete_task',
      arguments: { id: before.id },
      summary: 'Delete the task “buy milk”.',
      changes: [{ taskId: before.id, title: 'buy milk', before, after: null }],
      status: 'pending',
      createdAt: at,
      expiresAt: '2126-01-01T00:00:00.000Z',
    };
    const calls = fakeService({
      'GET /api/conversations': noConversations,
      'POST /api/chat': () =>
        eventStream([
          started,
          { event: 'approval.requested', data: { approval } },
          ended('awaiting_approval'),
        ]),
      [`POST /api/approvals/${approvalId}`]: () =>
        eventStream(
          [{ event: 'message.completed', data: { text: 'I left it.' } }, ended('finished')],
          4,
        ),
    });
    await openPanel();
    await say('delete buy milk');
    const card = await screen.findByRole('region', { name: 'Approval' });
    expect(card.textContent).toContain('Delete the task “buy milk”.');
    expect(within(card).getByRole('list', { name: 'What changes' }).textContent).toContain(
      'Delete buy milk',
    );
    await userEvent.click(within(card).getByRole('button', { name: 'Reject' }));
    expect(await within(card).findByText(/Nothing was changed by this/)).toBeTruthy();
    expect(within(card).queryByRole('button')).toBeNull();
    expect(calls.at(-2)?.body ?? calls.at(-1)?.body).toEqual({ decision: 'reject' });
  });

  it('offers the built-in assistant when the model fails', async () => {
    const answers = [
      () => problem('model_unavailable', 'The model provider failed.'),
      () =>
        eventStream([
          started,
          { event: 'message.completed', data: { text: 'Done.' } },
          ended('finished'),
        ]),
    ];
    const calls = fakeService({
      'GET /api/conversations': noConversations,
      'POST /api/chat': () => (answers.shift() ?? noConversations)(),
    });
    await openPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Add buy milk tomorrow at 5pm' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The model provider failed.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use the built-in assistant' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    const asked = calls.filter((call) => call.path === '/api/chat').map((call) => call.body);
    expect(asked).toMatchObject([{ assistant: 'default' }, { assistant: 'offline' }]);
  });

  it('keeps what is typed while the conversation isn’t open, and says why', async () => {
    fakeService({
      'GET /api/conversations': () => problem('internal', 'Something broke.'),
    });
    showPanel();
    expect(await screen.findByText('The conversation can’t be shown')).toBeTruthy();
    const composer = screen.getByRole('textbox', { name: 'Message to the assistant' });
    await userEvent.type(composer, 'add milk{Enter}');
    expect(composer).toHaveProperty('value', 'add milk');
    const words = 'The conversation isn’t open yet. Your text stays here until it is.';
    expect(screen.getByRole('status').textContent).toBe(words);
    expect(screen.getAllByText(words)).toHaveLength(2);
  });
});
