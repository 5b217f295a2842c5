import type { Message, Run } from '@todo/contracts';
import { putApproval } from './apply-event';
import { newItem, type ThreadItem, type ThreadPart } from './thread-item';

const partsOf = (message: Message): ThreadPart[] => [
  ...message.toolCalls.map((call): ThreadPart => ({ type: 'tool', call })),
  ...(message.content === '' ? [] : [{ type: 'text' as const, text: message.content }]),
];

/** Only the last run may still be open; of one before, what was open then is over. */
const endedState = (status: Message['runStatus']): ThreadItem['state'] =>
  status === 'failed' || status === 'stopped' ? status : 'finished';

const itemOf = (message: Message): ThreadItem =>
  newItem({
    id: message.id,
    messageId: message.id,
    role: message.role,
    parts: partsOf(message),
    runId: message.runId,
    state: endedState(message.runStatus),
    changeSetId: message.changeSetId,
    createdAt: message.createdAt,
  });

const problemOfRun = ({ status, problem }: Run): ThreadItem['problem'] => {
  if (status !== 'failed') return null;
  return problem === null
    ? { code: 'internal', message: 'The assistant couldn’t finish this answer.' }
    : { code: problem.code, message: problem.detail };
};

/** A run that failed without a word left its reason in its message. */
const partsOfRun = (parts: ThreadPart[], problem: ThreadItem['problem']): ThreadPart[] =>
  parts.filter((part) => part.type !== 'text' || part.text !== problem?.message);

/**
 * A stored conversation as it looked on the screen.
 * @param lastRun the run of its last message, which may still go on or wait for an approval
 */
export const itemsOfHistory = (messages: readonly Message[], lastRun: Run | null): ThreadItem[] => {
  const items = messages.map(itemOf);
  if (lastRun === null) return items;
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
  const { status: state, approvals, changeSetId } = lastRun;
  const problem = problemOfRun(lastRun);
  const parts = approvals.reduce(putApproval, partsOfRun(answer.parts, problem));
  return [...others, { ...answer, parts, state, problem, approvals, changeSetId }];
};

const isSame = (a: ThreadItem, b: ThreadItem): boolean =>
  a.id === b.id || (a.runId !== null && a.runId === b.runId && a.role === b.role);

const merged = (shown: ThreadItem, stored: ThreadItem): ThreadItem => {
  const { id, request, parts, lastEventId } = shown;
  if (shown.state === stored.state) {
    const { messageId, runId, changeSetId, approvals, problem } = stored;
    const told = approvals.reduce(putApproval, parts);
    const known = { messageId, runId, changeSetId, approvals, parts: told };
    return { ...shown, ...known, problem: problem ?? shown.problem };
  }
  // An answer that goes on elsewhere goes on here behind what this page has heard of it.
  return stored.state === 'running'
    ? { ...stored, id, request, parts: stored.approvals.reduce(putApproval, parts), lastEventId }
    : { ...stored, id, request };
};

/** What is stored over what is shown: the same items stay the same, and what was never stored stays. */
export const mergeItems = (
  shown: readonly ThreadItem[],
  stored: readonly ThreadItem[],
): ThreadItem[] => {
  const items = stored.map((item) => {
    const before = shown.find((each) => isSame(each, item));
    return before === undefined ? item : merged(before, item);
  });
  const isStored = (item: ThreadItem): boolean =>
    item.messageId !== null || stored.some((each) => isSame(each, item));
  return [...items, ...shown.filter((item) => item.runId === null && !isStored(item))];
};
