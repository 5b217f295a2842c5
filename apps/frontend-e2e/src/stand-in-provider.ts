import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A local server in a model provider's place, which speaks Chat Completions and nothing else. It
 * answers by what the person said last:
 * - `tell <name>`: the first half of a story, and the other once `release(name)` was called;
 * - `refuse`: it doesn't take the key;
 * - anything else: an echo.
 */
export interface StandInProvider {
  /** For OPENAI_BASE_URL. */
  url: string;
  /** Lets the story of that name go on to its end. */
  release(name: string): void;
  close(): Promise<void>;
}

export const firstHalf = 'Once upon a time';
export const secondHalf = 'they lived happily ever after.';

interface ChatMessage {
  role: string;
  content: string | { text?: string }[] | null;
}

const textOf = ({ content }: ChatMessage): string =>
  typeof content === 'string' ? content : (content ?? []).map(({ text = '' }) => text).join('');

const lastSaid = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += String(part);
  const { messages = [] } = JSON.parse(body) as { messages?: ChatMessage[] };
  const last = messages.findLast(({ role }) => role === 'user');
  return last === undefined ? '' : textOf(last);
};

const frame = (delta: object, finishReason: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'stand-in',
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  })}\n\n`;

const usage = `data: ${JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'stand-in',
  choices: [],
  usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
})}\n\n`;

/** Starts a stand-in on a free port of the loopback. */
export const startStandInProvider = async (): Promise<StandInProvider> => {
  const gates = new Map<string, Gate>();
  const gateOf = (name: string): Gate => {
    const gate = gates.get(name) ?? closedGate();
    gates.set(name, gate);
    return gate;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const said = await lastSaid(request);
    if (said.includes('refuse')) {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: 'no such key' } }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const story = /tell (\w+)/.exec(said)?.[1];
    if (story === undefined) {
      response.write(frame({ role: 'assistant', content: `You said: ${said}` }));
    } else {
      response.write(frame({ role: 'assistant', content: `${firstHalf} ` }));
      await gateOf(story).promise;
      response.write(frame({ content: secondHalf }));
    }
    response.end(`${frame({}, 'stop')}${usage}data: [DONE]\n\n`);
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    release: (name) => gateOf(name).open(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** What waits until somebody opens it. */
interface Gate {
  promise: Promise<void>;
  open: () => void;
}

const closedGate = (): Gate => {
  let open = (): void => undefined;
  const promise = new Promise<void>((done) => (open = done));
  return { promise, open: () => open() };
};
