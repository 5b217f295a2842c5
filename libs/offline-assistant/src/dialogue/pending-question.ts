import { readOptions } from '../answer/which-one';
import type { AssistantContext } from '../context';
import type { Intent } from '../intent';
import type { PendingQuestion } from '../rules/rule';
import { isTargeted } from '../targeted-intent';
import type { Turn } from '../transcript';
import { factsOf } from './turn-facts';

/** Reads a sentence as the newest of a conversation. */
export type Interpret = (
  sentence: string,
  earlier: readonly Turn[],
  context: AssistantContext,
) => Intent;

/**
 * The question that the last turn ended with: which change of which of the shown tasks. The tasks
 * are those of the tool calls; what the answer says of them only orders them.
 */
export const pendingQuestion = (
  earlier: readonly Turn[],
  context: AssistantContext,
  interpret: Interpret,
): PendingQuestion | null => {
  const last = earlier.at(-1);
  if (!last || !readOptions(last.reply)) return null;
  const { shown } = factsOf(last, context);
  const about = interpret(last.said, earlier.slice(0, -1), context);
  return isTargeted(about) && shown.length > 0 ? { about, options: shown } : null;
};
