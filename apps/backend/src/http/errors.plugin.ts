import { errorCatalogue, problemContentType, problemOf } from '@todo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Availability } from '../database/availability';
import {
  databaseBusy,
  databaseUnavailable,
  isDatabaseUnavailable,
  isLockRefused,
  isOwnerGone,
} from '../database/failure';
import { accountGone, AppError } from '../errors';

declare module 'fastify' {
  interface FastifyInstance {
    /** What a caller may know of an error; what it was underneath is the cause. */
    toAppError(error: unknown): Promise<AppError>;
  }
}

export interface ErrorsPluginOptions {
  availability: Pick<Availability, 'check'>;
}

interface FrameworkError {
  code?: unknown;
  statusCode?: unknown;
}

/** What Fastify refuses before a handler is reached; null when the error is ours. */
const refusalOf = (error: unknown): AppError | null => {
  const { code, statusCode } = error as FrameworkError;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new AppError('payload_too_large', 'The body is larger than this route takes.');
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new AppError('unsupported_media_type', 'Send the body as application/json.');
  }
  const isSyntax = error instanceof SyntaxError && statusCode === 400;
  if (isSyntax || code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return new AppError('invalid_request', 'The body is not valid JSON.');
  }
  const isRefusal = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
  return isRefusal ? new AppError('invalid_request', 'The request is not valid.') : null;
};

/** Sends an error of the catalogue as problem+json. */
export const sendProblem = (
  request: Pick<FastifyRequest, 'id'>,
  reply: FastifyReply,
  error: AppError,
): FastifyReply => {
  const { code, detail, errors, retryAfterSeconds } = error;
  const fields = { detail, requestId: request.id, ...(errors && { errors }) };
  const problem = problemOf(code, fields);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  return reply.code(problem.status).type(problemContentType).send(JSON.stringify(problem));
};

/** One handler turns every error into problem+json; the cause goes to the log only. */
export const errorsPlugin = fastifyPlugin<ErrorsPluginOptions>(
  async (app, { availability }) => {
    const toAppError = async (error: unknown): Promise<AppError> => {
      if (error instanceof AppError) return error;
      const refusal = refusalOf(error);
      if (refusal) return refusal;
      if (isOwnerGone(error)) return accountGone();
      if (isLockRefused(error)) return databaseBusy(error);
      // Better Auth hides the cause of a failure: then the database itself is asked.
      if (isDatabaseUnavailable(error) || !(await availability.check()))
        return databaseUnavailable(error);
      return new AppError('internal', 'The request failed on our side. Quote the request id.', {
        cause: error,
      });
    };

    app.decorate('toAppError', toAppError);

    app.setErrorHandler(async (error, request, reply) => {
      const appError = await toAppError(error);
      const { cause, code } = appError;
      // Without a cause the refusal was expected, and the request's own line says enough.
      if (cause !== undefined && errorCatalogue[code].status >= 500) {
        request.log.error({ err: cause, code }, 'request failed');
      }
      return sendProblem(request, reply, appError);
    });

    app.setNotFoundHandler((request, reply) =>
      sendProblem(
        request,
        reply,
        new AppError('not_found', `There is no such route for ${request.method}.`),
      ),
    );
  },
  { name: 'errors' },
);
