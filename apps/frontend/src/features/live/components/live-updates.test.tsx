/** @jest-environment ./src/testing/browser-environment.cjs */
import { TextEncoder } from 'node:util';
import { useQuery } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakeService, problem, type ServiceCall } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { LiveUpdates } from './live-updates';

const taskId = '019ddfa6-0000-7000-8000-000000000001';
const changeSetId = '019ddfa6-0000-7000-8000-000000000002';

interface OpenedStream {
  call: ServiceCall;
  send: (id: string, event: string, data: unknown) => void;
  end: () => void;
}

/** Stands in for the service: each stream that the page opens, the newest last. */
const fakeStreams = () => {
  const streams: OpenedStream[] = [];
  fakeService({
    'GET /api/events': (call) => {
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(encoder.encode('retry: 1000\n\n'));
          streams.push({
            call,
            send: (id, event, data) =>
              controller.enqueue(
                encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
              ),
            end: () => controller.close(),
          });
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
  });
  return streams;
};

const stream = async (streams: OpenedStream[], index = 0): Promise<OpenedStream> => {
  await waitFor(() => expect(streams.length).toBeGreaterThan(index));
  const opened = streams[index];
  if (!opened) throw new Error('no stream');
  return opened;
};

const readings = { tasks: 0, conversations: 0, me: 0 };
const Reading = ({ name }: { name: keyof typeof readings }) => {
  useQuery({
    queryKey: [name],
    queryFn: async () => {
      readings[name] += 1;
      return readings[name];
    },
  });
  return null;
};

const Note = () => {
  const [text, setText] = useState('');
  return <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />;
};

const onOpenTask = jest.fn();
const onUnauthenticated = jest.fn();

const renderLive = () =>
  renderPage(
    <>
      <LiveUpdates onOpenTask={onOpenTask} onUnauthenticated={onUnauthenticated} />
      <Reading name="tasks" />
      <Reading name="conversations" />
      <Reading name="me" />
      <Note />
    </>,
  );

const change = { taskIds: [taskId], changeSetId };

beforeEach(() => {
  jest.clearAllMocks();
  Object.assign(readings, { tasks: 0, conversations: 0, me: 0 });
});

it('has what a change is about read again, and keeps what is being typed', async () => {
  const streams = fakeStreams();
  renderLive();
  const live = await stream(streams);
  await waitFor(() => expect(readings).toEqual({ tasks: 1, conversations: 1, me: 1 }));
  await userEvent.type(screen.getByLabelText('Note'), 'half a sent');
  act(() => {
    for (const id of ['5', '6', '7']) live.send(id, 'task.changed', change);
  });
  await waitFor(() => expect(readings.tasks).toBe(2));
  expect(readings).toEqual({ tasks: 2, conversations: 1, me: 1 });
  expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('half a sent');
});

it('goes on behind the last event after a lost connection', async () => {
  const streams = fakeStreams();
  renderLive();
  const first = await stream(streams);
  expect(first.call.headers.get('last-event-id')).toBeNull();
  act(() => {
    first.send('41', 'conversation.changed', { conversationId: taskId });
    first.end();
  });
  const second = await stream(streams, 1);
  expect(second.call.headers.get('last-event-id')).toBe('41');
});

it('reads everything again when events may have been missed', async () => {
  const streams = fakeStreams();
  renderLive();
  const live = await stream(streams);
  await waitFor(() => expect(readings).toEqual({ tasks: 1, conversations: 1, me: 1 }));
  act(() => live.send('9', 'resync', {}));
  await waitFor(() => expect(readings).toEqual({ tasks: 2, conversations: 2, me: 2 }));
});

it('takes an event that it does not know for something that it missed', async () => {
  const streams = fakeStreams();
  renderLive();
  const live = await stream(streams);
  await waitFor(() => expect(readings.me).toBe(1));
  act(() => live.send('9', 'team.changed', {}));
  await waitFor(() => expect(readings.me).toBe(2));
});

it('says a reminder, which leads to its task', async () => {
  const streams = fakeStreams();
  renderLive();
  const live = await stream(streams);
  const due = { taskId, title: 'Call the dentist', dueAt: null, dueDate: '2026-11-22' };
  act(() => live.send('3', 'reminder.due', { reminderId: changeSetId, ...due }));
  expect(await screen.findByText('Call the dentist')).toBeTruthy();
  expect(screen.getByText('Due on Sunday, November 22, 2026')).toBeTruthy();
  // A toast takes clicks one rendering after it is there.
  await waitFor(() => userEvent.click(screen.getByRole('button', { name: 'Open' })));
  expect(onOpenTask).toHaveBeenCalledWith(taskId);
});

it('stops where the session has ended', async () => {
  const calls = fakeService({
    'GET /api/events': () => problem('unauthenticated', 'Sign in.'),
  });
  renderLive();
  await waitFor(() => expect(onUnauthenticated).toHaveBeenCalledTimes(1));
  expect(calls).toHaveLength(1);
});

it('says that it is reconnecting only when that takes a while', async () => {
  let isUp = true;
  fakeService({
    'GET /api/events': () =>
      isUp
        ? new Response('retry: 1\n\n', { headers: { 'content-type': 'text/event-stream' } })
        : problem('unavailable', 'The service is starting.'),
  });
  isUp = false;
  renderLive();
  expect(screen.queryByText('Reconnecting…')).toBeNull();
  expect(await screen.findByText('Reconnecting…')).toBeTruthy();
  const streams = fakeStreams();
  act(() => void window.dispatchEvent(new Event('online')));
  await stream(streams);
  await waitFor(() => expect(screen.queryByText('Reconnecting…')).toBeNull());
});
