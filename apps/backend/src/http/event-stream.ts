import { Readable } from 'node:stream';

const commentEveryMs = 15_000;
const comment = ': still here\n\n';

/** An event as a stream sends it; `data` becomes JSON. */
export interface SentEvent {
  id: number | string;
  event: string;
  data: unknown;
}

export interface EventStreamOptions {
  /** How long nothing may be sent before a comment is. */
  silenceMs?: number;
  /** What opens the stream, such as the time after which a client comes back. */
  opening?: string;
}

export const eventStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

const frameOf = ({ id, event, data }: SentEvent): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Settles with the promise, or with undefined when it takes longer. */
const within = async <Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
    // A stream whose reader has left must not keep a process that is about to end.
    timer.unref();
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

async function* frames(
  events: AsyncGenerator<SentEvent>,
  { silenceMs = commentEveryMs, opening }: EventStreamOptions,
): AsyncGenerator<string> {
  try {
    if (opening !== undefined) yield opening;
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

/**
 * Events as `text/event-stream`, with a comment in every silence so that proxies stay awake. The
 * next event is asked for when the client has taken the one before.
 */
export const eventStreamOf = (
  events: AsyncGenerator<SentEvent>,
  options: EventStreamOptions = {},
): Readable => Readable.from(frames(events, options));
