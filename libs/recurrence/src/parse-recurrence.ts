import { occursEver } from './occurs-ever';
import {
  frequencies,
  partsOf,
  ruleOf,
  writeRule,
  type RecurrenceRule,
  type RuleParts,
} from './rule';
import { partChecks, plainValue } from './rule-parts';

/** The rule in its canonical form, or what is wrong with it in one sentence. */
export type ParsedRecurrence = { ok: true; rule: string } | { ok: false; message: string };

const subDaily = ['HOURLY', 'MINUTELY', 'SECONDLY'];
const timeParts = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

const messageOfFrequency = (value: string | undefined): string | null => {
  if (value === undefined) return 'FREQ is missing, such as FREQ=WEEKLY';
  if (subDaily.includes(value)) return `FREQ=${value} is too often: a task recurs daily at most`;
  return frequencies.some((frequency) => frequency === value)
    ? null
    : 'FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY';
};

const messageOfPart = ([name, value]: RuleParts[number]): string | null => {
  if (name === 'FREQ') return messageOfFrequency(value);
  if (timeParts.includes(name)) return `${name} is not possible: the due says the time of the day`;
  const check = partChecks.get(name);
  if (!check) return `${name.slice(0, 20)} is not a part of a recurrence rule`;
  const message = check(value);
  return message && `${name} ${message}`;
};

const messageOfParts = (parts: RuleParts): string | null => {
  const names = parts.map(([name]) => name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return `${repeated.slice(0, 20)} is there more than once`;
  if (!names.includes('FREQ')) return messageOfFrequency(undefined);
  for (const part of parts) {
    const message = messageOfPart(part);
    if (message !== null) return message;
  }
  return null;
};

/** Combinations that RFC 5545 forbids. */
const messageOfCombination = (rule: RecurrenceRule): string | null => {
  const { frequency, byDay, byMonthDay, byYearDay, byWeekNo } = rule;
  const yearly = frequency === 'YEARLY';
  const numbered = byDay.filter(({ nth }) => nth !== null);
  const others = [rule.byMonth, byDay, byMonthDay, byYearDay, byWeekNo];
  if (rule.count !== null && rule.until !== null) return 'COUNT and UNTIL exclude each other';
  if (byWeekNo.length > 0 && !yearly) return 'BYWEEKNO goes with FREQ=YEARLY only';
  if (byYearDay.length > 0 && !yearly) return 'BYYEARDAY goes with FREQ=YEARLY only';
  if (byMonthDay.length > 0 && frequency === 'WEEKLY') {
    return 'BYMONTHDAY does not go with FREQ=WEEKLY';
  }
  if (numbered.length > 0 && frequency !== 'MONTHLY' && !yearly) {
    return 'BYDAY with a number goes with FREQ=MONTHLY or FREQ=YEARLY only';
  }
  if (numbered.length > 0 && byWeekNo.length > 0) {
    return 'BYDAY with a number does not go with BYWEEKNO';
  }
  const inMonth = frequency === 'MONTHLY' || rule.byMonth.length > 0;
  if (inMonth && numbered.some(({ nth }) => Math.abs(nth ?? 0) > 5)) {
    return 'BYDAY counts up to 5 within a month';
  }
  if (rule.bySetPos.length > 0 && others.every((list) => list.length === 0)) {
    return 'BYSETPOS needs another BY part to choose from';
  }
  return null;
};

/**
 * Checks an RFC 5545 RRULE, with or without its prefix. Accepted is what a task can follow: daily
 * to yearly, without a time of the day. The parts keep their order, FREQ first.
 */
export const parseRecurrence = (text: string): ParsedRecurrence => {
  const written = partsOf(
    text
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, ''),
  );
  const message = messageOfParts(written);
  if (message !== null) return { ok: false, message };
  const parts = written.map(([name, value]) => [name, plainValue(name, value)] as const);
  const rule = writeRule([
    ...parts.filter(([name]) => name === 'FREQ'),
    ...parts.filter(([name]) => name !== 'FREQ'),
  ]);
  const wrong = messageOfCombination(ruleOf(rule));
  if (wrong !== null) return { ok: false, message: wrong };
  if (!occursEver(rule)) return { ok: false, message: 'The rule never comes to pass' };
  return { ok: true, rule };
};
