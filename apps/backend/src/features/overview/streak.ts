/** The most days in a row on which something was done. */
export const longestStreak = (counts: readonly number[]): number => {
  let longest = 0;
  let current = 0;
  for (const count of counts) {
    current = count > 0 ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
};

/** How many days in a row up to the last one something was done. */
export const lastStreak = (counts: readonly number[]): number => {
  const lastIdle = counts.findLastIndex((count) => count === 0);
  return counts.length - 1 - lastIdle;
};
