import type { StreamEvent } from '@todo/contracts';
import { eventStreamOf } from './event-stream';

const delta = (id: number, text: string): StreamEvent => ({
  id,
  event: 'message.delta',
  data: { text },
});

test('each event is a frame of id, name and JSON on one line', async () => {
  async function* events() {
    yield delta(1, 'two\nlines');
    yield delta(2, 'ünïcode');
  }
  const text = (await eventStreamOf(events()).toArray()).join('');
  expect(text).toBe(
    'id: 1\nevent: message.delta\ndata: {"text":"two\\nlines"}\n\n' +
      'id: 2\nevent: message.delta\ndata: {"text":"ünïcode"}\n\n',
  );
});

test('a silence is filled with comments, and loses no event', async () => {
  let speak = (): void => undefined;
  const silence = new Promise<void>((resolve) => {
    speak = resolve;
  });
  async function* events() {
    await silence;
    yield delta(1, 'hi');
  }
  const frames: string[] = [];
  for await (const frame of eventStreamOf(events(), { silenceMs: 5 })) {
    frames.push(String(frame));
    if (frames.length === 2) speak();
  }
  expect(frames.slice(0, 2)).toEqual([': still here\n\n', ': still here\n\n']);
  expect(frames.at(-1)).toContain('id: 1\n');
});

test('a reader that leaves before the next event is asked for ends the source', async () => {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  async function* events() {
    try {
      for (let id = 1; ; id += 1) yield delta(id, 'hi');
    } finally {
      end();
    }
  }
  const stream = eventStreamOf(events());
  await new Promise((resolve) => stream.once('readable', resolve));
  stream.destroy();
  await ended;
});

test('what opens a stream is sent before anything happens', async () => {
  async function* events() {
    yield* await new Promise<StreamEvent[]>(() => undefined);
  }
  const stream = eventStreamOf(events(), { opening: 'retry: 100\n\n' });
  const [first] = await stream.take(1).toArray();
  expect(String(first)).toBe('retry: 100\n\n');
});
