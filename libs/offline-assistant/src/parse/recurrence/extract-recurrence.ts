import { parseRecurrence } from '@todo/recurrence';
import type { CreateTask } from '@todo/contracts';
import type { DateTime } from 'luxon';
import { readingOf } from '../reading';
import { mask, type Span } from '../spans';
import { recurrenceShapes } from './recurrence-shapes';
import { findSeriesEnd } from './series-end';

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
  /\s*,?\s*\b(?:(?:after|from|upon|on)\s+(?:each\s+|every\s+)?completion|after\s+(?:completing|finishing)(?:\s+it)?|(?:after|when|once)\s+(?:it\s+is\s+|it['’]s\s+|i['’]?m\s+)?(?:done|completed|finished)(?:\s+with\s+it)?|(?:after|when|once)\s+i(?:['’]ve|\s+have)?\s+(?:completed?|finish(?:ed)?|do|done)\s+it)\b/i;
const announcement =
  /(?:[,;]\s*)?(?:\band\s+)?\b(?:(?:to\s+)?repeat(?:s|ing|ed)?|(?:to\s+)?recur(?:s|ring)?)(?:\s+(?:it|on))?\s*:?\s*$/i;

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** Takes in "repeating" before a rule. */
const withAnnouncement = (text: string, { start, end }: Span): Span => {
  const announced = announcement.exec(text.slice(Math.max(0, start - 40), start));
  return { start: announced ? start - announced[0].length : start, end };
};

const findRecurrence = (masked: string, now: DateTime): ExtractedRecurrence => {
  for (const { pattern, rule } of recurrenceShapes) {
    const match = pattern.exec(masked);
    if (!match) continue;
    const span = spanOf(match);
    const said = rule(match.groups ?? {});
    const ending = findSeriesEnd(masked, span.end, said, now);
    const parsed = parseRecurrence(said + (ending?.part ?? ''));
    if (!parsed.ok) return { kind: 'unclear' };
    const spans = [withAnnouncement(masked, span), ...(ending ? [ending] : [])];
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

/** Finds how something repeats in a masked text: "every 2 weeks on friday". */
export const extractRecurrence = (masked: string, now: DateTime): ExtractedRecurrence => {
  const { text, toTyped } = readingOf(masked);
  const found = findRecurrence(text, now);
  return found.kind === 'recurrence' ? { ...found, spans: found.spans.map(toTyped) } : found;
};
