const amounts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  'a couple': 2,
  'a couple of': 2,
  'a few': 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  half: 0.5,
  'half an': 0.5,
  'half a': 0.5,
};

const amount =
  '(?<amount>\\d{1,3}(?:\\.5)?|half\\s+an?|a\\s+couple(?:\\s+of)?|an?|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const unit = '(?<unit>minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)';

/** "2 days", "an hour", "another week" */
export const span = `${amount}\\s*(?:more\\s+|extra\\s+)?${unit}`;

/** How far "2 days" or "half an hour" reaches; null when it names no whole number of days. */
export const spanOf = (
  words: string,
  unitWord: string,
): { days: number; months: number; minutes: number } | null => {
  const key = words.toLowerCase().replace(/\s+/g, ' ');
  const count = amounts[key] ?? Number(key);
  const nothing = { days: 0, months: 0, minutes: 0 };
  if (/^mi/i.test(unitWord)) return { ...nothing, minutes: count };
  if (/^h/i.test(unitWord)) return { ...nothing, minutes: count * 60 };
  if (!Number.isInteger(count)) return null;
  if (/^d/i.test(unitWord)) return { ...nothing, days: count };
  if (/^w/i.test(unitWord)) return { ...nothing, days: count * 7 };
  return { ...nothing, months: /^y/i.test(unitWord) ? count * 12 : count };
};
