/** How often a rule repeats at all. */
export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** Days of the week as RFC 5545 abbreviates them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** A day of the week, or the nth of them in its month or year (negative: from the end). */
export interface WeekdayPosition {
  weekday: Weekday;
  nth: number | null;
}

/** What a rule says, part by part; an empty list stands for a part that is not there. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  /** How many occurrences there are, the present one included; null: no such limit. */
  count: number | null;
  /** `YYYYMMDD`, `YYYYMMDDTHHMMSS` (local) or `YYYYMMDDTHHMMSSZ`; inclusive. */
  until: string | null;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: WeekdayPosition[];
  bySetPos: number[];
  weekStart: Weekday;
}

/** The parts of a rule in the order in which they are written. */
export type RuleParts = readonly (readonly [name: string, value: string])[];

/** The parts of a rule that has been accepted. */
export const partsOf = (rule: string): RuleParts =>
  rule.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name, value] as const;
  });

export const writeRule = (parts: RuleParts): string =>
  parts.map(([name, value]) => `${name}=${value}`).join(';');

const dayOf = (text: string): WeekdayPosition => ({
  weekday: weekdays.find((weekday) => text.endsWith(weekday)) ?? 'MO',
  nth: text.length > 2 ? Number(text.slice(0, -2)) : null,
});

/** Reads a rule that `parseRecurrence` has accepted. */
export const ruleOf = (rule: string): RecurrenceRule => {
  const parts = new Map(partsOf(rule));
  const listOf = (name: string): string[] => parts.get(name)?.split(',') ?? [];
  const count = parts.get('COUNT');
  return {
    frequency: frequencies.find((name) => name === parts.get('FREQ')) ?? 'DAILY',
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: count === undefined ? null : Number(count),
    until: parts.get('UNTIL') ?? null,
    byMonth: listOf('BYMONTH').map(Number),
    byWeekNo: listOf('BYWEEKNO').map(Number),
    byYearDay: listOf('BYYEARDAY').map(Number),
    byMonthDay: listOf('BYMONTHDAY').map(Number),
    byDay: listOf('BYDAY').map(dayOf),
    bySetPos: listOf('BYSETPOS').map(Number),
    weekStart: weekdays.find((weekday) => weekday === parts.get('WKST')) ?? 'MO',
  };
};
