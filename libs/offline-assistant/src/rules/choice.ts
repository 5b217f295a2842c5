import { countOf } from '../grammar/reference-words';
import { refused, type Intent } from '../intent';
import { matchTagged } from '../match-task';
import { parseReference } from '../parse/parse-reference';
import { unquote } from '../parse/quotes';
import type { KnownTask } from '../target';
import { withTarget } from '../targeted-intent';
import type { PendingQuestion, Rule } from './rule';

const none =
  /^(?:none(?:\s+of\s+(?:them|these|those))?|neither(?:\s+of\s+(?:them|these|those))?|no|nope|nah|cancel|never\s*mind|stop|forget\s+(?:it|that)|nothing|leave\s+it|no\s+thanks|not\s+(?:now|any\s+of\s+(?:them|these)))$/i;
const all =
  /^(?:all|everything|every\s+one|all\s+of\s+(?:it|them)|each|yes,?\s+(?:all|both)(?:\s+of\s+them)?)$/i;
const yes =
  /^(?:yes|yep|yeah|yup|ya|y|sure|right|correct|exactly|ok|okay|do\s+it|go\s+ahead|go\s+for\s+it|confirm(?:ed)?|absolutely|of\s+course|definitely|indeed|please(?:\s+do)?|(?:yes|yeah|yep)[,\s]+(?:please|sure|that\s+one|do\s+it|go\s+ahead|that['’]?s\s+(?:it|the\s+one|right)|exactly|it\s+is)|that\s+one|that['’]?s\s+(?:it|the\s+one|right|correct))$/i;
const preface =
  /^(?:(?:no|nope|yes|yeah|yep|ok|sorry|oh)[,.!]\s*|(?:i\s+(?:mean|meant|want)|it['’]?s|that\s+would\s+be|make\s+it|take|choose|pick)\s+)+/i;

const evasive =
  /^(?:no|not|don['’]?t|do\s+not|neither|none|if|when|maybe|perhaps|any|either|whichever)\b/i;

const known = ({ about }: PendingQuestion, tasks: KnownTask[]): Intent =>
  withTarget(about, { known: tasks });

const askAgain = ({ about, options }: PendingQuestion, said: string | null): Intent =>
  withTarget(about, { unclear: options, said });

/** The options at these places; "both" and "all three" are as many as were shown. */
const chosenBy = (text: string, pending: PendingQuestion): Intent | null => {
  const { options } = pending;
  const bare = countOf(text);
  const reference = bare === null ? parseReference(text) : null;
  const places =
    bare === null ? (reference?.kind === 'places' ? reference.places : null) : [bare - 1];
  if (places) {
    const tasks = places.map((place) => options.at(place));
    const isListed =
      bare !== 0 && places.every((place) => place < options.length && place >= -options.length);
    return isListed
      ? known(
          pending,
          tasks.filter((task) => task !== undefined),
        )
      : refused('bad-choice');
  }
  if (reference?.kind === 'several') {
    const isAll = reference.count === null || reference.count === options.length;
    return isAll ? known(pending, options) : askAgain(pending, null);
  }
  if (reference?.kind !== 'one') return null;
  return options.length === 1 ? known(pending, options) : askAgain(pending, null);
};

/** The option that the words name; else they may be the title of another task, or nothing. */
const chosenByWords = (answer: string, pending: PendingQuestion): Intent | null => {
  if (evasive.test(answer)) return null;
  const words = unquote(
    answer.replace(
      /^(?:the|that)\s+one\s+(?:with|about|called|named|for|to|from|of|at|by)\s+/i,
      '',
    ),
  ).replace(/^(?:the\s+)?(.+?)\s+(?:one|task)(?:\s+(?:for|about|with|to|from)(?=\s)|$)/i, '$1');
  const match = matchTagged(words, pending.options);
  const [task, ...others] = match.tasks;
  return match.certainty === 'sure' && task && others.length === 0
    ? known(pending, [task])
    : askAgain(pending, words);
};

/** "The second one" after a question. */
export const placeChoice: Rule = {
  name: 'choice by place',
  match: ({ text, said, isQuestion }, { pending }) => {
    if (!pending || isQuestion) return null;
    if ([text, said].some((words) => none.test(words)))
      return { kind: 'small-talk', about: 'cancelled' };
    if (all.test(text)) return known(pending, pending.options);
    if ([text, said].some((words) => yes.test(words.replace(/[.!]+$/, '')))) {
      return pending.options.length === 1
        ? known(pending, pending.options)
        : askAgain(pending, null);
    }
    const answer = text.replace(preface, '');
    return (
      chosenBy(text, pending) ??
      chosenBy(answer, pending) ??
      (/^(?:no|nope|nah)[,.!]/i.test(text) ? chosenByWords(answer, pending) : null)
    );
  },
};

/** "Buy oat milk" or "the oat one" after a question, when it is no sentence of its own. */
export const wordChoice: Rule = {
  name: 'choice by title',
  match: ({ text, isQuestion, hasSeveralLines }, { pending }) =>
    pending && !isQuestion && !hasSeveralLines
      ? chosenByWords(text.replace(preface, ''), pending)
      : null,
};
