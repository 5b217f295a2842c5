import {
  RunMessageOutputItem,
  RunToolCallItem,
  RunToolCallOutputItem,
  type RunItem,
  type RunStreamEvent,
} from '@openai/agents';
import { argumentsOf } from '../models/storable-output';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import { createDeltaBuffer } from './delta-buffer';
import type { RunLog } from './run-log';

export interface RunRecorderDependencies {
  log: RunLog;
  toolCalls: ToolCallsRepository;
}

const parsed = (output: unknown): unknown => {
  if (typeof output !== 'string') return output;
  try {
    return JSON.parse(output);
  } catch {
    return output;
  }
};

/** Turns what the agent does into the events of its run. */
export const createRunRecorder = ({ log, toolCalls }: RunRecorderDependencies) => {
  const toolFinished = async (runId: string, callId: string, raw: unknown): Promise<void> => {
    let call = await toolCalls.find(runId, callId);
    if (call?.status === 'running' || call?.status === 'proposed') {
      // No tool of ours ran: the model named an unknown one, or the call was cancelled.
      await toolCalls.finish(runId, callId, { status: 'failed', output: parsed(raw) });
      call = await toolCalls.find(runId, callId);
    }
    const { status = 'failed' as const, output = parsed(raw) } = call ?? {};
    await log.append(runId, {
      event: 'tool.finished',
      data: { id: callId, status, output },
    });
  };

  const recordItem = async (runId: string, item: RunItem): Promise<void> => {
    if (item instanceof RunMessageOutputItem) {
      const text = item.content;
      if (text !== '') await log.append(runId, { event: 'message.completed', data: { text } });
    } else if (item instanceof RunToolCallItem && item.rawItem.type === 'function_call') {
      const { callId: id, name } = item.rawItem;
      const data = { id, name, arguments: argumentsOf(item.rawItem) };
      await log.append(runId, { event: 'tool.started', data });
    } else if (
      item instanceof RunToolCallOutputItem &&
      item.rawItem.type === 'function_call_result'
    ) {
      await toolFinished(runId, item.rawItem.callId, item.output);
    }
  };

  /** Records all that the agent does, in order, until it stops. */
  return async (runId: string, events: AsyncIterable<RunStreamEvent>): Promise<void> => {
    const deltas = createDeltaBuffer((text) =>
      log.append(runId, { event: 'message.delta', data: { text } }),
    );
    for await (const event of events) {
      if (event.type === 'raw_model_stream_event' && event.data.type === 'output_text_delta') {
        deltas.add(event.data.delta);
      } else if (event.type === 'run_item_stream_event') {
        await deltas.flush();
        await recordItem(runId, event.item);
      }
    }
    await deltas.flush();
  };
};
export type RunRecorder = ReturnType<typeof createRunRecorder>;
