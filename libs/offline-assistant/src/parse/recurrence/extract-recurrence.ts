import { parseRecurrence } from '@todo/recurrence';
import type { CreateTask } from '@todo/contracts';
import type { DateTime } from 'luxon';
import { dayChrono } from '../due/day-parsers';
import { mask, type Span } from '../spans';
import { recurrenceShapes } from './recurrence-shapes';

/** How something repeats, as a task carries it. */
export interface Recurrence {
  /** RFC 5545. */
  rule: string;
  from: NonNullable<CreateTask['recurrenceFrom']>;
}

export type ExtractedRecurrence =
  | { kind: 'none' }
  /** It repeats, but no rule says that: "every 40th of May". */
  | { kind: 'unclear' }
  | { kind: 'recurrence'; recurrence: Recurrence; spans: Span[] };

const afterCompletion =
  /\s*,?\s*\b(?:(?:after|from|upon|on)\s+(?:each\s+|every\s+)?completion|after\s+(?:completing|finishing)(?:\s+it)?|(?:after|when|once)\s+(?:it\s+is\s+|it['’]s\s+)?(?:done|completed|finished)|after\s+i\s+(?:complete|finish|do)\s+it)\b/i;
const times = /^\s*,?\s*(?:for\s+)?(\d{1,3})\s+times\b/i;
const until = /^\s*,?\s*(?:until|till|through)\s+/i;

interface Ending extends Span {
  part: string;
}

const pad = (value: number | null, length: number): string =>
  String(value ?? 0).padStart(length, '0');

const spanOf = (match: RegExpMatchArray, offset = 0): Span => {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

/** "10 times" or "until june 1" right behind the rule. */
const findEnding = (masked: string, from: number, now: DateTime): Ending | null => {
  const rest = masked.slice(from);
  const counted = times.exec(rest);
  if (counted) return { part: `;COUNT=${Number(counted[1])}`, ...spanOf(counted, from) };
  const limited = until.exec(rest);
  if (!limited) return null;
  const words = rest.slice(limited[0].length);
  const reference = new Date(now.year, now.month - 1, now.day, 12);
  const [date] = dayChrono.parse(words, reference, { forwardDate: true });
  if (!date || date.index !== 0) return null;
  const { start } = date;
  const day = pad(start.get('year'), 4) + pad(start.get('month'), 2) + pad(start.get('day'), 2);
  const end = from + limited[0].length + date.text.length;
  return { part: `;UNTIL=${day}`, start: from, end };
};

/** Finds how something repeats in a masked text: "every 2 weeks on friday". */
export const extractRecurrence = (masked: string, now: DateTime): ExtractedRecurrence => {
  for (const { pattern, rule } of recurrenceShapes) {
    const match = pattern.exec(masked);
    if (!match) continue;
    const span = spanOf(match);
    const ending = findEnding(masked, span.end, now);
    const parsed = parseRecurrence(rule(match.groups ?? {}) + (ending?.part ?? ''));
    if (!parsed.ok) return { kind: 'unclear' };
    const spans = [span, ...(ending ? [ending] : [])];
    const completion = afterCompletion.exec(mask(masked, spans));
    const isCompletion = completion !== null || match.groups?.['bang'] !== undefined;
    return {
      kind: 'recurrence',
      recurrence: { rule: parsed.rule, from: isCompletion ? 'completion' : 'schedule' },
      spans: [...spans, ...(completion ? [spanOf(completion)] : [])],
    };
  }
  return { kind: 'none' };
};
