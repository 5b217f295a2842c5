import { takenBack } from '../grammar/politeness';
import { refused } from '../intent';
import { findQuotes } from '../parse/quotes';
import { mask } from '../parse/spans';
import type { Rule } from './rule';

const negatedStart =
  /^(?:(?:i|we|you)\s+)?(?:(?:please\s+)?(?:don['’]?t|do\s+not|never|not|no)\b|(?:no\s+need|stop|avoid|refrain)\b|(?:would|could|should|can|must|will|did|do|have|had|am|are|is|was)(?:n['’]?t|\s+not)\b|can['’]?t\b|cannot\b|won['’]?t\b|(?:did|have|has|had)\s+(?:not|n['’]?t|never)\b|i['’]?(?:m|ve)\s+not\b|(?:hardly|barely|almost|nearly)\b)/i;
const deniesState =
  /\b(?:is|are|was|were)(?:n['’]?t|\s+not)\s+(?:\w+\s+)?(?:done|finished|complete(?:d)?)\b|^(?!mark\b|set\b).*\bnot\s+(?:yet\s+)?(?:done|finished|complete(?:d)?)(?:\s+yet)?$/i;
const questionStart =
  /^(?:should|shall|did|do|does|have|has|had|is|are|was|were|am|may|might|must|can\s+(?:i|we|it|this|they)|could\s+(?:i|we)|would\s+(?:i|we|it|you\s+have)|will\s+(?:i|we|it)|why|how|when|where|who|whose|what\s+(?:if|happens|would)|which|what)\b/i;
const conditional = /^(?:if|when(?:ever)?|unless|once|in\s+case|maybe|perhaps|suppose|imagine)\b/i;
const obligation =
  /^(?:i|we)\s+(?:(?:really\s+)?(?:need|have|ought|want|plan|should|must)|still\s+(?:need|have)|['’]?(?:ll|d|ve)\b|gotta|should|must|will)\b|^(?:i['’](?:ll|d|ve\s+got\s+to))\b|^(?:don['’]?t|do\s+not)\s+(?:let\s+me\s+)?forget\b/i;

/** "Add milk, no wait, don't". Quoted words are a title and take nothing back. */
export const takenBackRule: Rule = {
  name: 'taken back',
  match: ({ text }) => (takenBack.test(mask(text, findQuotes(text))) ? refused('negated') : null),
};

/** "I need to buy milk" tells of a task and orders nothing. */
export const statement: Rule = {
  name: 'statement',
  match: ({ text, isQuestion }) =>
    !isQuestion && obligation.test(text) ? refused('statement') : null,
};

export const negation: Rule = {
  name: 'negation',
  match: ({ text }) =>
    negatedStart.test(text) || deniesState.test(mask(text, findQuotes(text)))
      ? refused('negated')
      : null,
};

/** "Should I delete it?" with or without the question mark, and what depends on something. */
export const question: Rule = {
  name: 'question',
  match: ({ text }) =>
    questionStart.test(text) || conditional.test(text) ? refused('question') : null,
};

/** Commands with a question mark: only a new task may carry one, in its title. */
export const doubtfulCommand: Rule = {
  name: 'command with a question mark',
  match: ({ isQuestion }) => (isQuestion ? refused('question') : null),
};

export const severalLines: Rule = {
  name: 'several lines',
  match: ({ hasSeveralLines }) => (hasSeveralLines ? refused('several') : null),
};
