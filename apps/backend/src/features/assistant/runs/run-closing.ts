import type { RunStatus, StreamEvent } from '@todo/contracts';
import { AppError } from '../../../errors';
import type { ToolCallRow } from '../assistant.schema';
import { errorOutput } from '../tools/tool-executor';
import type { NewRunEvent } from './run-log';

/** What stands as the result of a call that a run began and never finished. */
export const givenUp = (status: RunStatus) =>
  errorOutput(
    new AppError(
      'conflict',
      status === 'stopped'
        ? 'The run was stopped before this was done.'
        : 'The run ended before this was done.',
    ),
  );

/** Text that was told and is part of no completed message. */
export const openText = (events: readonly StreamEvent[]): string => {
  let text = '';
  for (const { event, data } of events) {
    if (event === 'message.delta') text += data.text;
    if (event === 'message.completed') text = text.slice(data.text.length);
  }
  return text;
};

const idsOf = (events: readonly StreamEvent[], name: 'tool.started' | 'tool.finished') =>
  new Set(events.flatMap(({ event, data }) => (event === name ? [data.id] : [])));

/** What is still to be told of a run that ends: the message and the calls that it broke off in. */
export const closingEvents = (
  events: readonly StreamEvent[],
  calls: readonly ToolCallRow[],
): NewRunEvent[] => {
  const closing: NewRunEvent[] = [];
  const text = openText(events);
  if (text !== '') closing.push({ event: 'message.completed', data: { text } });
  const started = idsOf(events, 'tool.started');
  const finished = idsOf(events, 'tool.finished');
  for (const { callId: id, name, arguments: args, status, output } of calls) {
    // Of a call that was never begun nothing is told.
    if (finished.has(id) || (!started.has(id) && status !== 'succeeded')) continue;
    if (!started.has(id)) {
      closing.push({ event: 'tool.started', data: { id, name, arguments: args } });
    }
    closing.push({ event: 'tool.finished', data: { id, status, output } });
  }
  return closing;
};
