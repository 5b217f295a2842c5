import { request, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import { StreamEventSchema, type StreamEvent } from '@todo/contracts';

/** A request whose answer is a stream of a run's events. */
export interface StreamRequest {
  url: string;
  method: 'GET' | 'POST';
  token: string;
  headers?: Record<string, string>;
  body?: object;
}

/** An answer that is no stream. */
export class NoStream extends Error {
  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`answered ${status}: ${text.slice(0, 300)}`);
  }
}

const send = ({ url, method, token, headers, body }: StreamRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        agent: false,
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });

/**
 * Reads a stream to its end, whether the server ends it or the connection breaks.
 * @throws NoStream for another answer, and what the connection says when there is none
 */
export const readStream = async (
  asked: StreamRequest,
  onEvent: (event: StreamEvent) => void,
): Promise<void> => {
  const response = await send(asked);
  response.setEncoding('utf8');
  if (response.statusCode !== 200) {
    let text = '';
    for await (const part of response) text += String(part);
    throw new NoStream(response.statusCode ?? 0, text);
  }
  const parser = createParser({
    onEvent: ({ id, event, data }) =>
      onEvent(StreamEventSchema.parse({ id: Number(id), event, data: JSON.parse(data) })),
  });
  try {
    for await (const part of response) parser.feed(String(part));
  } catch (error) {
    // The connection broke off, which the caller sees by what is missing.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
};
