import {
  countWord,
  listOf,
  monthOf,
  monthWord,
  numberOf,
  ordinalNumber,
  placeWord,
  weekdayCodesOf,
  weekdayPlural,
  weekdayWord,
} from '../../grammar/recurrence-words';

type Groups = Record<string, string | undefined>;

/** Words that say how something repeats, and the rule that they mean. */
export interface RecurrenceShape {
  pattern: RegExp;
  rule: (groups: Groups) => string;
}

const every = '\\b(?:every|each)(?<bang>!)?\\s+';
const count = `(?:(?<count>${countWord})\\s+)?`;
const ofTheMonth = '\\s+(?:of|in)\\s+(?:the|each|every)\\s+month\\b';
const everyMonth = '\\s+(?:of|in)\\s+(?:each|every)\\s+(?:single\\s+)?month\\b';
const workday = '(?:weekday|workday|work\\s+day|working\\s+day|business\\s+day)s?\\b';
const monthDay = `(?:(?<month>${monthWord})\\s+(?:the\\s+)?(?<monthDay>\\d{1,2})(?:st|nd|rd|th)?\\b|(?:the\\s+)?(?<dayOf>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<ofMonth>${monthWord}))`;
const monthly = `(?:${every}${count}months?|\\bmonthly)`;
const weekly = `(?:${every}${count}weeks?|\\bweekly)`;
const yearly = `(?:${every}${count}years?|\\b(?:yearly|annually))`;
const place = `(?:the\\s+)?(?<place>${placeWord})`;
/** A lone "daily" is how something repeats only where it can't describe a noun. */
const standsAlone =
  '(?=\\s*[.!,;]*\\s*$|\\s*[¤,;:]|\\s+(?:at|from|starting|beginning|until|till|for|after|in\\s+the|to)\\b)';

const workdays = 'MO,TU,WE,TH,FR';
const shape = (pattern: string, rule: RecurrenceShape['rule']): RecurrenceShape => ({
  pattern: new RegExp(pattern, 'i'),
  rule,
});

const interval = ({ count: word }: Groups): string => {
  const number = word === undefined ? 1 : numberOf(word);
  return number === 1 ? '' : `;INTERVAL=${number}`;
};
const daysOfWeek = ({ days = '' }: Groups): string => `;BYDAY=${weekdayCodesOf(days).join(',')}`;
const places = ({ days = '', day = '' }: Groups): string => {
  const [code] = weekdayCodesOf(day);
  const numbers = days.match(/\d+|first|second|third|fourth|fifth|last/gi) ?? [];
  return `;BYDAY=${numbers.map((word) => `${numberOf(word)}${code}`).join(',')}`;
};
const daysBetween = ({ from = '', to = '' }: Groups): string => {
  const codes = weekdayCodesOf('mon tue wed thu fri sat sun');
  const start = codes.indexOf(weekdayCodesOf(from)[0] ?? '');
  const length = (codes.indexOf(weekdayCodesOf(to)[0] ?? '') - start + 7) % 7;
  return [...codes, ...codes].slice(start, start + length + 1).join(',');
};
const placed = ({ place: word = '', day = '' }: Groups): string => {
  const number = numberOf(word);
  if (/^day$/i.test(day)) return `;BYMONTHDAY=${number}`;
  const [code] = weekdayCodesOf(day);
  return code === undefined ? `;BYDAY=${workdays};BYSETPOS=${number}` : `;BYDAY=${number}${code}`;
};
const daysOfMonth = ({ days = '' }: Groups): string =>
  `;BYMONTHDAY=${[...days.matchAll(/\d+/g)].map(([day]) => Number(day)).join(',')}`;
const dayOfYear = ({ month, ofMonth, monthDay: day, dayOf }: Groups): string =>
  `;BYMONTH=${monthOf(month ?? ofMonth ?? '')};BYMONTHDAY=${Number(day ?? dayOf)}`;

const units: Record<string, string> = {
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};
const unitRule = (groups: Groups): string => {
  const unit = (groups['unit'] ?? '').toLowerCase();
  const number = groups['count'] === undefined ? 1 : numberOf(groups['count']);
  if (unit === 'quarter') return `FREQ=MONTHLY;INTERVAL=${3 * number}`;
  if (unit === 'fortnight') return `FREQ=WEEKLY;INTERVAL=${2 * number}`;
  return `FREQ=${units[unit]}${interval(groups)}`;
};

const firstOrLast = ({ place: word = '', count: between }: Groups): string =>
  `FREQ=MONTHLY${interval({ count: between })};BYMONTHDAY=${numberOf(word)}`;

const adverbs: Record<string, string> = {
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
  annually: 'FREQ=YEARLY',
  everyday: 'FREQ=DAILY',
  nightly: 'FREQ=DAILY',
  'half-yearly': 'FREQ=MONTHLY;INTERVAL=6',
  'semi-annually': 'FREQ=MONTHLY;INTERVAL=6',
  semiannually: 'FREQ=MONTHLY;INTERVAL=6',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  'bi-weekly': 'FREQ=WEEKLY;INTERVAL=2',
};

const adverbRule = ({ adverb = '' }: Groups): string => adverbs[adverb.toLowerCase()] ?? '';

