import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { AppError } from '../errors';
import { problemErrorsOf } from './zod-errors';

const parts: Record<string, string> = { querystring: 'query' };
const titles: Record<string, string> = { params: 'path' };

/** Parses params, query and body by their zod schemas; the handler gets what they parse to. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = '' }) => {
  const part = parts[httpPart] ?? httpPart;
  return (data: unknown) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    const error = new AppError(
      'invalid_request',
      `The ${titles[part] ?? part} of the request is not valid.`,
      {
        errors: problemErrorsOf(result.error.issues, [part]),
      },
    );
    return { error };
  };
};
