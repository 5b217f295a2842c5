import type { AssistantContext } from '../context';
import type { Intent } from '../intent';
import type { Sentence } from '../parse/sentence';
import type { KnownTask } from '../target';
import type { TargetedIntent } from '../targeted-intent';

/** A question of the assistant that waits for an answer: "Which one do you mean?" */
export interface PendingQuestion {
  about: TargetedIntent;
  /** The numbered tasks as the question showed them. */
  options: KnownTask[];
}

export interface RuleContext extends AssistantContext {
  pending: PendingQuestion | null;
}

/** One kind of sentence: null when this is another kind. */
export interface Rule {
  name: string;
  match(sentence: Sentence, context: RuleContext): Intent | null;
}

/** The groups of the first pattern that fits, the whole match left out. */
export const firstMatch = (
  text: string,
  patterns: readonly RegExp[],
): Record<string, string | undefined> | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match.groups ?? {};
  }
  return null;
};
