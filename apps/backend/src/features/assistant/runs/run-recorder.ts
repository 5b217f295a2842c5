import {
  RunToolCallItem,
  RunToolCallOutputItem,
  type RunItem,
  type RunStreamEvent,
} from '@openai/agents';
import { argumentsOf } from '../models/storable-output';
import type { OutputItem } from '../models/stored-response';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import { createDeltaBuffer } from './delta-buffer';
import type { Lease } from './run-lease';
import type { RunLog } from './run-log';
import { createRunSpeech } from './run-speech';
import { createRunWriter, type RunWriter } from './run-writer';
import { toldBefore, type ToldBefore } from './told-before';

export interface RunRecorderDependencies {
  log: Pick<RunLog, 'append' | 'list'>;
  toolCalls: Pick<ToolCallsRepository, 'find' | 'finishHeld'>;
}

const parsed = (output: unknown): unknown => {
  if (typeof output !== 'string') return output;
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
};

const textsOf = (output: readonly OutputItem[]): string[] =>
  output
    .map((item) =>
      'role' in item && item.role === 'assistant'
        ? item.content.map((part) => (part.type === 'output_text' ? part.text : '')).join('')
        : '',
    )
    .filter((text) => text !== '');

/** Tells what a model says, response by response. */
const createListener = (writer: RunWriter, told: ToldBefore, firstTurn: number) => {
  const listenTo = (turn: number) => {
    const speech = createRunSpeech((event) => writer.append(event, turn), told.textOf(turn));
    return { turn, speech, deltas: createDeltaBuffer(speech.hear) };
  };
  let current = listenTo(firstTurn);

  return {
    hear: (text: string): void => current.deltas.add(text),
    flush: (): Promise<void> => current.deltas.flush(),
    restart: async (): Promise<void> => {
      await current.deltas.flush();
      current.speech.restart();
    },
    finish: async (output: readonly OutputItem[]): Promise<void> => {
      await current.deltas.flush();
      await current.speech.finish(textsOf(output));
      current = listenTo(current.turn + 1);
    },
  };
};

/** Turns what the agent does into the events of its run; what was told before is left out. */
export const createRunRecorder = ({ log, toolCalls }: RunRecorderDependencies) => {
  const resultOf = async (lease: Lease, callId: string, raw: unknown) => {
    const call = await toolCalls.find(lease.runId, callId);
    if (!call) return { status: 'failed' as const, output: parsed(raw) };
    const { status, output } = call;
    if (status !== 'running' && status !== 'proposed') return { status, output };
    // No tool of ours ran: the model named an unknown one, or the call was cancelled.
    const result = { status: 'failed' as const, output: parsed(raw) };
    await toolCalls.finishHeld(lease, callId, result);
    return result;
  };

  const recordItem = async (lease: Lease, item: RunItem, writer: RunWriter, told: ToldBefore) => {
    if (item instanceof RunToolCallItem && item.rawItem.type === 'function_call') {
      const { callId: id, name } = item.rawItem;
      if (told.startedCalls.has(id)) return;
      const data = { id, name, arguments: argumentsOf(item.rawItem) };
      await writer.append({ event: 'tool.started', data });
    } else if (
      item instanceof RunToolCallOutputItem &&
      item.rawItem.type === 'function_call_result'
    ) {
      const { callId: id } = item.rawItem;
      if (told.finishedCalls.has(id)) return;
      const data = { id, ...(await resultOf(lease, id, item.output)) };
      await writer.append({ event: 'tool.finished', data });
    }
  };

  /**
   * Records all that the agent does, in order, until it stops.
   * @param firstTurn How many responses the agent's state already holds.
   * @throws LeaseLost
   */
  return async (
    lease: Lease,
    firstTurn: number,
    events: AsyncIterable<RunStreamEvent>,
  ): Promise<void> => {
    const told = toldBefore(await log.list(lease.runId));
    const writer = createRunWriter(log, lease, told.lastId);
    const listener = createListener(writer, told, firstTurn);
    for await (const event of events) {
      if (event.type === 'raw_model_stream_event') {
        const { data } = event;
        if (data.type === 'output_text_delta') listener.hear(data.delta);
        if (data.type === 'response_started') await listener.restart();
        if (data.type === 'response_done') await listener.finish(data.response.output);
      } else if (event.type === 'run_item_stream_event') {
        await listener.flush();
        await recordItem(lease, event.item, writer, told);
      }
    }
    await listener.flush();
  };
};
export type RunRecorder = ReturnType<typeof createRunRecorder>;
