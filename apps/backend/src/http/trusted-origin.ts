import type { FastifyRequest } from 'fastify';

/** The `Origin` of a request, when it is one of ours or the very host that serves; else null. */
export const trustedOriginOf = (
  request: Pick<FastifyRequest, 'headers' | 'protocol' | 'host'>,
  origins: readonly string[],
): string | null => {
  const { origin } = request.headers;
  if (origin === undefined) return null;
  const isOurs = origins.includes(origin) || origin === `${request.protocol}://${request.host}`;
  return isOurs ? origin : null;
};
