import { StreamEventSchema, type Run, type StreamEvent } from '@todo/contracts';
import type { Person } from './test-app';

/** One event of a stream, from its lines. */
export const eventOf = (frame: string): StreamEvent => {
  const fields = Object.fromEntries(
    frame
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  return StreamEventSchema.parse({
    id: Number(fields['id']),
    event: fields['event'],
    data: JSON.parse(fields['data'] ?? ''),
  });
};

/** The events of a stream that has ended. */
export const parseEvents = (body: string): StreamEvent[] =>
  body
    .split('\n\n')
    .filter((frame) => frame !== '' && !frame.startsWith(':'))
    .map(eventOf);

/** Follows a run until it ends or waits. */
export const followRun = async (
  person: Person,
  runId: string,
  lastEventId?: number,
): Promise<StreamEvent[]> => {
  const headers = lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) };
  const answer = await person.inject('GET', `/api/runs/${runId}/events`, undefined, headers);
  if (answer.statusCode !== 200) throw new Error(`following answered ${answer.body}`);
  return parseEvents(answer.body);
};

export const runOf = async (person: Person, runId: string): Promise<Run> =>
  (await person.inject('GET', `/api/runs/${runId}`)).json<Run>();

/** All pieces of text, and all messages, of a stream. */
export const textsOf = (events: readonly StreamEvent[]) => ({
  pieces: events.map((e) => (e.event === 'message.delta' ? e.data.text : '')).join(''),
  messages: events.map((e) => (e.event === 'message.completed' ? e.data.text : '')).join(''),
});
