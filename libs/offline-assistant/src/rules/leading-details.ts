import { wallClock, type AssistantContext } from '../context';
import { leadingPriority, leadingTags, taskStart } from '../grammar/leading-words';
import { parseDue } from '../parse/due/extract-due';
import { extractRecurrence } from '../parse/recurrence/extract-recurrence';
import { isBlank, mask } from '../parse/spans';
import { bareTask } from './bare-task';
import { create, wish } from './create';
import type { Rule } from './rule';

/** Whether words say when, and nothing else. */
const isWhen = (words: string, context: AssistantContext): boolean => {
  const now = wallClock(context);
  const when = words.replace(/^for\s+/i, '');
  if (parseDue(when, now)) return true;
  const repeats = extractRecurrence(` ${when}`, now);
  if (repeats.kind !== 'recurrence') return false;
  const rest = mask(` ${when}`, repeats.spans);
  return isBlank(rest) || parseDue(rest.replaceAll('¤', ' ').trim(), now) !== null;
};

const wordsAtMost = 9;

/** The day, tags or priority before a task, and the rest; the longest such start. */
const splitLead = (
  text: string,
  context: AssistantContext,
): { lead: string; rest: string } | null => {
  const marked = leadingPriority.exec(text)?.groups ?? leadingTags.exec(text)?.groups;
  if (marked) return { lead: marked['lead'] ?? '', rest: marked['rest'] ?? '' };
  const words = text.split(' ');
  for (let count = Math.min(wordsAtMost, words.length - 1); count > 0; count -= 1) {
    const lead = words
      .slice(0, count)
      .join(' ')
      .replace(/\s*[,:–—-]+$/, '');
    const rest = words.slice(count).join(' ');
    if (taskStart(rest) && isWhen(lead, context)) return { lead, rest };
  }
  return null;
};

/** "On tuesday remind me to call mom", "urgent: …", "#home …": what is said of a task before it. */
export const leadingDetails: Rule = {
  name: 'details before a task',
  match: (sentence, context) => {
    if (sentence.isQuestion || sentence.hasSeveralLines) return null;
    const split = splitLead(sentence.text, context);
    if (!split) return null;
    const text = `${split.rest} ${split.lead}`;
    const turned = { ...sentence, text, said: text, lines: [text] };
    return (
      wish.match(turned, context) ??
      create.match(turned, context) ??
      bareTask.match(turned, context)
    );
  },
};
