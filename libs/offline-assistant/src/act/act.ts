import type { AssistantContext } from '../context';

export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
}

/** A part of an act: it yields tool calls, gets what each answered, and has a result. */
export type Doing<Result> = Generator<ToolCall, Result, unknown>;

/**
 * What is done about an intent, as a story: it yields the tool calls it needs, gets what each
 * answered, and returns what to say. It must call the same tools for the same answers, since
 * every request of a turn tells the story again from its start.
 */
export type Act = Doing<string>;

/** What an act may know: time and zone. */
export type ActContext = AssistantContext;
