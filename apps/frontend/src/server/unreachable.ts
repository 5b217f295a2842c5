import { randomUUID } from 'node:crypto';
import { problemContentType, problemOf } from '@todo/contracts';
import { logFailure } from './log';

const requestIdOf = (request: Request): string => {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{1,128}$/.test(given) ? given : randomUUID();
};

/** The answer in place of a backend that gives none; its cause goes to the log only. */
export const unreachable = (request: Request, cause: unknown): Response => {
  const requestId = requestIdOf(request);
  // A caller who went away hears nothing, and nothing was wrong.
  if (!request.signal.aborted) {
    logFailure({ requestId, message: 'the backend could not be reached', cause });
  }
  const problem = problemOf('backend_unreachable', {
    detail: 'The service behind this page does not answer. Try again in a moment.',
    requestId,
  });
  return Response.json(problem, {
    status: problem.status,
    headers: {
      'content-type': problemContentType,
      'cache-control': 'no-store',
      'x-request-id': requestId,
    },
  });
};
