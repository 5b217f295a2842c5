import fastifyPlugin from 'fastify-plugin';

/** The address of a calendar feed is the key to it. */
const withoutSecret = (path: string): string =>
  path.replace(/^\/api\/calendar\/(?!token$).+/, '/api/calendar/:token.ics');

/** One line per request. The query is left out: it may hold what a person searches for. */
export const requestLogPlugin = fastifyPlugin(
  async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const isProbe = request.url === '/health' || request.url.startsWith('/api/health');
      request.log[isProbe ? 'debug' : 'info'](
        {
          method: request.method,
          path: withoutSecret(request.url.split('?')[0] ?? ''),
          status: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime),
        },
        'request',
      );
    });
  },
  { name: 'request-log' },
);
