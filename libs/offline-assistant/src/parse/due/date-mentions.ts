import type { ParsedResult } from 'chrono-node/en';
import type { DateTime } from 'luxon';
import { connectorReach, dueConnector, dueTail } from '../../grammar/due-words';
import type { Span } from '../spans';
import { dayChrono } from './day-parsers';
import { isDue } from './is-due';

/** A date that chrono found and that may be a due date. */
export interface DateMention extends Span {
  result: ParsedResult;
  hasDay: boolean;
  hasTime: boolean;
  partOfDay: boolean;
}

const partOfDay = /\b(?:morning|afternoon|evening|night|tonight)\b/i;

const namesADay = ({ start, text }: ParsedResult): boolean =>
  (['day', 'weekday'] as const).some((part) => start.isCertain(part)) ||
  (start.isCertain('year') && start.isCertain('month')) ||
  /\b(?:tonight|this\s+(?:morning|afternoon|evening)|weekend|in\s+(?:an?|\d+|\w+)\s+(?:weeks?|months?|years?))\b/i.test(
    text,
  );

/** The words right before a place, in which a connector may stand. */
export const wordsBefore = (masked: string, place: number): string =>
  masked.slice(Math.max(0, place - connectorReach), place);

export interface FoundDates {
  mentions: DateMention[];
  /** Whether one of them is listed with another date: "friday and saturday". */
  isListed: boolean;
}

const listJoint = /^\s*(?:and|or|&|\/|,)\s*(?:(?:on|at)\s+)?$/i;
const longestJoint = 12;

/** The dates in a masked text that may be due dates. chrono gets the day only: noon has no gaps. */
export const findDateMentions = (masked: string, now: DateTime): FoundDates => {
  const reference = new Date(now.year, now.month - 1, now.day, 12);
  const all = dayChrono
    .parse(masked, reference, { forwardDate: true })
    .map((result) => ({
      result,
      start: result.index,
      end: result.index + result.text.length,
      hasDay: namesADay(result),
      hasTime: result.start.isCertain('hour'),
      partOfDay: partOfDay.test(result.text),
    }))
    .filter((mention) => mention.hasDay || mention.hasTime || mention.partOfDay);
  const due = all.filter(({ result }) => isDue(masked, result));
  const isListed = due.some(({ start, end, hasDay }) =>
    all.some((other) => {
      if (other.hasDay !== hasDay) return false;
      const joint =
        other.start > end ? masked.slice(end, other.start) : masked.slice(other.end, start);
      return joint.length <= longestJoint && listJoint.test(joint);
    }),
  );
  return { mentions: due, isListed };
};

/** Takes in the words before a date that belong to it, and a closing bracket. */
export const withConnectors = (masked: string, { start, end }: Span): Span => {
  const words = wordsBefore(masked, start);
  const connector = dueConnector.exec(words);
  const tail = dueTail.exec(masked.slice(end, end + connectorReach))?.[0] ?? '';
  const close = end + tail.length;
  const closes = connector?.[0].includes('(') && /^\s*\)/.exec(masked.slice(close, close + 3));
  return {
    start: connector ? start - words.length + connector.index : start,
    end: close + (closes ? closes[0].length : 0),
  };
};
