import type { Message, Run } from '@todo/contracts';
import { putApproval } from './apply-event';
import { newItem, type ThreadItem, type ThreadPart } from './thread-item';

const partsOf = (message: Message): ThreadPart[] => [
  ...message.toolCalls.map((call): ThreadPart => ({ type: 'tool', call })),
  ...(message.content === '' ? [] : [{ type: 'text' as const, text: message.content }]),
];

const itemOf = (message: Message): ThreadItem =>
  newItem({
    id: message.id,
    role: message.role,
    parts: partsOf(message),
    runId: message.runId,
    createdAt: message.createdAt,
  });

const problemOfRun = (run: Run): ThreadItem['problem'] =>
  run.status === 'failed'
    ? { code: 'model_unavailable', message: 'The assistant couldn’t finish this answer.' }
    : null;

/**
 * A stored conversation as it looked on the screen.
 * @param lastRun the run of its last message, which may still go on or wait for an approval
 */
export const itemsOfHistory = (messages: readonly Message[], lastRun: Run | null): ThreadItem[] => {
  const items = messages.map(itemOf);
  if (lastRun === null || lastRun.status === 'finished') return items;
  const last = items.at(-1);
  const answer =
    last?.role === 'assistant' && last.runId === lastRun.id
      ? last
      : newItem({
          id: `run-${lastRun.id}`,
          role: 'assistant',
          runId: lastRun.id,
          createdAt: lastRun.startedAt,
        });
  const others = items.filter((item) => item !== answer);
  const parts = lastRun.approvals.reduce(putApproval, answer.parts);
  return [...others, { ...answer, parts, state: lastRun.status, problem: problemOfRun(lastRun) }];
};
