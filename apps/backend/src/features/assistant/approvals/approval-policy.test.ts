import { needsApproval } from './approval-policy';

const reads = { readOnly: true, isDeletion: false };
const writes = { readOnly: false, isDeletion: false };
const deletes = { readOnly: false, isDeletion: true };

test('every deletion asks, unless there is nothing left to delete', () => {
  expect(needsApproval({ ...deletes, touches: 1, writesBefore: 0 })).toBe(true);
  expect(needsApproval({ ...deletes, touches: 0, writesBefore: 0 })).toBe(false);
});

test('one call on more than five tasks asks', () => {
  expect(needsApproval({ ...writes, touches: 5, writesBefore: 0 })).toBe(false);
  expect(needsApproval({ ...writes, touches: 6, writesBefore: 0 })).toBe(true);
});

test('writes ask from the 51st of a run on', () => {
  expect(needsApproval({ ...writes, touches: 0, writesBefore: 49 })).toBe(false);
  expect(needsApproval({ ...writes, touches: 0, writesBefore: 50 })).toBe(true);
});

test('with the preference always every write asks, and reading never does', () => {
  expect(needsApproval({ ...writes, touches: 1, writesBefore: 0 }, 'always')).toBe(true);
  expect(needsApproval({ ...reads, touches: 0, writesBefore: 99 }, 'always')).toBe(false);
});
