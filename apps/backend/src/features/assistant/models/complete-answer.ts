import type { StreamEvent } from '@openai/agents';
import { APIError } from 'openai';
import { BrokenAnswer, emptyAnswer, endlessAnswer, filteredAnswer } from './model-errors';
import { isResponseDone, type OutputItem } from './stored-response';

/** What a raw event of either protocol may tell of how the answer goes on or ends. */
interface RawEvent {
  /** Responses. */
  type?: string;
  delta?: unknown;
  response?: {
    incomplete_details?: { reason?: string } | null;
    error?: { code?: string; message?: string } | null;
  };
  /** Chat Completions. */
  choices?: {
    finish_reason?: string | null;
    delta?: { tool_calls?: { function?: { arguments?: string | null } }[] | null } | null;
  }[];
}

/** More than any answer to a person has, whatever number of tokens was asked for. */
const maxCharacters = 200_000;

const rawOf = (event: StreamEvent): RawEvent =>
  event.type === 'model' && event.event ? (event.event as RawEvent) : {};

const sizeOf = (event: StreamEvent, raw: RawEvent): number => {
  if (event.type === 'output_text_delta') return event.delta.length;
  if (raw.type === 'response.function_call_arguments.delta') return String(raw.delta).length;
  return (raw.choices?.[0]?.delta?.tool_calls ?? []).reduce(
    (sum, call) => sum + (call.function?.arguments?.length ?? 0),
    0,
  );
};

/** @throws what became of an answer that its provider ended otherwise than by finishing it */
const assertGoodEnd = ({ type, response, choices }: RawEvent): void => {
  const reason = choices?.[0]?.finish_reason ?? response?.incomplete_details?.reason;
  if (reason === 'length' || reason === 'max_output_tokens') throw endlessAnswer();
  if (reason === 'content_filter') throw filteredAnswer();
  if (type !== 'response.failed' && type !== 'response.incomplete') return;
  throw new APIError(undefined, response?.error ?? {}, undefined, undefined);
};

const hasAnswer = (item: OutputItem): boolean =>
  item.type === 'function_call' ||
  ('role' in item &&
    item.role === 'assistant' &&
    item.content.some(
      (part) => (part.type === 'output_text' && part.text.trim() !== '') || part.type === 'refusal',
    ));

const textSizeOf = (item: OutputItem): number =>
  'role' in item && item.role === 'assistant'
    ? item.content.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0)
    : 0;

const assertAnswered = (output: readonly OutputItem[]): void => {
  if (!output.some(hasAnswer)) throw emptyAnswer();
  if (output.reduce((sum, item) => sum + textSizeOf(item), 0) > maxCharacters)
    throw endlessAnswer();
};

/** What fetch throws when the connection is lost while the answer is being read. */
const isLostConnection = (error: unknown): boolean => {
  const { name, message } = Object(error) as Partial<Error>;
  return name === 'TypeError' && message === 'terminated';
};

/** The events up to the end, or to where the connection was lost. */
async function* unbroken(events: AsyncIterable<StreamEvent>): AsyncGenerator<StreamEvent> {
  let hasBegun = false;
  try {
    for await (const event of events) {
      hasBegun = true;
      yield event;
    }
  } catch (error) {
    throw isLostConnection(error) ? new BrokenAnswer(hasBegun, error) : error;
  }
}

/** Passes a response on, and fails when it is cut off, held back, endless, or says nothing. */
export async function* complete(events: AsyncIterable<StreamEvent>): AsyncGenerator<StreamEvent> {
  let isChat = false;
  let isFinished = false;
  let isDone = false;
  let hasBegun = false;
  let characters = 0;
  for await (const event of unbroken(events)) {
    const raw = rawOf(event);
    assertGoodEnd(raw);
    characters += sizeOf(event, raw);
    if (characters > maxCharacters) throw endlessAnswer();
    isChat ||= raw.choices !== undefined;
    isFinished ||= Boolean(raw.choices?.[0]?.finish_reason);
    if (isResponseDone(event)) {
      if (isChat && !isFinished) throw new BrokenAnswer(hasBegun);
      assertAnswered(event.response.output);
      isDone = true;
    }
    hasBegun = true;
    yield event;
  }
  if (!isDone) throw new BrokenAnswer(hasBegun);
}
