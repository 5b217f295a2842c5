import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in says to one request, in the order in which it says it. */
export interface Turn {
  /** Pieces of text; a function is called when the piece is sent. */
  pieces: (string | (() => string))[];
  call?: { name: string; arguments: object };
}

/** The part of a request that decides what is answered. */
export interface ProviderRequest {
  /** What the person said last. */
  said: string;
  /** How many tool results have come since. */
  results: number;
}

/** A local server in a provider's place, which speaks the streamed Chat Completions protocol. */
export interface StandInProvider {
  url: string;
  close(): Promise<void>;
}

interface ChatMessage {
  role: string;
  content?: unknown;
}

const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };

const readRequest = async (request: IncomingMessage): Promise<ProviderRequest> => {
  let text = '';
  for await (const part of request) text += String(part);
  const { messages } = JSON.parse(text) as { messages: ChatMessage[] };
  const newest = messages.findLastIndex(({ role }) => role === 'user');
  const content = messages[newest]?.content;
  return {
    said: typeof content === 'string' ? content : JSON.stringify(content ?? ''),
    results: messages.slice(newest).filter(({ role }) => role === 'tool').length,
  };
};

const frame = (choice: object, more: object = {}): string => {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'stand-in' };
  const choices = [{ index: 0, finish_reason: null, ...choice }];
  return `data: ${JSON.stringify({ ...base, choices, ...more })}\n\n`;
};

const callFrame = ({ name, arguments: args }: NonNullable<Turn['call']>, id: string): string => {
  const call = { name, arguments: JSON.stringify(args) };
  return frame({ delta: { tool_calls: [{ index: 0, id, type: 'function', function: call }] } });
};

const play = async (turn: Turn, pauseMs: number, response: ServerResponse): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.socket?.setNoDelay(true);
  for (const piece of turn.pieces) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (response.destroyed) return;
    const content = typeof piece === 'string' ? piece : piece();
    response.write(frame({ delta: { role: 'assistant', content } }));
  }
  if (turn.call) response.write(callFrame(turn.call, 'call_of_the_provider'));
  response.write(frame({ delta: {}, finish_reason: turn.call ? 'tool_calls' : 'stop' }, { usage }));
  response.end('data: [DONE]\n\n');
};

/** Starts a stand-in that answers each request with the turn that `answer` gives for it. */
export const startStandInProvider = async (
  answer: (request: ProviderRequest) => Turn,
  pauseMs = 0,
): Promise<StandInProvider> => {
  const server = createServer((request, response) => {
    readRequest(request)
      .then((asked) => play(answer(asked), pauseMs, response))
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/** The variables with which a backend asks the stand-in. */
export const providerEnv = (url: string): Record<string, string> => ({
  ASSISTANT_PROVIDER: 'openai',
  OPENAI_API: 'chat',
  OPENAI_API_KEY: 'of-the-stand-in',
  OPENAI_BASE_URL: url,
  ASSISTANT_MODEL: 'stand-in',
});
