import type { IncomingMessage } from 'node:http';
import fastifyPlugin from 'fastify-plugin';

const maxBytes = 64 * 1024 * 1024;
const maxMs = 5_000;

const drain = (body: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (body.readableEnded || body.destroyed) return resolve();
    let left = maxBytes;
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, maxMs);
    body.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) finish();
    });
    body.once('end', finish).once('close', finish).once('error', finish);
    body.resume();
  });

/**
 * Reads the rest of a body that is too large before it is answered, within bounds: who still
 * sends when the connection closes gets a reset instead of the answer.
 */
export const oversizePlugin = fastifyPlugin(
  async (app) => {
    app.addHook('onSend', async (request, reply, payload) => {
      if (reply.statusCode === 413) await drain(request.raw);
      return payload;
    });
  },
  { name: 'oversize' },
);
