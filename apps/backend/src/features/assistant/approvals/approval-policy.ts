import type { ApprovalPreference } from '@todo/contracts';

export interface PlannedCall {
  readOnly: boolean;
  isDeletion: boolean;
  /** How many tasks it would change; 0 when it changes nothing or creates one. */
  touches: number;
  /** Writes that the run has made. */
  writesBefore: number;
}

const maxTouches = 5;
const maxFreeWrites = 50;

/**
 * Whether a call waits for the person's word: every deletion, any call that touches more than five
 * tasks, every write of a run from the 51st on; with `always` every write.
 */
export const needsApproval = (
  { readOnly, isDeletion, touches, writesBefore }: PlannedCall,
  preference: ApprovalPreference = 'destructive',
): boolean => {
  if (readOnly) return false;
  // Deleting what is deleted takes nothing away.
  if (isDeletion) return touches > 0;
  return preference === 'always' || touches > maxTouches || writesBefore >= maxFreeWrites;
};
