import type { AssistantContext } from '../context';
import {
  alsoPatterns,
  correctionEnd,
  correctionStart,
  gapVerbs,
  regret,
  samePatterns,
} from '../grammar/follow-up-words';
import { refused, type Intent } from '../intent';
import { interpretSentence } from '../interpret-sentence';
import { parseReference } from '../parse/parse-reference';
import { parseTarget } from '../parse/parse-target';
import { parseSentence } from '../parse/sentence';
import { firstMatch } from '../rules/rule';
import type { Target } from '../target';
import { isTargeted, withTarget, type TargetedIntent } from '../targeted-intent';
import type { Turn } from '../transcript';
import { correctedValue } from './correct-value';
import { resolveReference } from './focus';
import type { Interpret } from './pending-question';
import { factsOf, type ToldTask } from './turn-facts';

interface LastChange {
  intent: Intent;
  written: ToldTask[];
}

/** What the last turn changed, and by which command; null when it changed nothing. */
const lastChange = (
  earlier: readonly Turn[],
  context: AssistantContext,
  interpret: Interpret,
): LastChange | null => {
  const last = earlier.at(-1);
  if (!last) return null;
  const { written, undoing } = factsOf(last, context);
  if (written.length === 0) return null;
  const intent = interpret(last.said, earlier.slice(0, -1), context);
  if (intent.kind === 'instead') return { intent: intent.change, written };
  return undoing ? null : { intent, written };
};

/** "The other one" is no sentence of its own. */
const pointsAtTasks = (words: string): boolean => parseReference(words) !== null;

const named = (words: string, context: AssistantContext): Target | null => {
  const target = parseTarget(words, context);
  return 'kind' in target || 'group' in target ? null : target;
};

/** "No, the other one", "I meant milk": the last change, to other tasks. */
const instead = (
  words: string,
  change: TargetedIntent,
  written: ToldTask[],
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent | null => {
  const target = named(words, context);
  if (!target) return null;
  const meant =
    'reference' in target ? resolveReference(target.reference, earlier, context) : target;
  return meant
    ? { kind: 'instead', change: withTarget(change, meant), undone: written }
    : refused('pronoun');
};

const correction = (
  said: string,
  last: LastChange,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent | null => {
  const plain = said.replace(/[\s.!]+$/, '');
  const words = plain.replace(correctionStart, '').replace(correctionEnd, '');
  if (words === plain || words === '') return null;
  const value = correctedValue(words, plain, last, context);
  if (value) return value === 'other' ? null : value;
  if (!pointsAtTasks(words)) {
    const own = interpretSentence(words, context);
    if (isTargeted(own) || own.kind === 'undo') return own;
    if (own.kind !== 'unknown') return null;
  }
  if (!isTargeted(last.intent)) return null;
  return instead(words, last.intent, last.written, earlier, context);
};

/** "And the other one to friday": the last command again, without its verb. */
const gapped = (words: string, { kind }: Intent, context: AssistantContext): Intent | null => {
  const verb = gapVerbs[kind];
  const intent = verb === undefined ? null : interpretSentence(`${verb} ${words}`, context);
  return intent?.kind === kind ? intent : null;
};

/** "Also milk", "the same for milk": the last change again, of other tasks. */
const again = (said: string, last: LastChange, context: AssistantContext): Intent | null => {
  const plain = said.replace(/[\s.!]+$/, '');
  const same = firstMatch(plain, samePatterns)?.['words'];
  const spoken = same ?? firstMatch(plain, alsoPatterns)?.['words'];
  if (spoken === undefined) return null;
  const words = parseSentence(spoken).text;
  const isSaid = same !== undefined || pointsAtTasks(words);
  if (!isSaid && interpretSentence(words, context).kind !== 'unknown') return null;
  const { intent } = last;
  if (intent.kind === 'create') {
    return same === undefined ? interpretSentence(`add ${words}`, context) : null;
  }
  const again = same === undefined ? gapped(words, intent, context) : null;
  if (again) return again;
  const target = isTargeted(intent) ? named(words, context) : null;
  return target && isTargeted(intent) ? withTarget(intent, target) : null;
};

/** A sentence that only says something after the one before; null when it stands for itself. */
export const followUp = (
  sentence: string,
  earlier: readonly Turn[],
  context: AssistantContext,
  interpret: Interpret,
): Intent | null => {
  const { said, isQuestion, hasSeveralLines } = parseSentence(sentence);
  const isOne =
    regret.test(said) ||
    correctionStart.test(said) ||
    correctionEnd.test(said.replace(/[\s.!]+$/, '')) ||
    [...samePatterns, ...alsoPatterns].some((pattern) =>
      pattern.test(said.replace(/[\s.!]+$/, '')),
    );
  if (isQuestion || hasSeveralLines || !isOne || said.length > 500) return null;
  const last = lastChange(earlier, context, interpret);
  if (last && regret.test(said)) return { kind: 'undo', changeSetId: null };
  return last && (correction(said, last, earlier, context) ?? again(said, last, context));
};
