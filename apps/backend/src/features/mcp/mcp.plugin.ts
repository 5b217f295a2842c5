import { createMcpHandler } from '@modelcontextprotocol/server';
import { errorCatalogue } from '@todo/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOf } from '../auth/actor';
import { parsedBodyOf, sendWebResponse, toWebRequest } from './mcp.exchange';
import { countMessages, mcpGuards, type McpGuardOptions } from './mcp.guards';
import type { ExplainError, McpCaller, McpDependencies } from './mcp.ports';
import { createMcpServer } from './mcp.server';

export type McpPluginOptions = McpDependencies & McpGuardOptions;

const callerOf = (request: FastifyRequest): McpCaller => ({
  actor: { ...actorOf(request), type: 'mcp' },
  mayWrite: request.accessToken?.scope !== 'read',
});

/** `/mcp`: the Model Context Protocol over Streamable HTTP, without sessions. */
export const mcpPlugin = async (app: FastifyInstance, options: McpPluginOptions): Promise<void> => {
  // The protocol has its own words for a body that cannot be read.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });

  const explainTo =
    (request: FastifyRequest): ExplainError =>
    async (error) => {
      const explained = await app.toAppError(error);
      const { code, cause } = explained;
      if (cause !== undefined && errorCatalogue[code].status >= 500) {
        request.log.error({ err: cause, code }, 'an MCP call failed');
      }
      return explained;
    };

  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    schema: { hide: true },
    onRequest: mcpGuards(app, options),
    handler: async (request, reply) => {
      const body = parsedBodyOf(request);
      await countMessages(app, { request, reply, body });
      const served = { caller: callerOf(request), explain: explainTo(request) };
      const handler = createMcpHandler(() => createMcpServer(options, served), {
        // Nothing is ever announced, so there is nothing to listen to.
        maxSubscriptions: 0,
        onerror: ({ name, message }) => request.log.debug(`mcp: ${name}: ${message}`),
      });
      const exchanged = toWebRequest(request, reply);
      return sendWebResponse(reply, await handler.fetch(exchanged, { parsedBody: body }));
    },
  });
};
