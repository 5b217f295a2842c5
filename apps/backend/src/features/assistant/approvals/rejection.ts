import type { ApprovalRow } from '../assistant.schema';

/** What the model reads in place of a tool's output when the person did not agree. */
export const rejectionText = (
  approval: Pick<ApprovalRow, 'status' | 'note'> | undefined,
): string => {
  const text = 'Tool execution was not approved.';
  if (approval?.status === 'expired') return `${text} The person did not decide in time.`;
  return approval?.note ? `${text} The person says: ${approval.note}` : text;
};
