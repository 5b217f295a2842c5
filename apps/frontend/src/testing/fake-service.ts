import { problemOf, type ErrorCode } from '@todo/contracts';

export interface ServiceCall {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  headers: Headers;
}

type Answer = (call: ServiceCall) => Response | Promise<Response>;

/** A failing answer of the catalogue. */
export const problem = (code: ErrorCode, detail: string, headers: HeadersInit = {}): Response => {
  const body = problemOf(code, { detail, requestId: 'req-1' });
  return Response.json(body, { status: body.status, headers });
};

/** A run’s events as a stream, with a comment between each two. */
export const eventStream = (events: { event: string; data: unknown }[], firstId = 1): Response => {
  const text = events
    .map(({ event, data }, index) => {
      const id = firstId + index;
      return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    })
    .join(': still here\n\n');
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } });
};

/**
 * Stands in for the service: answers by `METHOD /path`, and fails on a call that nobody expected.
 * @returns the calls that were made
 */
export const fakeService = (answers: Record<string, Answer>): ServiceCall[] => {
  const calls: ServiceCall[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input), 'http://localhost');
    const call: ServiceCall = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    calls.push(call);
    const answer = answers[`${call.method} ${call.path}`];
    if (answer === undefined) throw new Error(`Nobody expected ${call.method} ${call.path}`);
    return answer(call);
  };
  return calls;
};
