/** What a phrase such as "every 2 weeks" says. */
export interface RecurringPattern {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** The rest of the rule, such as `BYDAY=MO,TH`; empty when it names no day. */
  days: string;
}

const frequencies: Record<string, RecurringPattern['frequency']> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

const adverbs: Record<string, string> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: '3 months',
  yearly: 'year',
  annually: 'year',
};

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekdayPattern =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const monthPattern = `(?:${months.join('|')})[a-z]*`;
const numberPattern = '\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|last';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const numberOf = (text: string): number => ordinals[text] ?? Number.parseInt(text, 10);

const listOf = (text: string): string[] => text.split(/\s*(?:,|\band\b|&)\s*/).filter(Boolean);

const everyUnit = (text: string): RecurringPattern | null => {
  const match = /^(?:(\d{1,3}|other) )?(day|week|month|year)s?$/.exec(text);
  const frequency = frequencies[match?.[2] ?? ''];
  if (!frequency) return null;
  const count = match?.[1];
  return { frequency, interval: count === 'other' ? 2 : Number(count ?? 1), days: '' };
};

const namedDays = (text: string): RecurringPattern | null => {
  const weekly = { frequency: 'WEEKLY', interval: 1 } as const;
  if (/^(?:work|week)days?$/.test(text)) return { ...weekly, days: 'BYDAY=MO,TU,WE,TH,FR' };
  if (/^weekends?$/.test(text)) return { ...weekly, days: 'BYDAY=SA' };
  const match = /^(?:(\d{1,2}) weeks? on |(other) )?(.+)$/.exec(text);
  const names = listOf(match?.[3] ?? '');
  if (names.length === 0 || !names.every((name) => whole(weekdayPattern).test(name))) return null;
  const codes = names.map((name) => name.slice(0, 2));
  const days = weekdays.filter((day) => codes.includes(day)).map((day) => day.toUpperCase());
  const interval = match?.[2] ? 2 : Number(match?.[1] ?? 1);
  return { ...weekly, interval, days: `BYDAY=${days.join(',')}` };
};

const daysOfMonth = (text: string): RecurringPattern | null => {
  const plain = text.replace(/ (?:day )?of (?:the|each|every) month$/, '').replace(/^the /, '');
  const monthly = { frequency: 'MONTHLY', interval: 1 } as const;
  const nth = new RegExp(`^(${numberPattern}) (${weekdayPattern})$`).exec(plain);
  if (nth) {
    const day = (nth[2] ?? '').slice(0, 2).toUpperCase();
    return { ...monthly, days: `BYDAY=${numberOf(nth[1] ?? '')}${day}` };
  }
  const numbers = listOf(plain.replace(/^last day$/, 'last'));
  if (numbers.length === 0 || !numbers.every((name) => whole(numberPattern).test(name)))
    return null;
  return { ...monthly, days: `BYMONTHDAY=${numbers.map(numberOf).join(',')}` };
};

const dayOfYear = (text: string): RecurringPattern | null => {
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})$`).exec(text);
  const monthFirst = new RegExp(`^(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?$`).exec(text);
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  const name = dayFirst?.[2] ?? monthFirst?.[1];
  if (day === undefined || name === undefined) return null;
  const month = months.indexOf(name.slice(0, 3)) + 1;
  return { frequency: 'YEARLY', interval: 1, days: `BYMONTH=${month};BYMONTHDAY=${Number(day)}` };
};

/** What stands behind "every", in English; null when it isn't understood. */
export const recurringPattern = (words: string): RecurringPattern | null => {
  const text = adverbs[words] ?? words;
  return everyUnit(text) ?? namedDays(text) ?? daysOfMonth(text) ?? dayOfYear(text);
};
