import type { DateTime } from 'luxon';
import type { Due } from '../../intent';
import { readingOf } from '../reading';
import type { Span } from '../spans';
import { findDateMentions, withConnectors, type DateMention } from './date-mentions';
import { findHoursAhead } from './hours-ahead';
import { resolveDue } from './resolve-due';
import { dueAtInstant } from './wall-time';

export type ExtractedDue =
  { kind: 'none' } | { kind: 'several' } | { kind: 'due'; due: Due; spans: Span[] };

/** "From monday to friday" names no one day; "from 3 to 5pm" is due when it starts. */
const spansDays = ({ start, end }: DateMention['result']): boolean =>
  end !== undefined &&
  end !== null &&
  (['year', 'month', 'day'] as const).some((part) => start.get(part) !== end.get(part));

const findDue = (masked: string, now: DateTime): ExtractedDue => {
  const ahead = findHoursAhead(masked, now);
  if (ahead) {
    const due = dueAtInstant(ahead.instant, now.zoneName ?? 'UTC');
    return { kind: 'due', due, spans: [withConnectors(masked, ahead)] };
  }
  const { mentions, isListed } = findDateMentions(masked, now);
  const days = mentions.filter((mention) => mention.hasDay);
  const clocks = mentions.filter((mention) => mention.hasTime);
  const parts = mentions.filter((mention) => mention.partOfDay && !mention.hasTime);
  // "At 6 tomorrow morning": the part of the day says which six.
  const times = clocks.length === 1 && parts.length === 1 ? clocks : [...clocks, ...parts];
  const isRange = mentions.some(({ result }) => spansDays(result));
  if (isListed || isRange || days.length > 1 || times.length > 1) return { kind: 'several' };
  const due = resolveDue(now, days[0], times[0], parts[0]);
  if (!due) return { kind: 'none' };
  return { kind: 'due', due, spans: mentions.map((mention) => withConnectors(masked, mention)) };
};

/** Finds when something is due in a masked text; two days that compete are never chosen between. */
export const extractDue = (masked: string, now: DateTime): ExtractedDue => {
  const { text, toTyped } = readingOf(masked);
  const found = findDue(text, now);
  return found.kind === 'due' ? { ...found, spans: found.spans.map(toTyped) } : found;
};

// Longer words hold more than a date, and reading them at each place would take long.
const longestDate = 80;

/** Within other words this needs a word such as "on"; alone it is a day. */
const dayOfMonth = /^the\s+\d{1,2}(?:st|nd|rd|th)\b/i;

/** Reads a text that is nothing but a date: "friday at noon". */
export const parseDue = (text: string, now: DateTime): Due | null => {
  if (text.length > longestDate) return null;
  const said = dayOfMonth.test(text) ? ` on ${text}` : ` ${text}`;
  const found = extractDue(said, now);
  if (found.kind !== 'due') return null;
  const rest = found.spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    said,
  );
  return /^[\s,.;]*$/.test(rest) ? found.due : null;
};
