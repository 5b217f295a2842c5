import { AppError } from '../../errors';

/** The entity tag of a task: its version. */
export const etagOf = (task: { version: number }): string => `"${task.version}"`;

// A proxy that compresses marks a tag as weak; the version is the same.
const tagsOf = (ifMatch: string): string[] =>
  ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/**
 * Checks `If-Match` (RFC 9110); `*` is any version.
 * @throws AppError `precondition_failed`
 */
export const assertMatches = (task: { version: number }, ifMatch: string | undefined): void => {
  if (ifMatch === undefined) return;
  const tags = tagsOf(ifMatch);
  if (tags.includes('*') || tags.includes(etagOf(task))) return;
  throw new AppError(
    'precondition_failed',
    `The task is at version ${etagOf(task)}, not at ${ifMatch.slice(0, 100)}. Read it again.`,
  );
};
