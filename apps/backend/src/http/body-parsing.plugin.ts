import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../errors';
import { decodeBody } from './decode-body';

/** JSON bodies only; an empty body is no body, whatever its content type says. */
export const bodyParsingPlugin = fastifyPlugin(
  async (app) => {
    const parseJson = app.getDefaultJsonParser('error', 'error');
    app.removeAllContentTypeParsers();
    const asBuffer = { parseAs: 'buffer' } as const;
    app.addContentTypeParser<Buffer>('application/json', asBuffer, (request, body, done) => {
      if (body.length === 0) return done(null, undefined);
      const text = decodeBody(body);
      if (text === null) done(new AppError('invalid_request', 'The body is not valid UTF-8.'));
      else parseJson(request, text, done);
    });
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else done(new AppError('unsupported_media_type', 'Send the body as application/json.'));
    });
  },
  { name: 'body-parsing' },
);
