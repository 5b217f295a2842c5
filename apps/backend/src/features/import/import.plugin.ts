import { csvContentType, importLimitBytes, routes } from '@todo/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Database } from '../../database/database';
import { AppError } from '../../errors';
import { route, type RouteRequest } from '../../http/routes';
import { validatorCompiler } from '../../http/validation';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
import { createImportPlan, type ImportPlan } from './import-plan';
import { createImportService, type ImportServiceDependencies } from './import.service';
import { planJsonImport } from './json-import';
import { planTodoistImport } from './todoist/todoist-import';
import { openUpload } from './upload';

export interface ImportPluginOptions extends ImportServiceDependencies {
  database: Database;
  idempotency: Idempotency;
}

type ImportRequest = RouteRequest<typeof routes.importData>;

const isCsv = (contentType: string): boolean =>
  contentType.split(';')[0]?.trim().toLowerCase() === csvContentType;

const assertUtf8 = (contentType: string): void => {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new AppError('unsupported_media_type', 'Send the file in UTF-8.');
};

/** Reads the whole body into a plan; what it is made of counts for the idempotency key. */
const readImport = async (
  request: ImportRequest,
  now: Date,
): Promise<{ plan: ImportPlan; digest: string }> => {
  const contentType = request.headers['content-type'] ?? '';
  assertUtf8(contentType);
  const upload = openUpload(request.raw, importLimitBytes);
  const plan = createImportPlan();
  const defaults = { timeZone: request.actor.timeZone, now: now.toISOString() };
  try {
    const read = isCsv(contentType) ? planTodoistImport : planJsonImport;
    await read(upload.text(), plan, defaults);
  } catch (error) {
    const isTooLarge = error instanceof AppError && error.code === 'payload_too_large';
    if (!isTooLarge) await upload.finish();
    throw error;
  }
  plan.close();
  return { plan, digest: await upload.finish() };
};

/** `POST /api/import`: the body is read as it arrives, by its media type. */
export const importPlugin = async (
  app: FastifyInstance,
  { idempotency, ...dependencies }: ImportPluginOptions,
): Promise<void> => {
  const { now = () => new Date() } = dependencies;
  const service = createImportService(dependencies);

  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(['application/json', csvContentType], (_request, _body, done) => {
    done(null, undefined);
  });
  app.setValidatorCompiler((part) =>
    part.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(part as never),
  );

  const bringIn = async (request: ImportRequest, reply: FastifyReply) => {
    const { plan, digest } = await readImport(request, now());
    const { actor } = request;
    if (request.query.dryRun) return service.preview(actor, plan);
    const fingerprint = { type: request.headers['content-type'], digest };
    const { headers, method, url } = request;
    const { result, changeSetId } = await idempotency.once(
      idempotentRequestOf({ headers, method, url, actor, body: fingerprint }),
      (transaction) => service.run(actor, plan, transaction),
    );
    if (changeSetId !== null) reply.header('x-change-set-id', changeSetId);
    return result;
  };

  route(app, routes.importData, bringIn);
};
