import type { AssistantContext } from './context';
import { isTargeted, type Intent, type TargetedIntent } from './intent';
import { parseSentence } from './parse/sentence';
import { readOptions } from './answer/which-one';
import type { PendingQuestion } from './rules/rule';
import { rules } from './rules/rules';
import type { Turn } from './transcript';

/** What one sentence means, given the question that it may answer. */
export const interpretSentence = (
  text: string,
  context: AssistantContext,
  pending: PendingQuestion | null = null,
): Intent => {
  const sentence = parseSentence(text);
  for (const rule of rules) {
    const intent = rule.match(sentence, { ...context, pending });
    if (intent) return intent;
  }
  return { kind: 'unknown' };
};

/** The command that led to the question: answers in between that chose nothing are passed over. */
const questionedCommand = (
  earlier: readonly Turn[],
  context: AssistantContext,
): TargetedIntent | null => {
  for (const { said, reply } of earlier.toReversed()) {
    if (!readOptions(reply)) return null;
    const intent = interpretSentence(said, context);
    if (isTargeted(intent)) return intent;
  }
  return null;
};

/** What the newest sentence of a conversation means. */
export const interpret = (
  sentence: string,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent => {
  const last = earlier.at(-1);
  const options = last ? readOptions(last.reply) : null;
  const about = options && questionedCommand(earlier, context);
  return interpretSentence(sentence, context, about ? { about, options } : null);
};