const monthlyShapes: RecurrenceShape[] = [
  shape(
    `(?:on\\s+)?(?:the\\s+)?(?<place>${placeWord})\\s+(?<day>${weekdayWord}|${workday}|day\\b)${everyMonth}`,
    (groups) => `FREQ=MONTHLY${placed(groups)}`,
  ),
  shape(
    `(?:on\\s+)?(?:the\\s+)?(?<days>${listOf(ordinalNumber)})${everyMonth}`,
    (groups) => `FREQ=MONTHLY${daysOfMonth(groups)}`,
  ),
  shape(`(?:on\\s+)?the\\s+(?<place>first|last)${everyMonth}`, firstOrLast),
  shape(
    `${every}(?<days>${placeWord}(?:\\s*(?:,|and|&)\\s*${placeWord})+)\\s+(?<day>${weekdayWord})`,
    (groups) => `FREQ=MONTHLY${places(groups)}`,
  ),
];

/** The longer ones first: "every 2 weeks on friday" before "every 2 weeks". */
export const recurrenceShapes: RecurrenceShape[] = [
  ...monthlyShapes,
  shape(
    `${every}(?<from>${weekdayWord})\\s*(?:-|–|to|through|thru)\\s*(?<to>${weekdayWord})`,
    (groups) => `FREQ=WEEKLY;BYDAY=${daysBetween(groups)}`,
  ),
  shape(
    `${monthly}\\s+on\\s+${place}\\s+(?<day>${weekdayWord}|${workday}|day\\b)`,
    (groups) => `FREQ=MONTHLY${interval(groups)}${placed(groups)}`,
  ),
  shape(`${monthly}\\s+on\\s+the\\s+(?<place>first|last)(?!\\s+\\w*day)\\b`, firstOrLast),
  shape(
    `${monthly}\\s+on\\s+(?:the\\s+)?(?<days>${listOf(ordinalNumber)})`,
    (groups) => `FREQ=MONTHLY${interval(groups)}${daysOfMonth(groups)}`,
  ),
  shape(
    `${weekly}\\s+on\\s+(?<days>${listOf(weekdayWord)})`,
    (groups) => `FREQ=WEEKLY${interval(groups)}${daysOfWeek(groups)}`,
  ),
  shape(
    `${yearly}\\s+on\\s+${monthDay}`,
    (groups) => `FREQ=YEARLY${interval(groups)}${dayOfYear(groups)}`,
  ),
  shape(`${every}${monthDay}`, (groups) => `FREQ=YEARLY${dayOfYear(groups)}`),
  shape(
    `${every}${place}\\s+(?<day>${weekdayWord}|${workday}|day\\b)${ofTheMonth}`,
    (groups) => `FREQ=MONTHLY${placed(groups)}`,
  ),
  shape(
    `${every}(?<place>first|1st|third|3rd|fourth|4th|fifth|5th|last)\\s+(?<day>${weekdayWord})`,
    (groups) => `FREQ=MONTHLY${placed(groups)}`,
  ),
  shape(
    `${every}(?<days>${listOf(ordinalNumber)})(?!\\s+(?:day|week|month|quarter|year|${weekdayWord}|${workday}))(?:${ofTheMonth})?`,
    (groups) => `FREQ=MONTHLY${daysOfMonth(groups)}`,
  ),
  shape(
    `${every}(?<count>other|alternate|second|2nd)\\s+(?<days>${listOf(weekdayWord)})`,
    (groups) => `FREQ=WEEKLY${interval(groups)}${daysOfWeek(groups)}`,
  ),
  shape(`${every}${workday}`, () => `FREQ=WEEKLY;BYDAY=${workdays}`),
  shape(`${every}weekend\\s+days?\\b`, () => 'FREQ=WEEKLY;BYDAY=SA,SU'),
  shape(`${every}weekends?\\b`, () => 'FREQ=WEEKLY;BYDAY=SA'),
  shape(
    `${every}(?:single\\s+)?(?<days>${listOf(weekdayWord)})`,
    (groups) => `FREQ=WEEKLY${daysOfWeek(groups)}`,
  ),
  shape(`${every}${count}(?<unit>day|week|month|quarter|year|fortnight)s?\\b`, unitRule),
  shape('\\bonce\\s+(?:a|every|per)\\s+(?<unit>day|week|month|quarter|year)\\b', unitRule),
  shape('\\bon\\s+an?\\s+(?<adverb>daily|weekly|monthly|quarterly|yearly)\\s+basis\\b', adverbRule),
  // "A daily reminder to stretch"
  shape(
    `\\b(?<adverb>${Object.keys(adverbs).join('|')})(?=\\s+(?:tasks?|to-?dos?|reminders?)\\b)`,
    adverbRule,
  ),
  // The part of the day stays: it says when.
  shape(`${every}(?=(?:morning|afternoon|evening|night)s?\\b)`, () => 'FREQ=DAILY'),
  shape(`\\b(?<adverb>${Object.keys(adverbs).join('|')})\\b${standsAlone}`, adverbRule),
  shape(
    '\\bon\\s+(?:weekdays|workdays|work\\s+days|business\\s+days)\\b',
    () => `FREQ=WEEKLY;BYDAY=${workdays}`,
  ),
  shape('\\bon\\s+weekends\\b', () => 'FREQ=WEEKLY;BYDAY=SA,SU'),
  shape(
    `\\bon\\s+(?<days>${listOf(weekdayPlural)})`,
    (groups) => `FREQ=WEEKLY${daysOfWeek(groups)}`,
  ),
];
