import type { AssistantContext } from '../context';
import { refused, type Intent } from '../intent';
import { parseReference } from '../parse/parse-reference';
import type { Target } from '../target';
import { isTargeted, targetOf, withTarget, type TargetedIntent } from '../targeted-intent';
import type { Turn } from '../transcript';
import { resolveReference } from './focus';
import { factsOf } from './turn-facts';

/** What words such as "it" stand for; null when that can't be told. */
const resolveTarget = (
  target: Target,
  earlier: readonly Turn[],
  context: AssistantContext,
): Target | null => {
  if (!('reference' in target)) return target;
  const { reference, text } = target;
  const resolved = resolveReference(reference, earlier, context);
  // "Task 2" may be what a task is called.
  return resolved ?? (reference.kind === 'places' ? { text, isGuess: true } : null);
};

/** "Undo" after an undo takes the change before; "redo" that undo. */
const redone = (earlier: readonly Turn[], context: AssistantContext): Intent => {
  const last = earlier.at(-1);
  const undoing = last ? factsOf(last, context).undoing : null;
  return undoing ? { kind: 'undo', changeSetId: undoing.changeSetId } : refused('redo');
};

/** "Is it done?" asks of the task that was spoken of. */
const askedOf = (
  intent: Extract<Intent, { kind: 'ask-task' }>,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent => {
  const reference = parseReference(intent.readings[0] ?? '');
  if (!reference || reference.kind === 'named' || reference.kind === 'several') return intent;
  const target = resolveReference(reference, earlier, context);
  const [task, ...others] = target && 'known' in target ? target.known : [];
  if (task && others.length === 0) return { ...intent, readings: [task.title] };
  return intent.isLoose || reference.kind !== 'one' ? intent : refused('pronoun');
};

/** Puts tasks of earlier turns in the place of words such as "it" and "the second one". */
export const resolveIntent = (
  intent: Intent,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent => {
  if (intent.kind === 'redo') return redone(earlier, context);
  if (intent.kind === 'ask-task') return askedOf(intent, earlier, context);
  const resolved = (change: TargetedIntent): TargetedIntent | null => {
    const target = resolveTarget(targetOf(change), earlier, context);
    return target && withTarget(change, target);
  };
  if (intent.kind === 'sequence') {
    const changes = intent.changes.map(resolved);
    const known = changes.filter((change) => change !== null);
    return known.length === changes.length ? { ...intent, changes: known } : refused('pronoun');
  }
  if (!isTargeted(intent) || !('reference' in targetOf(intent))) return intent;
  return resolved(intent) ?? refused('pronoun');
};
