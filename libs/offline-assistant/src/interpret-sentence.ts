import type { AssistantContext } from './context';
import { commandWords } from './grammar/command-verbs';
import type { Intent } from './intent';
import { correctWord } from './parse/correct-word';
import { parseSentence, type Sentence } from './parse/sentence';
import type { PendingQuestion } from './rules/rule';
import { rules } from './rules/rules';
import { isTargeted } from './targeted-intent';

const applyRules = (
  sentence: Sentence,
  context: AssistantContext,
  pending: PendingQuestion | null,
): Intent => {
  for (const rule of rules) {
    const intent = rule.match(sentence, { ...context, pending });
    if (intent) return intent;
  }
  return { kind: 'unknown' };
};

/** "Delte buy milk" with the command spelled right; null when there is nothing to correct. */
const corrected = (sentence: Sentence): Sentence | null => {
  const [first = ''] = /^\p{L}{4,}/u.exec(sentence.text) ?? [];
  const command = correctWord(first, commandWords);
  return command === null
    ? null
    : { ...sentence, text: command + sentence.text.slice(first.length) };
};

/** What one sentence means, given the question that it may answer. */
export const interpretSentence = (
  text: string,
  context: AssistantContext,
  pending: PendingQuestion | null = null,
): Intent => {
  const sentence = parseSentence(text);
  const intent = applyRules(sentence, context, pending);
  if (intent.kind !== 'unknown') return intent;
  const retried = corrected(sentence);
  const meant = retried && applyRules(retried, context, null);
  return meant && (isTargeted(meant) || meant.kind === 'undo') ? meant : intent;
};
