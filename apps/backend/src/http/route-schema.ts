import { errorCatalogue, problemContentType, ProblemSchema } from '@todo/contracts';
import type { RequestHeader, RouteDefinition } from '@todo/contracts';
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

const successOf = (definition: RouteDefinition, status: number, schema: z.ZodType | null) => {
  const description = successText[status] ?? 'The service is not ready';
  if (schema === null) return z.null().describe(description);
  const streams = definition.streams ? { 'text/event-stream': { schema: streamSchema } } : {};
  return { description, content: { 'application/json': { schema }, ...streams } };
};

const problemsOf = (definition: RouteDefinition) => {
  const statuses = new Set(definition.errors.map((code) => errorCatalogue[code].status));
  return [...statuses].map((status) => {
    const codes = definition.errors.filter((code) => errorCatalogue[code].status === status);
    return [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${errorCatalogue[code].title}`).join('. '),
        content: { [problemContentType]: { schema: ProblemSchema } },
      },
    ];
  });
};

/** What Fastify validates and the OpenAPI document shows of a route of the contract. */
export const openApiSchemaOf = (definition: RouteDefinition): FastifySchema => ({
  summary: definition.summary,
  tags: [definition.tag],
  security: definition.auth === 'session' ? [{ cookie: [] }, { bearer: [] }] : [],
  ...(definition.headers && { headers: headersOf(definition.headers) }),
  ...(definition.params && { params: definition.params }),
  ...(definition.query && { querystring: definition.query }),
  ...(definition.body && { body: definition.body }),
  response: Object.fromEntries([
    ...problemsOf(definition),
    ...Object.entries(definition.responses).map(([status, schema]) => [
      status,
      successOf(definition, Number(status), schema),
    ]),
  ]),
});
