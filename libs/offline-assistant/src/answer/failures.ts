import type { Intent } from '../intent';

/** What to say when a tool answered with an error; its detail was written for people. */
export const sayFailure = (
  { code, detail }: { code: string; detail: string },
  intent: Intent,
): string => {
  if (intent.kind === 'undo' && code === 'not_found') return 'There is nothing to undo.';
  if (code === 'not_found' || code === 'task_deleted') {
    return 'That task is no longer there, so I changed nothing.';
  }
  return `That didn’t work, so I changed nothing. ${detail}`.trim();
};

/** What to say when the person rejected a call. */
export const sayRejection = (intent: Intent): string =>
  intent.kind === 'delete' ? 'All right, nothing was deleted.' : 'All right, nothing was changed.';
