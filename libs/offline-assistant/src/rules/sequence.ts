import { commandVerb } from '../grammar/command-verbs';
import type { Intent } from '../intent';
import { findQuotes } from '../parse/quotes';
import { parseSentence } from '../parse/sentence';
import { mask } from '../parse/spans';
import type { Target } from '../target';
import { isTargeted, targetOf, withTarget, type TargetedIntent } from '../targeted-intent';
import type { Rule, RuleContext } from './rule';

const joint = new RegExp(
  `\\s*(?:[,;.]\\s*(?:and\\s+)?(?:then\\s+|also\\s+)?|\\s+and\\s+(?:then\\s+|also\\s+)?|\\s+then\\s+)(?=(?:please\\s+)?(?:${commandVerb})\\b)`,
  'gi',
);
const commandsAtMost = 10;

const partsOf = (text: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const match of mask(text, findQuotes(text)).matchAll(joint)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
    if (parts.length > commandsAtMost) return [];
  }
  return [...parts, text.slice(start)];
};

const gapVerb = /^(?:move|reschedule|postpone|push|snooze|set|make|change)\s+/i;
const gapJoint = /\s*(?:,\s*(?:and\s+)?|;\s*|\s+and\s+)/gi;

/** "It" of a later part is what the part before was about. */
const carriedOn = (target: Target, before: Target | null): Target => {
  const isPronoun =
    'reference' in target &&
    (target.reference.kind === 'one' || target.reference.kind === 'several');
  return isPronoun && before ? before : target;
};

const hasFreeEnd = (change: TargetedIntent | undefined): boolean =>
  change !== undefined && ['rename', 'reword', 'note'].includes(change.kind);

const textOf = (change: TargetedIntent): string | null => {
  const target = targetOf(change);
  return 'text' in target ? target.text : null;
};

/** Several commands in one sentence, made of the rules for one. */
export const createSequence = (rules: readonly Rule[]): Rule => {
  const readOne = (text: string, context: RuleContext): Intent | null => {
    const sentence = parseSentence(text);
    for (const rule of rules) {
      const intent = rule.match(sentence, context);
      if (intent) return intent;
    }
    return null;
  };
  /** "Move milk to monday and rent to tuesday": the verb is said once. */
  const readGapped = (text: string, context: RuleContext): TargetedIntent[] => {
    const verb = gapVerb.exec(text)?.[0] ?? '';
    if (verb === '') return [];
    const changes: TargetedIntent[] = [];
    let start = verb.length;
    const ends = [...mask(text, findQuotes(text)).matchAll(gapJoint)].slice(0, commandsAtMost);
    for (const { index, length } of [
      ...ends.map((match) => ({ index: match.index, length: match[0].length })),
      { index: text.length, length: 0 },
    ]) {
      const intent = readOne(verb + text.slice(start, index), context);
      if (intent?.kind !== 'reschedule' && intent?.kind !== 'prioritise') continue;
      changes.push(intent);
      start = index + length;
    }
    const isWhole = start === text.length && changes.every(({ kind }) => kind === changes[0]?.kind);
    return isWhole && changes.length > 1 ? changes : [];
  };
  return {
    name: 'several commands',
    match: ({ text, isQuestion }, context) => {
      if (isQuestion) return null;
      const parts = partsOf(text);
      if (parts.length < 2) {
        const gapped = readGapped(text, context);
        const whole = gapped.length > 0 ? readOne(text, context) : null;
        const [first] = gapped;
        // "To monday, november 30 at 5" is one date.
        return first && whole && isTargeted(whole) && textOf(whole) !== textOf(first)
          ? { kind: 'sequence', changes: gapped, whole }
          : null;
      }
      const changes: TargetedIntent[] = [];
      let before: Target | null = null;
      for (const part of parts) {
        const intent = readOne(part, context);
        if (!intent || !isTargeted(intent)) return null;
        const target = carriedOn(targetOf(intent), before);
        const carried: TargetedIntent =
          target === targetOf(intent) ? intent : withTarget(intent, target);
        // What follows a new title or a note may be a part of it.
        if (hasFreeEnd(changes.at(-1)) && carried === intent) return null;
        changes.push(carried);
        before = targetOf(carried);
      }
      const whole = readOne(text, context);
      const isLonger =
        whole !== null && isTargeted(whole) && textOf(whole) !== textOf(changes[0] ?? whole);
      return { kind: 'sequence', changes, whole: isLonger ? whole : null };
    },
  };
};
