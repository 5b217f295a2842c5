import swagger from '@fastify/swagger';
import fastifyPlugin from 'fastify-plugin';
import { version } from '../../resources';
import { authPaths } from './auth-paths';
import { openApiTransform } from './openapi-transform';

/** Collects the OpenAPI document; registered before the routes that it describes. */
export const openApiPlugin = fastifyPlugin(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Todo API',
          description:
            'Tasks, and an assistant that works on them. Every error but those of /api/auth is application/problem+json (RFC 9457); its type links to a page.',
          version,
        },
        servers: [{ url: '/' }],
        tags: [
          { name: 'auth', description: 'Accounts and sessions' },
          { name: 'tasks', description: 'Tasks of the signed-in person' },
          { name: 'changes', description: 'Who changed what, and undoing it' },
          { name: 'events', description: 'What changes, as it happens' },
          { name: 'data', description: 'Export, import and the calendar feed' },
          { name: 'account', description: 'The signed-in person, and their access tokens' },
          { name: 'views', description: 'Lists kept under a name' },
          { name: 'assistant', description: 'Talking to the assistant' },
          { name: 'conversations', description: 'What was said' },
          { name: 'system', description: 'Health' },
        ],
        paths: authPaths,
        components: {
          securitySchemes: {
            cookie: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
            bearer: { type: 'http', scheme: 'bearer' },
          },
        },
      },
      transform: openApiTransform,
    });
  },
  { name: 'openapi' },
);
