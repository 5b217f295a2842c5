import type { Approval, StreamEvent } from '@todo/contracts';
import { testId } from '@/testing/tasks';
import { applyEvent } from './apply-event';
import { newItem, textOf, type ThreadItem } from './thread-item';

type Kind = StreamEvent['event'];
type DataOf<Name extends Kind> = Extract<StreamEvent, { event: Name }>['data'];

const event = <Name extends Kind>(id: number, name: Name, data: DataOf<Name>): StreamEvent =>
  ({ id, event: name, data }) as StreamEvent;

const running = (): ThreadItem =>
  newItem({ id: 'a', role: 'assistant', createdAt: '2026-01-01T00:00:00.000Z', state: 'running' });

const after = (...events: StreamEvent[]): ThreadItem => events.reduce(applyEvent, running());

const approval: Approval = {
  id: testId(),
  runId: testId(),
  tool: 'delete_task',
  arguments: {},
  summary: 'Delete ‘buy milk’.',
  changes: [],
  status: 'pending',
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-01-02T00:00:00.000Z',
};

describe('applyEvent', () => {
  it('joins the pieces of a message, and lets the whole text have the last word', () => {
    const pieces = [
      event(1, 'message.delta', { text: 'Hel' }),
      event(2, 'message.delta', { text: 'lo' }),
    ];
    expect(textOf(after(...pieces))).toBe('Hello');
    expect(textOf(after(...pieces, event(3, 'message.completed', { text: 'Hello!' })))).toBe(
      'Hello!',
    );
  });

  it('takes a message that came in one piece', () => {
    expect(textOf(after(event(1, 'message.completed', { text: 'Hi' })))).toBe('Hi');
  });

  it('keeps text and tool calls in their order', () => {
    const item = after(
      event(1, 'message.delta', { text: 'One moment.' }),
      event(2, 'tool.started', { id: 'c', name: 'create_task', arguments: { title: 'a' } }),
      event(3, 'tool.finished', { id: 'c', status: 'succeeded', output: { title: 'a' } }),
      event(4, 'message.delta', { text: 'Done.' }),
    );
    expect(item.parts.map((part) => part.type)).toEqual(['text', 'tool', 'text']);
    expect(item.parts[1]).toMatchObject({
      call: { name: 'create_task', arguments: { title: 'a' }, status: 'succeeded' },
    });
  });

  it('applies a replayed event once', () => {
    const delta = event(1, 'message.delta', { text: 'Hi' });
    expect(textOf(after(delta, delta, event(2, 'message.delta', { text: '!' }), delta))).toBe(
      'Hi!',
    );
  });

  it('shows an approval once, with what is known of it last', () => {
    const item = after(
      event(1, 'approval.requested', { approval }),
      event(2, 'approval.requested', { approval: { ...approval, status: 'expired' } }),
      event(3, 'run.finished', { status: 'awaiting_approval', changeSetId: null, usage: null }),
    );
    expect(item.parts).toEqual([
      { type: 'approval', approval: { ...approval, status: 'expired' } },
    ]);
    expect(item.state).toBe('awaiting_approval');
  });

  it('keeps what was said before a failure', () => {
    const item = after(
      event(1, 'message.delta', { text: 'Well' }),
      event(2, 'run.failed', {
        problem: {
          type: '/docs/errors/model_timeout',
          title: 't',
          status: 504,
          code: 'model_timeout',
          detail: 'Too slow.',
          requestId: 'r',
        },
      }),
    );
    expect(textOf(item)).toBe('Well');
    expect(item).toMatchObject({
      state: 'failed',
      problem: { code: 'model_timeout', message: 'Too slow.' },
    });
  });
});
