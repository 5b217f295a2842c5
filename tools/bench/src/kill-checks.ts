import { isDeepStrictEqual } from 'node:util';
import type { Change, Message, Run, StreamEvent, Task } from '@todo/contracts';
import { readStream } from './event-stream';

export interface Finished {
  origin: string;
  token: string;
  /** The titles of the tasks that the run was to add. */
  titles: readonly string[];
  /** What the client saw of it. */
  seen: readonly StreamEvent[];
}

const get = async <Body>({ origin, token }: Finished, path: string): Promise<Body> => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${origin}${path}`, { headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as Body;
};

const storedEvents = async ({ origin, token }: Finished, runId: string) => {
  const events: StreamEvent[] = [];
  const url = `${origin}/api/runs/${runId}/events`;
  await readStream({ url, method: 'GET', token }, (event) => events.push(event));
  return events;
};

const spoken = (events: readonly StreamEvent[]) => ({
  inPieces: events.flatMap(({ event, data }) => (event === 'message.delta' ? [data.text] : [])),
  whole: events.flatMap(({ event, data }) => (event === 'message.completed' ? [data.text] : [])),
});

const runOf = (events: readonly StreamEvent[]) => {
  const [first] = events;
  if (first?.event !== 'run.started') throw new Error('the stream does not begin with its start');
  return first.data;
};

/** What is wrong with a run that was killed on the way; nothing when it is as if it had not been. */
export const faultsOf = async (finished: Finished): Promise<string[]> => {
  const { seen, titles } = finished;
  const { runId, conversationId } = runOf(seen);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const run = await get<Run>(finished, `/api/runs/${runId}`);
  expect(run.status === 'finished', `the run is ${run.status}: ${run.problem?.detail ?? ''}`);
  expect(
    isDeepStrictEqual(
      seen.map(({ id }) => id),
      seen.map((_, index) => index + 1),
    ),
    `the ids that came are ${seen.map(({ id }) => id).join()}`,
  );
  const stored = await storedEvents(finished, runId);
  expect(isDeepStrictEqual(stored, seen), 'what came is not what is stored');
  const { inPieces, whole } = spoken(stored);
  expect(
    inPieces.join('') === whole.join(''),
    `in pieces “${inPieces.join('')}”, whole “${whole.join('')}”`,
  );
  const started = stored.flatMap(({ event, data }) => (event === 'tool.started' ? [data.id] : []));
  const ended = stored.flatMap(({ event, data }) => (event === 'tool.finished' ? [data.id] : []));
  expect(
    started.length === titles.length && isDeepStrictEqual(started, ended),
    `calls ${started.join()} began, ${ended.join()} ended`,
  );
  for (const title of titles) {
    const path = `/api/tasks?status=all&q=${encodeURIComponent(title)}`;
    const { items } = await get<{ items: Task[] }>(finished, path);
    expect(items.length === 1, `${items.length} tasks are called ${title}`);
    for (const { id } of items) {
      const changes = await get<{ items: Change[] }>(finished, `/api/tasks/${id}/changes`);
      expect(changes.items.length === 1, `${changes.items.length} changes of ${title}`);
      expect(
        changes.items.every(({ changeSetId }) => changeSetId === run.changeSetId),
        `${title} is not in the change set of its run`,
      );
    }
  }
  const path = `/api/conversations/${conversationId}/messages`;
  const { items } = await get<{ items: Message[] }>(finished, path);
  expect(
    items.map(({ role }) => role).join() === 'user,assistant',
    `the conversation holds ${items.map(({ role }) => role).join()}`,
  );
  expect(items.at(-1)?.content === whole.join('\n\n'), 'the message is not what was said');
  return faults;
};
