import type { ParsedResult } from 'chrono-node/en';
import {
  afterDay,
  ambiguousDay,
  connectorReach,
  dueConnector,
  eventDay,
  endOfDay,
  lengthOfTime,
  looseDay,
  notADueDate,
  titleConnector,
} from '../../grammar/due-words';
import { isBlank } from '../spans';

const weekday =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s+(?:morning|afternoon|evening|night))?$/i;
const bareTime = /^(?:at\s+|@\s*)?\d{1,2}$/i;
const ratio = /^\d{1,2}\s*[-–]\s*\d{1,2}$/;
const capitalised = /^(?:Today|Tomorrow|Tonight)\b/;
const goesOn = /^\s*(?:$|[,;¤]|(?:with|about|because|so|please)\b)/i;

/** What stands around a date. */
interface Surroundings {
  text: string;
  before: string;
  after: string;
  /** Whether a word such as "on" or "due" leads to it. */
  isConnected: boolean;
  /** Whether nothing but that word stands before it. */
  isFirst: boolean;
}

const surroundings = (masked: string, { index, text }: ParsedResult): Surroundings => {
  const before = masked.slice(Math.max(0, index - connectorReach), index);
  const connector = dueConnector.exec(before);
  const leads = /^(?:on|by|at|in|due|next|this)\s/i.test(text.trim());
  return {
    text: text.trim(),
    before,
    after: masked.slice(index + text.length, index + text.length + connectorReach),
    isConnected: connector !== null || leads,
    isFirst: index <= connectorReach && isBlank(before.slice(0, connector?.index ?? before.length)),
  };
};

/** "25/12" is no fraction; "24/7" is no date. */
const isUnmistakable = (text: string): boolean => {
  const [first = 0, second = 0] = text.split('/').map(Number);
  return text.includes('/') && Math.max(first, second) > 12 && text !== '24/7';
};

const isAmbiguousDue = ({ text, before, after, isConnected, isFirst }: Surroundings): boolean => {
  if (eventDay.test(text) && /\bfor\s+(?:the\s+)?$/i.test(before)) return false;
  if (isBlank(after) && isUnmistakable(text)) return true;
  return isConnected && (isFirst || isBlank(after) || afterDay.test(after));
};

const isWeekdayDue = ({ before, after, isConnected, isFirst, text }: Surroundings): boolean => {
  if (/\p{Lu}/u.test(text[0] ?? '') && /^\s+\p{Lu}\p{Ll}/u.test(after))
    return isFirst && isConnected;
  if (isBlank(before)) return isBlank(after) || /^\s*[:,–—-]/.test(after);
  return isBlank(after) || isConnected || afterDay.test(after);
};

const isBareTimeDue = ({ text, before, after, isConnected, isFirst }: Surroundings): boolean => {
  if (!/^(?:at|@)/i.test(text)) return isConnected && isBlank(after);
  // "Every weekday at 9 to stretch", "at 5 call mom"
  const leads = /¤\s*$/.test(before) || isFirst;
  return goesOn.test(after) || (leads && /^\s+to\b/i.test(after));
};

/** Whether the words around a date let it be the due date rather than a part of the title. */
export const isDue = (masked: string, result: ParsedResult): boolean => {
  const around = surroundings(masked, result);
  const { text, before, after } = around;
  if (notADueDate.test(text) || /^(?:['’]s|-\w)/.test(after) || /[\w/.-]$/.test(before))
    return false;
  if (ratio.test(text)) return false;
  if (capitalised.test(text) && /^\s+\p{Lu}\p{Ll}/u.test(after)) return around.isFirst;
  if (lengthOfTime.test(text) && result.start.tags().has('result/relativeDate')) {
    if (!/from\s+now$/i.test(text)) return false;
  }
  if (titleConnector.test(before) && !(dueConnector.test(before) || /^\d+\w*\s/.test(text))) {
    return false;
  }
  if (ambiguousDay.test(text) || eventDay.test(text)) return isAmbiguousDue(around);
  if (endOfDay.test(text)) return around.isConnected || isBlank(after);
  if (looseDay.test(text)) return isBlank(after) || afterDay.test(after) || around.isFirst;
  if (weekday.test(text)) return isWeekdayDue(around);
  return bareTime.test(text) ? isBareTimeDue(around) : true;
};
