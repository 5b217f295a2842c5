import { validateHostHeader } from '@modelcontextprotocol/server';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
} from 'fastify';
import { AppError } from '../../errors';
import { trustedOriginOf } from '../../http/trusted-origin';

export interface McpGuardOptions {
  /** Public origins of the product; their hosts are served. */
  origins: readonly string[];
  /** Names of further hosts that are served. */
  allowedHosts: readonly string[];
}

const maxMessages = 20;

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

const challengeOf = (isTried: boolean): string =>
  isTried
    ? 'Bearer realm="todo", error="invalid_token", error_description="The token is unknown, revoked or expired"'
    : 'Bearer realm="todo"';

/** Refuses a page of another site, and a name that was made to lead here. */
const checkCaller = ({ origins, allowedHosts }: McpGuardOptions): onRequestAsyncHookHandler => {
  const ours = origins.map((origin) => new URL(origin).hostname);
  const hosts = [...localHosts, ...ours, ...allowedHosts];
  return async (request) => {
    if (!validateHostHeader(request.host, hosts).ok) {
      const detail = 'MCP is not served under this host name. Add it to ALLOWED_HOSTS.';
      throw new AppError('forbidden', detail);
    }
    if (request.headers.origin !== undefined && trustedOriginOf(request, origins) === null) {
      const detail = 'MCP is not served to pages of this origin. Add it to FRONTEND_URL.';
      throw new AppError('untrusted_origin', detail);
    }
  };
};

/** A bearer token alone: a browser sends a cookie by itself, whoever asked it to. */
const authenticateBearer =
  (app: FastifyInstance): onRequestAsyncHookHandler =>
  async (request, reply) => {
    const isTried = /^bearer\s+\S/i.test(request.headers.authorization ?? '');
    try {
      if (!isTried) {
        throw new AppError('unauthenticated', 'Send a bearer token: a personal access token.');
      }
      await app.authenticate.call(app, request, reply);
    } catch (error) {
      if (error instanceof AppError && error.code === 'unauthenticated') {
        reply.header('www-authenticate', challengeOf(isTried));
      }
      throw error;
    }
  };

/**
 * The revision 2025-03-26 lets several messages come in one body. Each counts as a request.
 * @throws AppError `invalid_request`, `rate_limited`
 */
export const countMessages = async (
  app: FastifyInstance,
  { request, reply, body }: { request: FastifyRequest; reply: FastifyReply; body: unknown },
): Promise<void> => {
  const messages = Array.isArray(body) ? body.length : 1;
  if (messages > maxMessages) {
    throw new AppError('invalid_request', `Send at most ${maxMessages} messages at once.`);
  }
  for (let count = 1; count < messages; count += 1) await app.limitApi.call(app, request, reply);
};

/** What a request passes before the protocol is spoken. */
export const mcpGuards = (app: FastifyInstance, options: McpGuardOptions) => [
  checkCaller(options),
  authenticateBearer(app),
  app.limitApi,
];
