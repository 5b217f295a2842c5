import type { z } from 'zod';
import type { ErrorCode } from '../errors/catalogue';

/** The methods that routes use. */
export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Request headers that only some routes heed. */
export type RequestHeader = 'if-match' | 'idempotency-key' | 'last-event-id';

/** Headers of a successful answer that callers rely on. */
export type AnswerHeader = 'etag' | 'location' | 'x-change-set-id';

/** One route: what it takes, what it answers, and which errors of the catalogue it may give. */
export interface RouteDefinition {
  method: HttpMethod;
  /** Path with parameters as `:name`. */
  path: string;
  summary: string;
  /** Group of the route in the OpenAPI document. */
  tag: string;
  /** `none` needs no session; `session` takes the cookie or a bearer token. */
  auth: 'none' | 'session';
  /**
   * Which personal access tokens it takes. By default every token on `GET` and a `write` token on
   * the others; `none` takes only the session of the person.
   */
  tokens?: 'none';
  headers?: readonly RequestHeader[];
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Whether a request without a body is as good as `{}`. */
  bodyOptional?: boolean;
  /** Media types of the body beside JSON, which the route reads itself. */
  bodyTypes?: readonly string[];
  /** Successful answers by status; null is an answer without a body. */
  responses: Record<number, z.ZodType | null>;
  /** Whether `Accept: text/event-stream` gets the run's events instead of JSON. */
  streams?: boolean;
  answerHeaders?: readonly AnswerHeader[];
  /** Media type of the answer where it isn't JSON. */
  answerType?: 'text/event-stream' | 'text/calendar';
  errors: readonly ErrorCode[];
}

/** Keeps the literal types of a definition. */
export const defineRoute = <const Route extends RouteDefinition>(route: Route): Route => route;

type SuccessSchema<Route extends RouteDefinition> = Route['responses'][keyof Route['responses']];

/** What a route answers when it succeeds; `undefined` where there is no body. */
export type RouteResult<Route extends RouteDefinition> =
  Exclude<SuccessSchema<Route>, null> extends infer Schema
    ? [Schema] extends [never]
      ? undefined
      : Schema extends z.ZodType
        ? z.output<Schema>
        : never
    : never;

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type InputOf<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** The parameters in the path of a route, or undefined. */
export type RouteParams<Route extends RouteDefinition> = OutputOf<Route['params']>;
/** What a caller may say in the query; every field is optional or has a default. */
export type RouteQuery<Route extends RouteDefinition> = Route['query'] extends z.ZodType
  ? Partial<z.output<Route['query']>>
  : undefined;
/** What a caller may send. */
export type RouteBody<Route extends RouteDefinition> = InputOf<Route['body']>;
