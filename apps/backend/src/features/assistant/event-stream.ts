import { Readable } from 'node:stream';
import type { StreamEvent } from '@todo/contracts';

const commentEveryMs = 15_000;
const comment = ': still here\n\n';

export const eventStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

const frameOf = ({ id, event, data }: StreamEvent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Settles with the promise, or with undefined when it takes longer. */
const within = async <Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

async function* frames(
  events: AsyncGenerator<StreamEvent>,
  silenceMs: number,
): AsyncGenerator<string> {
  try {
    let next = events.next();
    for (;;) {
      const result = await within(next, silenceMs);
      if (result?.done) return;
      yield result ? frameOf(result.value) : comment;
      if (result) next = events.next();
    }
  } finally {
    // Not awaited: it ends behind an event that may be long in coming.
    events.return(undefined).catch(() => undefined);
  }
}

/** Events as `text/event-stream`, with a comment in every silence so that proxies stay awake. */
export const eventStreamOf = (
  events: AsyncGenerator<StreamEvent>,
  silenceMs: number = commentEveryMs,
): Readable => Readable.from(frames(events, silenceMs));
