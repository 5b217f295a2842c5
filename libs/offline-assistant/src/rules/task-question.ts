import { commandStart } from '../grammar/command-verbs';
import { passiveQuestion, taskQuestions, type TaskQuestion } from '../grammar/task-questions';
import { verbsOf } from '../grammar/verb-forms';
import { taskNoun } from '../grammar/task-nouns';
import type { Intent } from '../intent';
import { unquote } from '../parse/quotes';
import type { Sentence } from '../parse/sentence';
import type { Rule } from './rule';

const nounBefore = new RegExp(
  `^(?:the|my|that|this)\\s+${taskNoun}\\s+(?:(?:called|named|to|about)\\s+)?(?=\\S)`,
  'i',
);
const nounAfter = new RegExp(`^(?:(?:the|my)\\s+)?(.+?)\\s+(?:${taskNoun}|one)$`, 'i');

const subjectOf = (words: string): string =>
  unquote(words.trim().replace(nounBefore, '').replace(nounAfter, '$1').trim()).trim();

/** "Paid rent" as it may stand in a title: as it is, as "pay rent", and "rent" alone. */
const readingsOf = (words: string): string[] => {
  const [first = '', ...others] = subjectOf(words).split(' ');
  const rest = others.join(' ');
  if (rest === '') return [first];
  const withVerb = verbsOf(first).map((verb) => `${verb} ${rest}`);
  return [...withVerb, rest];
};

const passive = (text: string): Intent | null => {
  const { words, verb } = passiveQuestion.exec(text)?.groups ?? {};
  if (words === undefined || verb === undefined) return null;
  const subject = subjectOf(words);
  const readings = [...verbsOf(verb).map((form) => `${form} ${subject}`), subject];
  return { kind: 'ask-task', readings, about: 'done', isLoose: true };
};

const longestQuestion = 300;

const asked = (sentence: Sentence, questions: readonly TaskQuestion[]): Intent | null => {
  if (sentence.hasSeveralLines || sentence.text.length > longestQuestion) return null;
  const plain = sentence.text.replace(/[\s?]+$/, '');
  for (const { pattern, about, isLoose = false } of questions) {
    const words = pattern.exec(plain)?.groups?.['words'];
    if (words !== undefined && /[\p{L}\p{N}\p{S}]/u.test(words)) {
      return { kind: 'ask-task', readings: readingsOf(words), about, isLoose };
    }
  }
  return null;
};

const strict = taskQuestions.filter(({ isLoose }) => !isLoose);
const loose = taskQuestions.filter(({ isLoose }) => isLoose);

/** "Did I buy milk?", "when is the report due?", "show the notes of call mom". */
export const taskQuestion: Rule = {
  name: 'question about a task',
  match: (sentence) => (commandStart.test(sentence.text) ? null : asked(sentence, strict)),
};

/** "Show me the report", "is the rent paid?", which may be about anything. */
export const looseTaskQuestion: Rule = {
  name: 'question that may be about a task',
  match: (sentence) =>
    commandStart.test(sentence.text)
      ? null
      : (asked(sentence, loose) ??
        (sentence.hasSeveralLines || sentence.text.length > longestQuestion
          ? null
          : passive(sentence.text.replace(/[\s?]+$/, '')))),
};
