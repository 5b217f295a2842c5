import type { FastifyReply, FastifyRequest } from 'fastify';
import { eventStreamHeaders } from '../../http/event-stream';

/** Of the connection or the caller; the protocol needs neither. */
const withheld = new Set(['authorization', 'cookie', 'content-length', 'transfer-encoding']);

/** What came as JSON; undefined where it is none, which the protocol has its own words for. */
export const parsedBodyOf = ({ body }: FastifyRequest): unknown => {
  if (!(body instanceof Buffer)) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

/** The request as the protocol's library reads it. It is aborted when the client goes away. */
export const toWebRequest = (request: FastifyRequest, reply: FastifyReply): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (withheld.has(name)) continue;
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const body = request.body instanceof Buffer ? new Uint8Array(request.body) : null;
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    signal: gone.signal,
    ...(body && { body }),
  });
};

/** Sends what the protocol's library answered; events pass every proxy as they come. */
export const sendWebResponse = (reply: FastifyReply, response: Response): FastifyReply => {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    for (const [name, value] of Object.entries(eventStreamHeaders)) {
      response.headers.set(name, value);
    }
  }
  return reply.send(response);
};
