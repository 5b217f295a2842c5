import { refused } from '../intent';
import type { Rule } from './rule';

const change =
  '(?:(?:the|my|your|that)\\s+)?(?:(?:last|previous|latest)\\s+)?(?:change|changes|action|step|edit|one|thing|command|that|it)';
const undoPatterns = [
  new RegExp(
    `^(?:undo|revert|reverse|roll\\s+back|rollback|ctrl[\\s+-]*z|control[\\s+-]*z)(?:\\s+(?:it|that|this|them|these|all\\s+of\\s+(?:it|that)|${change}|what\\s+(?:you|i)(?:\\s+just)?\\s+did))?(?:\\s+(?:again|now))?$`,
    'i',
  ),
  new RegExp(
    `^take\\s+(?:it|that|this|them|${change})\\s+back$|^take\\s+back\\s+(?:it|that|this|${change})$`,
    'i',
  ),
  /^(?:roll|switch|turn)\s+(?:it|that|this|them)\s+back$/i,
  /^(?:un-?do|revert|reverse)\s+(?:the|that|this|my|your|last)\s+(?:(?:last|previous|latest)\s+)?(?:deletion|completion|removal|rename|renaming|move|update|edit|bulk\s+\w+|postponement|snooze)$/i,
  /^(?:go|step)\s+back(?:\s+(?:a|one)\s+(?:step|change))?$/i,
  /^(?:un-?do|revert)\s+(?:last|(?:the\s+)?(?:last\s+)?(?:change|thing|action)\s+(?:(?:that\s+)?(?:you|i|we)\s+(?:just\s+)?(?:made|did)))$/i,
  /^(?:change|put|set)\s+(?:it|that|them|everything)\s+back(?:\s+(?:to\s+)?(?:how|as|the\s+way)\s+(?:it|they)\s+(?:was|were))?$/i,
];
const before =
  /^(?:(?:oops|whoops|no+|nope|wait|sorry|oh|argh|ugh|damn|hmm|mistake|my\s+mistake|never\s*mind|please|can\s+you|that\s+was\s+(?:wrong|a\s+mistake))\b[\s,.!;:–—-]*)+(?=(?:undo|revert|reverse|roll|take|change|put)\b)/i;
const several =
  /^(?:undo|revert)\s+(?:everything|all(?:\s+(?:my|the)?\s*changes)?|(?:the\s+)?last\s+(?:two|three|four|five|\d+)\s+\w+|(?:it\s+)?twice|(?:two|three|\d+)\s+(?:times|steps|changes))$/i;

const redo =
  /^(?:redo|re-do|undo\s+(?:the|that|your)\s+undo)(?:\s+(?:it|that|this|the\s+last\s+change))?$|^(?:do|put)\s+(?:it|that)\s+(?:back\s+)?again$/i;

/** "Undo", "oops, take that back". */
export const undo: Rule = {
  name: 'undo',
  match: ({ text, said, isQuestion }) => {
    if (isQuestion) return null;
    const plain = said.replace(/[\s.!]+$/, '');
    const forms = [text, plain, text.replace(before, ''), plain.replace(before, '')];
    if (forms.some((form) => several.test(form))) return refused('undo');
    if (forms.some((form) => redo.test(form))) return { kind: 'redo' };
    return forms.some((form) => undoPatterns.some((pattern) => pattern.test(form)))
      ? { kind: 'undo', changeSetId: null }
      : null;
  },
};
