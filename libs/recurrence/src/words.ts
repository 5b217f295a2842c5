import type { Weekday } from './rule';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const positions = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "a, b and c" */
export const listed = (items: readonly string[], joint = 'and'): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
};

/** "1st", "22nd" */
export const ordinal = (number: number): string => {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
};

const fromTheEnd = (position: number, name: (number: number) => string): string =>
  position === -1 ? 'last' : `${name(-position)} to last`;

/** "first", "last", "second to last", "20th" */
export const positionInWords = (position: number): string => {
  const name = (number: number) => positions[number - 1] ?? ordinal(number);
  return position > 0 ? name(position) : fromTheEnd(position, name);
};

/** "15th", "last day", "2nd to last day" */
export const dayInWords = (day: number): string =>
  day > 0 ? ordinal(day) : `${fromTheEnd(day, ordinal)} day`;
