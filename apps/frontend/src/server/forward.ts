import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { sendToBackend } from './backend-connection';
import { readEnv } from './env';
import { withoutHopByHop } from './hop-by-hop';
import { unreachable } from './unreachable';

const requestHeaders = (request: Request): Headers => {
  const headers = withoutHopByHop(request.headers);
  const url = new URL(request.url);
  const host = request.headers.get('host') ?? url.host;
  if (!headers.has('x-forwarded-host')) headers.set('x-forwarded-host', host);
  if (!headers.has('x-forwarded-proto')) {
    headers.set('x-forwarded-proto', url.protocol.slice(0, -1));
  }
  headers.delete('host');
  // The answer to it was given already, or there would be no body here to read.
  headers.delete('expect');
  return headers;
};

const bodyOf = (request: Request): Readable | null => {
  const announced =
    request.headers.has('transfer-encoding') || Number(request.headers.get('content-length')) > 0;
  if (!announced || request.body === null) return null;
  return Readable.fromWeb(request.body as NodeReadableStream);
};

const isWithoutBody = (method: string, status: number): boolean =>
  method === 'HEAD' || status === 204 || status === 205 || status === 304;

/**
 * Passes a request on to the backend and streams its answer back: method, headers, cookies,
 * redirects and bodies stay as they are, in both directions and of any size.
 * A backend that can't be reached gives 502 `backend_unreachable`.
 */
export const forward = async (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await sendToBackend({
      url: new URL(`${readEnv().backendUrl}${pathname}${search}`),
      method: request.method,
      headers: requestHeaders(request),
      body: bodyOf(request),
      signal: request.signal,
    });
    if (isWithoutBody(request.method, answer.status)) answer.body.resume();
    return new Response(
      isWithoutBody(request.method, answer.status)
        ? null
        : (Readable.toWeb(answer.body) as ReadableStream<Uint8Array>),
      { status: answer.status, headers: withoutHopByHop(answer.headers) },
    );
  } catch (error) {
    return unreachable(request, error);
  }
};

/** The handlers of a route file whose every method is passed on. */
export const forwardEveryMethod = {
  GET: forward,
  HEAD: forward,
  POST: forward,
  PUT: forward,
  PATCH: forward,
  DELETE: forward,
  OPTIONS: forward,
};
