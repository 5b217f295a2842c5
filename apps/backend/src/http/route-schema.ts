import { errorCatalogue, problemContentType, ProblemSchema, routes } from '@todo/contracts';
import type { AnswerHeader, RequestHeader, RouteDefinition } from '@todo/contracts';
import type { FastifySchema } from 'fastify';
import { z } from 'zod';

const successText: Record<number, string> = { 200: 'OK', 201: 'Created', 204: 'Done, no body' };

const streamSchema = z.string().describe('The events of the run, as `text/event-stream`');

const headerText: Record<RequestHeader, string> = {
  'if-match': 'ETags of which the task must still have one, or `*`',
  'idempotency-key': 'The same key with the same body gets the first answer again, for 24 hours',
  'last-event-id': 'The `id` of the last event that arrived; what came after it is sent first',
};

/** Loose, as the handlers get what it parses to: every other header stays. */
const headersOf = (names: readonly RequestHeader[]) =>
  z.looseObject(
    Object.fromEntries(
      names.map((name) => [name, z.string().optional().describe(headerText[name])]),
    ),
  );

/** A header of an answer, as OpenAPI shows it. */
interface DocumentedHeader {
  type: 'string' | 'integer';
  description: string;
}

const answerHeaderText: Record<AnswerHeader, string> = {
  etag: 'The version of the task, for If-Match',
  location: 'The address of what was made',
  'x-change-set-id': 'What to name to undo this change; absent when nothing changed',
};

const retryAfter: Record<string, DocumentedHeader> = {
  'retry-after': { type: 'integer', description: 'Seconds to wait' },
};

const answerHeadersOf = ({ answerHeaders = [] }: RouteDefinition) =>
  Object.fromEntries(
    answerHeaders.map((name): [string, DocumentedHeader] => [
      name,
      { type: 'string', description: answerHeaderText[name] },
    ]),
  );

const successOf = (definition: RouteDefinition, status: number, schema: z.ZodType | null) => {
  const description = successText[status] ?? 'The service is not ready';
  if (schema === null) return z.null().describe(description);
  const streams = definition.streams ? { 'text/event-stream': { schema: streamSchema } } : {};
  const { answerType = 'application/json' } = definition;
  return {
    description,
    headers: answerHeadersOf(definition),
    content: { [answerType]: { schema }, ...streams },
  };
};

const problemsOf = (definition: RouteDefinition) => {
  const statuses = new Set(definition.errors.map((code) => errorCatalogue[code].status));
  return [...statuses].map((status) => {
    const codes = definition.errors.filter((code) => errorCatalogue[code].status === status);
    return [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${errorCatalogue[code].title}`).join('. '),
        ...(status === 429 && { headers: retryAfter }),
        content: { [problemContentType]: { schema: ProblemSchema } },
      },
    ];
  });
};

const names = new Map<RouteDefinition, string>(
  Object.entries(routes).map(([name, definition]) => [definition, name]),
);

/** An absent body counts as an empty one where the route allows that. */
const bodyOf = ({ body, bodyOptional, bodyTypes }: RouteDefinition) => ({
  ...(body && { body: bodyOptional ? body.default({}) : body }),
  ...(bodyTypes && { consumes: ['application/json', ...bodyTypes] }),
});

/** What Fastify validates and the OpenAPI document shows of a route of the contract. */
export const openApiSchemaOf = (definition: RouteDefinition): FastifySchema => ({
  operationId: names.get(definition) ?? definition.summary,
  summary: definition.summary,
  tags: [definition.tag],
  security: definition.auth === 'session' ? [{ cookie: [] }, { bearer: [] }] : [],
  ...(definition.headers && { headers: headersOf(definition.headers) }),
  ...(definition.params && { params: definition.params }),
  ...(definition.query && { querystring: definition.query }),
  ...bodyOf(definition),
  response: Object.fromEntries([
    ...problemsOf(definition),
    ...Object.entries(definition.responses).map(([status, schema]) => [
      status,
      successOf(definition, Number(status), schema),
    ]),
  ]),
});
