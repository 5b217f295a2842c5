import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline, type Readable } from 'node:stream';

/** A request as the backend is to see it. */
export interface BackendRequest {
  url: URL;
  method: string;
  headers: Headers;
  body: Readable | null;
  signal: AbortSignal;
}

export interface BackendAnswer {
  status: number;
  headers: Headers;
  body: IncomingMessage;
}

const agents = {
  http: new http.Agent({ keepAlive: true }),
  https: new https.Agent({ keepAlive: true }),
};

const headersOf = (answer: IncomingMessage): Headers => {
  const headers = new Headers();
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    headers.append(answer.rawHeaders[index] ?? '', answer.rawHeaders[index + 1] ?? '');
  }
  return headers;
};

/** The backend closed an idle connection in the moment that it was taken up again. */
const wasStale = (outgoing: ClientRequest, error: Error): boolean =>
  outgoing.reusedSocket && 'code' in error && error.code === 'ECONNRESET';

/**
 * Sends by node's own client rather than by fetch, which unpacks bodies, adds headers of its own
 * and gives up on an answer after five minutes.
 * @throws Error when there is no answer: refused, reset, aborted.
 */
export const sendToBackend = (request: BackendRequest): Promise<BackendAnswer> =>
  new Promise((resolve, reject) => {
    const secure = request.url.protocol === 'https:';
    const outgoing = (secure ? https : http).request(request.url, {
      agent: secure ? agents.https : agents.http,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      signal: request.signal,
    });
    outgoing.on('response', (answer) => {
      resolve({ status: answer.statusCode ?? 502, headers: headersOf(answer), body: answer });
    });
    outgoing.on('error', (error) => {
      if (request.body === null && wasStale(outgoing, error)) resolve(sendToBackend(request));
      else reject(error);
    });
    if (request.body === null) outgoing.end();
    else pipeline(request.body, outgoing, () => undefined);
  });
