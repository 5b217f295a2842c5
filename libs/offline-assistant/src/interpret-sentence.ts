import type { AssistantContext } from './context';
import { commandWords, stateWords } from './grammar/command-verbs';
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

const replaceWord = (text: string, pattern: RegExp, vocabulary: readonly string[]): string =>
  text.replace(pattern, (word) => correctWord(word, vocabulary) ?? word);

/** "Delte buy milk", "mark it as doen" with the word of the command spelled right. */
const corrected = (sentence: Sentence): Sentence[] => {
  const { text } = sentence;
  const begun = replaceWord(text, /^\p{L}{4,}/u, commandWords);
  const ended = replaceWord(begun, /(?<=\s)\p{L}{4,}$/u, stateWords);
  return [...new Set([begun, ended])]
    .filter((words) => words !== text)
    .map((words) => ({ ...sentence, text: words }));
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
  const meant = corrected(sentence)
    .map((each) => applyRules(each, context, null))
    .find((each) => isTargeted(each) || each.kind === 'undo');
  return meant ?? intent;
};
