import type { TrailEntry } from './changes.repository';

/**
 * Whether entries leave a task as it was: each is undone, or undid something that is among them.
 */
const areNeutral = (entries: readonly TrailEntry[]): boolean => {
  const undoings = new Set(entries.map(({ undoneBySeq }) => undoneBySeq));
  return entries.every(
    ({ seq, undoesId, undoneBySeq }) =>
      undoneBySeq !== null || (undoesId !== null && undoings.has(seq)),
  );
};

/**
 * Whether a task is as the changes `ids` left it. What came after them, or in between, doesn't count
 * once it is undone.
 * @param trail everything that happened to the task since the first of them, in order
 * @param version of the task as it is now
 */
export const isUntouchedSince = (
  ids: ReadonlySet<string>,
  trail: readonly TrailEntry[],
  version: number,
): boolean => {
  let since: TrailEntry[] = [];
  for (const entry of trail) {
    if (ids.has(entry.id)) {
      if (!areNeutral(since)) return false;
      since = [];
    } else {
      since.push(entry);
    }
  }
  return areNeutral(since) && trail.at(-1)?.version === version;
};
