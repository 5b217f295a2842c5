import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LiveEvent } from '@todo/contracts';
import { renderPage } from '@/testing/render-page';
import { AssistantPanel } from './assistant-panel';

export const noConversations = () => Response.json({ items: [], nextCursor: null });

/** Shows the panel, and gives back what happens elsewhere and what it told. */
export const showPanel = async (initialConversationId: string | null = null) => {
  const listeners = new Set<(event: LiveEvent) => void>();
  const onTasksChanged = jest.fn();
  renderPage(
    <AssistantPanel
      initialConversationId={initialConversationId}
      known={{ tasks: [], open: 0, overdue: 0, dueToday: 0, today: '2026-01-01' }}
      focusRequests={0}
      subscribe={(listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }}
      onTasksChanged={onTasksChanged}
      onConversationShown={() => undefined}
    />,
  );
  if (initialConversationId === null) await screen.findByRole('list', { name: 'Suggestions' });
  return { onTasksChanged, emit: (event: LiveEvent) => listeners.forEach((each) => each(event)) };
};

export const composer = (): HTMLTextAreaElement =>
  screen.getByRole('textbox', { name: 'Message to the assistant' });

export const say = async (text: string): Promise<void> => {
  await userEvent.type(composer(), text);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
};
