import type { StreamEvent } from '@todo/contracts';
import type { ApiError } from '@/api/api-error';
import { announcementOf } from './announce';
import { applyEvent, putApproval } from './apply-event';
import { mergeItems } from './history';
import { pendingApprovals, type ThreadItem, type ThreadProblem } from './thread-item';

export interface ThreadState {
  /** Null until the first message of a new conversation. */
  conversationId: string | null;
  items: ThreadItem[];
  /** Whether the history is there: an error says why it isn't. */
  opening: 'opening' | 'open' | ApiError;
  /** Said once to who listens rather than looks. */
  announcement: string;
}

export const emptyThread: ThreadState = {
  conversationId: null,
  items: [],
  opening: 'open',
  announcement: '',
};

type Decision = 'approved' | 'rejected';

export type ThreadAction =
  | { type: 'opening' }
  | { type: 'openFailed'; error: ApiError }
  | { type: 'opened'; conversationId: string | null; items: ThreadItem[] }
  | { type: 'refreshed'; items: ThreadItem[] }
  | { type: 'said'; keep: number; items: ThreadItem[] }
  | { type: 'event'; itemId: string; event: StreamEvent }
  | { type: 'failed'; itemId: string; error: ApiError }
  | { type: 'noted'; itemId: string; note: Partial<ThreadItem> }
  | { type: 'decided'; itemId: string; approvalId: string; decision: Decision }
  | { type: 'undecided'; itemId: string; approvalId: string; error: ApiError }
  | { type: 'announced'; text: string };

const changeItem = (
  state: ThreadState,
  itemId: string,
  change: (item: ThreadItem) => ThreadItem,
): ThreadState => ({
  ...state,
  items: state.items.map((item) => (item.id === itemId ? change(item) : item)),
});

const setApproval = (
  item: ThreadItem,
  approvalId: string,
  status: 'pending' | Decision,
): ThreadItem => {
  const part = item.parts.find(
    (each) => each.type === 'approval' && each.approval.id === approvalId,
  );
  if (part?.type !== 'approval') return item;
  const approval = { ...part.approval, status };
  const others = item.approvals.filter(({ id }) => id !== approvalId);
  return { ...item, approvals: [...others, approval], parts: putApproval(item.parts, approval) };
};

/** What still waits is rejected by saying something else; the service does the same. */
const rejectWaiting = (item: ThreadItem): ThreadItem =>
  pendingApprovals(item).reduce(
    (changed, approval) => setApproval(changed, approval.id, 'rejected'),
    item.state === 'awaiting_approval' ? { ...item, state: 'finished' as const } : item,
  );

/** The question belongs to the run of its answer. */
const withRun = (items: ThreadItem[], answerId: string, runId: string): ThreadItem[] => {
  const index = items.findIndex((item) => item.id === answerId) - 1;
  return items.map((item, position) =>
    position === index && item.role === 'user' && item.runId === null ? { ...item, runId } : item,
  );
};

const onEvent = (state: ThreadState, itemId: string, event: StreamEvent): ThreadState => {
  const changed = changeItem(state, itemId, (item) => applyEvent(item, event));
  if (event.event === 'run.started') {
    const { conversationId, runId } = event.data;
    return { ...changed, conversationId, items: withRun(changed.items, itemId, runId) };
  }
  const item = changed.items.find((each) => each.id === itemId);
  const before = state.items.find((each) => each.id === itemId);
  if (event.event !== 'run.finished' || item === undefined || item === before) return changed;
  return { ...changed, announcement: announcementOf(item) };
};

export const problemOf = ({ code, message, retryAfterSeconds }: ApiError): ThreadProblem => ({
  code,
  message,
  retryAfterSeconds,
});

export const threadReducer = (state: ThreadState, action: ThreadAction): ThreadState => {
  switch (action.type) {
    case 'opening':
      return { ...emptyThread, opening: 'opening' };
    case 'openFailed':
      return { ...state, items: [], opening: action.error };
    case 'opened':
      return { ...emptyThread, conversationId: action.conversationId, items: action.items };
    case 'refreshed':
      return { ...state, items: mergeItems(state.items, action.items) };
    case 'said': {
      const kept = state.items.slice(0, action.keep).map(rejectWaiting);
      return { ...state, announcement: '', items: [...kept, ...action.items] };
    }
    case 'event':
      return onEvent(state, action.itemId, action.event);
    case 'failed':
      return changeItem(state, action.itemId, (item) => ({
        ...item,
        state: 'failed',
        isStopping: false,
        isReconnecting: false,
        problem: problemOf(action.error),
      }));
    case 'noted':
      return changeItem(state, action.itemId, (item) => ({ ...item, ...action.note }));
    case 'decided':
      return changeItem(state, action.itemId, (item) => {
        const decided = setApproval(item, action.approvalId, action.decision);
        const isWaiting = pendingApprovals(decided).length > 0;
        return { ...decided, state: isWaiting ? 'awaiting_approval' : 'running', problem: null };
      });
    case 'undecided':
      return changeItem(state, action.itemId, (item) => ({
        ...setApproval(item, action.approvalId, 'pending'),
        state: 'awaiting_approval',
        problem: problemOf(action.error),
      }));
    case 'announced':
      return { ...state, announcement: action.text };
  }
};
