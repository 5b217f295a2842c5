import type { ProblemError } from '@todo/contracts';
import type { z } from 'zod';

const maxErrors = 20;

/** The offending places of a request, unknown fields one by one. */
export const problemErrorsOf = (
  issues: readonly z.core.$ZodIssue[],
  root: string[] = [],
): ProblemError[] =>
  issues
    .flatMap((issue): ProblemError[] => {
      const path = [...root, ...issue.path.map(String)];
      if (issue.code !== 'unrecognized_keys') {
        return [{ path: path.join('.'), message: issue.message }];
      }
      return issue.keys.map((key) => ({
        path: [...path, key.slice(0, 100)].join('.'),
        message: 'is not a field of this request',
      }));
    })
    .slice(0, maxErrors);
