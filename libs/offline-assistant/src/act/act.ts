import type { AssistantContext } from '../context';
import type { Choice, TargetedIntent } from '../intent';

export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
}

/**
 * What is done about an intent, as a story: it yields the tool calls it needs, gets what each
 * answered, and returns what to say. It must call the same tools for the same answers, since
 * every request of a turn tells the story again from its start.
 */
export type Act = Generator<ToolCall, string, unknown>;

/** What an act may know: time and zone, and the answer to an earlier question, if there was one. */
export interface ActContext extends AssistantContext {
  chosen: { choice: Choice; options: string[] } | null;
}

export type IntentOf<Kind extends TargetedIntent['kind']> = Extract<TargetedIntent, { kind: Kind }>;
