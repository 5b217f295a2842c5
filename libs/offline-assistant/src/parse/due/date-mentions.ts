import type { ParsedResult } from 'chrono-node/en';
import type { DateTime } from 'luxon';
import {
  afterDay,
  ambiguousDay,
  dueConnector,
  lengthOfTime,
  notADueDate,
  titleConnector,
} from '../../grammar/due-words';
import { isBlank, type Span } from '../spans';
import { dayChrono } from './day-parsers';

/** A date that chrono found and that may be a due date. */
export interface DateMention extends Span {
  result: ParsedResult;
  hasDay: boolean;
  hasTime: boolean;
  partOfDay: boolean;
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;
const bareTime = /^(?:at\s+|@\s*)?\d{1,2}$/i;
const partOfDay = /\b(?:morning|afternoon|evening|night|tonight)\b/i;

const namesADay = ({ start, text }: ParsedResult): boolean =>
  (['day', 'weekday'] as const).some((part) => start.isCertain(part)) ||
  (start.isCertain('year') && start.isCertain('month')) ||
  /\b(?:tonight|this\s+(?:morning|afternoon|evening)|weekend|in\s+(?:an?|\d+|\w+)\s+(?:weeks?|months?|years?))\b/i.test(
    text,
  );

/** Whether the words around it let this be the due date rather than a part of the title. */
const isDue = (masked: string, result: ParsedResult): boolean => {
  const text = result.text.trim();
  const before = masked.slice(0, result.index);
  const after = masked.slice(result.index + result.text.length);
  const connected = dueConnector.test(before) || /^(?:on|by|at|in|due|next|this)\s/i.test(text);
  if (notADueDate.test(text) || /^(?:['’]s|-\w)/.test(after)) return false;
  if (lengthOfTime.test(text) && result.start.tags().has('result/relativeDate')) {
    if (!/from\s+now$/i.test(text)) return false;
  }
  if (titleConnector.test(before) && !(dueConnector.test(before) || /^\d+\w*\s/.test(text))) {
    return false;
  }
  if (ambiguousDay.test(text)) return connected && (isBlank(after) || afterDay.test(after));
  if (weekday.test(text))
    return isBlank(after) || connected || (!isBlank(before) && afterDay.test(after));
  if (bareTime.test(text)) {
    if (!/^(?:at|@)/i.test(text)) return connected && isBlank(after);
    // "every weekday at 9 to stretch"
    return isBlank(after) || (/¤\s*$/.test(before) && /^\s+to\b/i.test(after));
  }
  return true;
};

export interface FoundDates {
  mentions: DateMention[];
  /** Whether one of them is listed with another date: "friday and saturday". */
  isListed: boolean;
}

const listJoint = /^\s*(?:and|or|&|\/|,)\s*(?:(?:on|at)\s+)?$/i;

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
  const mentions = all.filter((mention) => isDue(masked, mention.result));
  const isListed = mentions.some(({ start, end, hasDay }) =>
    all.some(
      (other) =>
        other.hasDay === hasDay &&
        ((other.start > end && listJoint.test(masked.slice(end, other.start))) ||
          (other.end < start && listJoint.test(masked.slice(other.end, start)))),
    ),
  );
  return { mentions, isListed };
};
