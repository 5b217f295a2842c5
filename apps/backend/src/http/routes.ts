import type { RouteDefinition, RouteResult } from '@todo/contracts';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  preValidationAsyncHookHandler,
} from 'fastify';
import { z } from 'zod';
import type { Actor } from '../acting/actor';
import { AppError } from '../errors';
import { openApiSchemaOf } from './route-schema';
import { problemErrorsOf } from './zod-errors';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request whose parts are parsed by the schemas of its route. */
export type RouteRequest<Route extends RouteDefinition> = Omit<
  FastifyRequest,
  'params' | 'query' | 'body' | 'actor'
> & {
  params: Parsed<Route['params']>;
  query: Parsed<Route['query']>;
  body: Parsed<Route['body']>;
  actor: Route['auth'] extends 'session' ? Actor : null;
};

/** Answers the contract's result, or the reply itself once it has been sent or streams. */
export type RouteHandler<Route extends RouteDefinition> = (
  request: RouteRequest<Route>,
  reply: FastifyReply,
) => Promise<RouteResult<Route> | FastifyReply>;

export interface RouteOptions {
  /** Further checks between authentication and parsing, such as a rate limit. */
  onRequest?: onRequestAsyncHookHandler[];
}

const hooksOf = (app: FastifyInstance, definition: RouteDefinition, options: RouteOptions) =>
  definition.auth === 'session'
    ? [
        app.authenticate,
        app.permitToken(definition),
        app.checkOrigin,
        app.limitApi,
        ...(options.onRequest ?? []),
      ]
    : (options.onRequest ?? []);

const emptyBody = z.strictObject({});

/** An absent body counts as an empty one; `null` is a body like any other. */
const fillInBody: preValidationAsyncHookHandler = async (request) => {
  if (request.body === undefined) request.body = {};
};

/** Where no body is needed an empty one is fine, and every field of one is unknown. */
const refuseBody: preValidationAsyncHookHandler = async (request) => {
  if (request.body === undefined) return;
  const result = emptyBody.safeParse(request.body);
  if (!result.success) {
    throw new AppError('invalid_request', 'The body of the request is not valid.', {
      errors: problemErrorsOf(result.error.issues, ['body']),
    });
  }
  request.body = undefined;
};

const preValidationOf = ({ method, body, bodyOptional }: RouteDefinition) => {
  if (bodyOptional) return { preValidation: fillInBody };
  return body || method === 'GET' ? {} : { preValidation: refuseBody };
};

/**
 * Registers a route of the contract: authentication, scope, origin and rate limit first, then the
 * zod schemas, then `handler`. The answer has the first success status of the contract unless the
 * handler set another.
 */
export const route = <Route extends RouteDefinition>(
  app: FastifyInstance,
  definition: Route,
  handler: RouteHandler<Route>,
  options: RouteOptions = {},
): void => {
  const status = Math.min(...Object.keys(definition.responses).map(Number));
  app.route({
    method: definition.method,
    url: definition.path,
    schema: openApiSchemaOf(definition),
    onRequest: hooksOf(app, definition, options),
    ...preValidationOf(definition),
    handler: async (request, reply) => {
      reply.code(status);
      return handler(request as unknown as RouteRequest<Route>, reply);
    },
  });
};
