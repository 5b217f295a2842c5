import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCatalogue, type ErrorCode } from '@todo/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AppError } from '../../errors';
import { resources } from '../../resources';
import { errorPageOf } from './error-page';
import { docsPage, docsPolicy, startScript, swaggerAssets } from './swagger-assets';

const hidden = { schema: { hide: true } };
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const isAsset = (name: string): name is keyof typeof swaggerAssets =>
  Object.hasOwn(swaggerAssets, name);
const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

const sendPage = (reply: FastifyReply, policy: string, html: string): FastifyReply =>
  reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html);

const sendAsset = (reply: FastifyReply, type: string, body: string | Buffer): FastifyReply =>
  reply.header('cache-control', 'public, max-age=3600').type(type).send(body);

/** The document, the page that shows it, and a page for every error code. No internet needed. */
export const docsPlugin = async (app: FastifyInstance): Promise<void> => {
  app.get('/openapi.json', hidden, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
  app.get('/docs', hidden, async (_request, reply) => sendPage(reply, docsPolicy, docsPage));
  app.get('/docs/', hidden, async (_request, reply) => reply.redirect('/docs', 308));
  app.get('/docs/assets/start.js', hidden, async (_request, reply) =>
    sendAsset(reply, swaggerAssets['swagger-ui-bundle.js'], startScript),
  );
  app.get<{ Params: { name: string } }>('/docs/assets/:name', hidden, async (request, reply) => {
    const { name } = request.params;
    if (!isAsset(name)) throw new AppError('not_found', 'There is no such file.');
    const file = await readFile(path.join(resources.swaggerUi, name));
    return sendAsset(reply, swaggerAssets[name], file);
  });
  app.get<{ Params: { code: string } }>('/docs/errors/:code', hidden, async (request, reply) => {
    const { code } = request.params;
    if (!isErrorCode(code)) throw new AppError('not_found', 'There is no such error code.');
    return sendPage(reply, pagePolicy, await errorPageOf(code));
  });
};
