import { wallClock, type AssistantContext } from '../context';
import { span } from '../grammar/shift-words';
import type { Intent, RefusalReason } from '../intent';
import { interpretSentence } from '../interpret-sentence';
import { parseDue } from '../parse/due/extract-due';
import { parseTarget } from '../parse/parse-target';
import { parseSentence } from '../parse/sentence';
import { isTargeted, targetOf, withTarget } from '../targeted-intent';
import type { Turn } from '../transcript';

/** How what was missing is said along with the rest. */
const completions: Partial<Record<RefusalReason, (said: string, answer: string) => string>> = {
  'no-title': (said, answer) => `${said} ${answer}`,
  'no-new-title': (said, answer) => `${said} to ${answer}`,
  'no-target': (said, answer) => `${said} ${answer}`,
  'no-tag': (said, answer) => `${said} with ${answer}`,
  'no-note': (said, answer) => `${said}: ${answer}`,
};

const spanAlone = new RegExp(`^(?:by\\s+|for\\s+)?${span}$`, 'i');

const completeDate = (said: string, answer: string, context: AssistantContext): string | null => {
  if (spanAlone.test(answer))
    return `${said} ${/^(?:by|for)\b/i.test(answer) ? '' : 'by '}${answer}`;
  const date = answer.replace(/^(?:to|until|till?|for|on|at|by)\s+/i, '');
  return parseDue(date, wallClock(context)) ? `${said} to ${date}` : null;
};

const isUnderstood = ({ kind }: Intent): boolean => kind !== 'unknown' && kind !== 'refused';

/**
 * An answer to "When?", "What should it be called?" or "Which task?": the last command, with what
 * it lacked. Null when that was not asked, or the sentence is one of its own.
 */
export const answerSlot = (
  sentence: string,
  plain: Intent,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent | null => {
  const last = earlier.at(-1);
  const { text: answer, isQuestion } = parseSentence(sentence);
  if (!last || last.steps.length > 0 || isQuestion) return null;
  const asked = interpretSentence(last.said, context);
  const said = parseSentence(last.said).text;
  if (asked.kind === 'refused' && asked.reason === 'no-date') {
    const whole = completeDate(said, answer, context);
    const meant = whole === null ? null : interpretSentence(whole, context);
    return meant && isTargeted(meant) ? meant : null;
  }
  if (plain.kind !== 'unknown') return null;
  // "Delete it", and nothing was spoken of: the answer names it.
  if (isTargeted(asked) && 'reference' in targetOf(asked)) {
    const target = parseTarget(answer, context);
    return 'kind' in target || 'reference' in target ? null : withTarget(asked, target);
  }
  if (asked.kind !== 'refused') return null;
  const whole = completions[asked.reason]?.(said, answer);
  const meant = whole === undefined ? null : interpretSentence(whole, context);
  return meant && isUnderstood(meant) ? meant : null;
};
