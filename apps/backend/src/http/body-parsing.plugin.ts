import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../errors';

/** JSON bodies only; an empty body is no body, whatever its content type says. */
export const bodyParsingPlugin = fastifyPlugin(
  async (app) => {
    const parseJson = app.getDefaultJsonParser('error', 'error');
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else parseJson(request, body.toString(), done);
    });
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else done(new AppError('unsupported_media_type', 'Send the body as application/json.'));
    });
  },
  { name: 'body-parsing' },
);
