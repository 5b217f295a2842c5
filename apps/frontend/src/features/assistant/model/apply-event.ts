import type { Approval, StreamEvent, StreamEventData, ToolCall } from '@todo/contracts';
import type { ThreadItem, ThreadPart } from './thread-item';

const addText = (parts: ThreadPart[], text: string): ThreadPart[] => {
  const last = parts.at(-1);
  if (last?.type !== 'text') return [...parts, { type: 'text', text }];
  return [...parts.slice(0, -1), { type: 'text', text: last.text + text }];
};

/** The whole text of a message has the last word over the pieces that came before it. */
const completeText = (parts: ThreadPart[], text: string): ThreadPart[] => {
  const last = parts.at(-1);
  if (last?.type === 'text') return [...parts.slice(0, -1), { type: 'text', text }];
  const isThere = parts.some((part) => part.type === 'text' && part.text === text);
  return isThere || text === '' ? parts : [...parts, { type: 'text', text }];
};

const putTool = (parts: ThreadPart[], id: string, change: Partial<ToolCall>): ThreadPart[] => {
  const isThere = parts.some((part) => part.type === 'tool' && part.call.id === id);
  if (!isThere) {
    const blank: ToolCall = { id, name: '', arguments: {}, status: 'running', output: null };
    return [...parts, { type: 'tool', call: { ...blank, ...change } }];
  }
  return parts.map((part) =>
    part.type === 'tool' && part.call.id === id
      ? { type: 'tool', call: { ...part.call, ...change } }
      : part,
  );
};

/** Adds an approval, or replaces what is known of it. */
export const putApproval = (parts: ThreadPart[], approval: Approval): ThreadPart[] => {
  const isThis = (part: ThreadPart): boolean =>
    part.type === 'approval' && part.approval.id === approval.id;
  if (!parts.some(isThis)) return [...parts, { type: 'approval', approval }];
  return parts.map((part) => (isThis(part) ? { type: 'approval', approval } : part));
};

/** A call that the run stopped at has not begun: it waits for the person's word. */
const awaitWord = (parts: ThreadPart[]): ThreadPart[] =>
  parts.map((part) =>
    part.type === 'tool' && part.call.status === 'running'
      ? { type: 'tool', call: { ...part.call, status: 'proposed' } }
      : part,
  );

/** What was going on when a run ended came to nothing. */
const withoutRunning = (parts: ThreadPart[]): ThreadPart[] =>
  parts.map((part) =>
    part.type === 'tool' && part.call.status === 'running'
      ? { type: 'tool', call: { ...part.call, status: 'failed' } }
      : part,
  );

/** Nothing is left to decide in a run that was stopped. */
const withoutPending = (parts: ThreadPart[]): ThreadPart[] =>
  parts.map((part) => {
    if (part.type === 'approval' && part.approval.status === 'pending') {
      return { type: 'approval', approval: { ...part.approval, status: 'rejected' } };
    }
    return part.type === 'tool' && part.call.status === 'proposed'
      ? { type: 'tool', call: { ...part.call, status: 'rejected' } }
      : part;
  });

const onFinished = (
  item: ThreadItem,
  { status, changeSetId }: StreamEventData<'run.finished'>,
): Partial<ThreadItem> => {
  if (status === 'awaiting_approval') {
    return { state: status, changeSetId, parts: awaitWord(item.parts) };
  }
  const parts = withoutPending(withoutRunning(item.parts));
  return { state: status, changeSetId, isStopping: false, parts };
};

const changeOf = (item: ThreadItem, event: StreamEvent): Partial<ThreadItem> => {
  switch (event.event) {
    case 'run.started':
      // A replay begins here again.
      return { runId: event.data.runId, parts: [], state: 'running', problem: null };
    case 'message.delta':
      return { parts: addText(item.parts, event.data.text) };
    case 'message.completed':
      return { parts: completeText(item.parts, event.data.text) };
    case 'tool.started': {
      const { id, name, arguments: given } = event.data;
      const call = { name, arguments: given, status: 'running' as const };
      return { parts: putTool(item.parts, id, call) };
    }
    case 'tool.finished': {
      const { id, status, output } = event.data;
      return { parts: putTool(item.parts, id, { status, output }) };
    }
    case 'approval.requested': {
      const { approval } = event.data;
      const known = item.approvals.find(({ id }) => id === approval.id);
      return { parts: putApproval(item.parts, known ?? approval) };
    }
    case 'run.finished':
      return onFinished(item, event.data);
    case 'run.failed': {
      const { code, detail } = event.data.problem;
      const parts = withoutRunning(item.parts);
      return { state: 'failed', isStopping: false, parts, problem: { code, message: detail } };
    }
  }
};

/** What comes behind the waiting says that the run went on. */
const goingOn = (item: ThreadItem, { event }: StreamEvent): Partial<ThreadItem> =>
  item.state === 'awaiting_approval' && event !== 'approval.requested' ? { state: 'running' } : {};

/** The item after one more event of its run. An event that is in it already changes nothing. */
export const applyEvent = (item: ThreadItem, event: StreamEvent): ThreadItem =>
  event.id <= item.lastEventId
    ? item
    : { ...item, ...goingOn(item, event), ...changeOf(item, event), lastEventId: event.id };
