import { weekdays } from './rule';

/** Says what is wrong with the value of a part; null when nothing is. */
type Check = (value: string) => string | null;

const isIntegerWithin = (text: string, min: number, max: number): boolean => {
  if (!/^[+-]?\d{1,5}$/.test(text)) return false;
  const size = Math.abs(Number(text));
  return size >= min && size <= max;
};

const whole =
  (max: number): Check =>
  (value) =>
    /^\d+$/.test(value) && isIntegerWithin(value, 1, max)
      ? null
      : `must be a whole number from 1 to ${max}`;

const listOf =
  (isItem: (item: string) => boolean, expected: string): Check =>
  (value) =>
    value.split(',').every(isItem) ? null : `must be a list of ${expected}`;

const signedUpTo = (max: number): Check =>
  listOf((item) => isIntegerWithin(item, 1, max), `numbers from 1 to ${max} or -${max} to -1`);

const isWeekday = (text: string): boolean => weekdays.some((weekday) => weekday === text);

const isDayPosition = (text: string): boolean => {
  const nth = text.slice(0, -2);
  return isWeekday(text.slice(-2)) && (nth === '' || isIntegerWithin(nth, 1, 53));
};

const isUntil = (value: string): boolean => {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(value);
  if (!match) return false;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
};

/** Every part that a rule may have besides FREQ, and what its value must be. */
export const partChecks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['INTERVAL', whole(9999)],
  ['COUNT', whole(9999)],
  ['UNTIL', (value) => (isUntil(value) ? null : 'must be a day or a time such as 20261231')],
  [
    'BYMONTH',
    listOf((item) => /^\d+$/.test(item) && isIntegerWithin(item, 1, 12), 'months from 1 to 12'),
  ],
  ['BYWEEKNO', signedUpTo(53)],
  ['BYYEARDAY', signedUpTo(366)],
  ['BYMONTHDAY', signedUpTo(31)],
  ['BYDAY', listOf(isDayPosition, 'weekdays such as MO or -1FR')],
  ['BYSETPOS', signedUpTo(366)],
  ['WKST', (value) => (isWeekday(value) ? null : 'must be a weekday such as MO')],
]);

const plain = (item: string): string => item.replace(/^([+-]?)0*(\d)/, '$1$2').replace('+', '');

/** One spelling for equal values: no leading zeros or plus signs, each item of a list once. */
export const plainValue = (name: string, value: string): string =>
  name === 'UNTIL' ? value : [...new Set(value.split(',').map(plain))].join(',');
