import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ScriptedAnswer } from './scripted-answer';
import { chatFrames } from './stand-in-chat';
import { responsesFrames } from './stand-in-responses';

export type ScriptedStep =
  | ScriptedAnswer
  | { status: number; headers?: Record<string, string>; message?: string; code?: string }
  /** Takes the request and says nothing. */
  | 'hang'
  /** Begins to answer and says nothing more. */
  | 'stall'
  /** Ends the connection before it answers. */
  | 'drop'
  /** Ends the connection in the middle of the answer. */
  | 'cut'
  /** Ends the answer properly, but before it is finished. */
  | 'stop';

export interface RecordedRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** A local server in a provider's place: it speaks the protocols of OpenAI and nothing else. */
export interface StandInProvider {
  url: string;
  requests: RecordedRequest[];
  script(...steps: ScriptedStep[]): void;
  close(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Record<string, unknown>;
};

const framesFor = (path: string, answer: ScriptedAnswer): string[] =>
  path.endsWith('/responses') ? responsesFrames(answer) : chatFrames(answer);

const play = (step: ScriptedStep, path: string, response: ServerResponse): void => {
  if (step === 'hang') return;
  if (step === 'drop') return void response.destroy();
  if (typeof step === 'object' && 'status' in step) {
    response.writeHead(step.status, { 'content-type': 'application/json', ...step.headers });
    response.end(
      JSON.stringify({
        error: { message: step.message ?? 'secret detail', code: step.code ?? null },
      }),
    );
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (typeof step === 'string') {
    const half = framesFor(path, { text: 'Half an' }).slice(0, 3).join('');
    if (step === 'cut') response.write(half, () => response.destroy());
    else if (step === 'stop') response.end(half);
    else response.write(half);
    return;
  }
  const frames = framesFor(path, step);
  for (const part of step.wire?.(Buffer.from(frames.join(''))) ?? frames) response.write(part);
  response.end();
};

/** Starts a stand-in on a free port of the loopback. A call beyond the script gets a 400. */
export const startStandInProvider = async (): Promise<StandInProvider> => {
  const steps: ScriptedStep[] = [];
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    void readBody(request).then((body) => {
      requests.push({ path, headers: request.headers, body });
      play(steps.shift() ?? { status: 400, message: 'beyond the script' }, path, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    script: (...more) => void steps.push(...more),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
