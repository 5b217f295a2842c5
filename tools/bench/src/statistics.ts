/**
 * The middle value; the mean of the two middle ones where there is an even number.
 * @throws RangeError when there is no value.
 */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};
