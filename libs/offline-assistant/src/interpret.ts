import type { AssistantContext } from './context';
import { answerSlot } from './dialogue/answer-slot';
import { followQuestion } from './dialogue/follow-question';
import { followUp } from './dialogue/follow-up';
import { resolveIntent } from './dialogue/resolve-intent';
import { pendingQuestion } from './dialogue/pending-question';
import type { Intent } from './intent';
import { interpretSentence } from './interpret-sentence';
import type { Turn } from './transcript';

/** Longer chains of answers to questions than this are forgotten. */
const turnsAtMost = 12;

/** What the newest sentence of a conversation means. */
export const interpret = (
  sentence: string,
  earlier: readonly Turn[],
  context: AssistantContext,
): Intent => {
  const known = earlier.slice(-turnsAtMost);
  const pending = pendingQuestion(known, context, interpret);
  const followed = pending
    ? null
    : (followQuestion(sentence, known, context, interpret) ??
      followUp(sentence, known, context, interpret));
  const plain = followed ?? interpretSentence(sentence, context, pending);
  const answered = pending ? null : answerSlot(sentence, plain, known, context);
  return resolveIntent(answered ?? plain, known, context);
};
