import { z } from 'zod';
import { errorCatalogue, errorCodes, type ErrorCode } from './catalogue';

/**
 * One offending place of a request: `path` in dots, such as `body.title`. A bad row of an import
 * has its number, from 1; a task in the way has its id.
 */
export const ProblemErrorSchema = z.object({
  path: z.string(),
  message: z.string(),
  row: z.number().int().optional(),
  taskId: z.string().optional(),
});
export type ProblemError = z.infer<typeof ProblemErrorSchema>;

/** An error answer: `application/problem+json` of RFC 9457, with a code of our catalogue. */
export const ProblemSchema = z.object({
  type: z.string().describe('Link to the page of the code'),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(errorCodes),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(ProblemErrorSchema).optional(),
});
export type Problem = z.infer<typeof ProblemSchema>;

/** The content type of every problem (RFC 9457). */
export const problemContentType = 'application/problem+json';

/** Builds the answer for `code`; status and title come from the catalogue. */
export const problemOf = (
  code: ErrorCode,
  fields: { detail: string; requestId: string; errors?: ProblemError[] },
): Problem => ({
  type: `/docs/errors/${code}`,
  title: errorCatalogue[code].title,
  status: errorCatalogue[code].status,
  code,
  ...fields,
});
