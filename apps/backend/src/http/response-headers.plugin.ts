import fastifyPlugin from 'fastify-plugin';

export interface ResponseHeadersPluginOptions {
  /** Whether the public origin is https, so that browsers may be told to insist on it. */
  https: boolean;
  isDraining(): boolean;
}

/** What keeps browsers from guessing, framing and caching. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Answers are private; a route that may be kept says so itself.
  'cache-control': 'no-store',
};

/** Headers of every answer: the request id and the security headers. */
export const responseHeadersPlugin = fastifyPlugin<ResponseHeadersPluginOptions>(
  async (app, { https, isDraining }) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.headers({ ...securityHeaders, 'x-request-id': request.id });
      if (https) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
      // A kept-alive connection would outlive the server's address in the load balancer.
      if (isDraining()) reply.header('connection', 'close');
    });
  },
  { name: 'response-headers' },
);
