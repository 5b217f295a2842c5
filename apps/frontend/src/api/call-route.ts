import {
  urlOf,
  type RouteBody,
  type RouteDefinition,
  type RouteParams,
  type RouteQuery,
  type RouteResult,
} from '@todo/contracts';
import { errorOf, jsonOf, send, unexpectedAnswer } from './read-answer';

type Part<Name extends string, Value> = Value extends undefined
  ? { [Key in Name]?: undefined }
  : { [Key in Name]: Value };

/** What a route takes, and nothing else. */
export type RouteCall<Route extends RouteDefinition> = Part<'params', RouteParams<Route>> &
  Part<'body', RouteBody<Route>> & {
    query?: RouteQuery<Route>;
    signal?: AbortSignal;
    headers?: Record<string, string>;
  };

interface LooseCall {
  params?: Record<string, string> | undefined;
  query?: Parameters<typeof urlOf>[2] | undefined;
  body?: unknown;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** Sends what a route takes; the answer is still unread. */
export const sendToRoute = <Route extends RouteDefinition>(
  route: Route,
  call: RouteCall<Route>,
): Promise<Response> => {
  const { params, query, body, signal, headers } = call as LooseCall;
  const init: RequestInit = { method: route.method, headers: { ...headers } };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json', ...headers };
  }
  return send(urlOf(route, params, query), init);
};

/**
 * Calls a route and parses its answer with the schema of the contract.
 * @throws ApiError for every answer that isn't a success, and for one that doesn't fit the schema.
 */
export const callRouteWithHeaders = async <Route extends RouteDefinition>(
  route: Route,
  call: RouteCall<Route>,
): Promise<{ data: RouteResult<Route>; headers: Headers }> => {
  const answer = await sendToRoute(route, call);
  const schema = route.responses[answer.status];
  if (!answer.ok) throw await errorOf(answer);
  const { headers } = answer;
  if (schema === null) return { data: undefined as RouteResult<Route>, headers };
  const parsed = schema?.safeParse(await jsonOf(answer));
  if (!parsed?.success) throw unexpectedAnswer(answer, parsed?.error);
  return { data: parsed.data as RouteResult<Route>, headers };
};

/** As `callRouteWithHeaders`, for those who need the answer only. */
export const callRoute = async <Route extends RouteDefinition>(
  route: Route,
  call: RouteCall<Route>,
): Promise<RouteResult<Route>> => (await callRouteWithHeaders(route, call)).data;
