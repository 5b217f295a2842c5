import type { StreamEvent } from '@todo/contracts';
import type { ApiError } from '@/api/api-error';
import { applyEvent, putApproval } from './apply-event';
import { pendingApprovals, textOf, type ThreadItem } from './thread-item';

export interface ThreadState {
  /** Null until the first message of a new conversation. */
  conversationId: string | null;
  items: ThreadItem[];
  /** Whether the history is there: an error says why it isn't. */
  opening: 'opening' | 'open' | ApiError;
  /** Said once, when an answer is whole, to who listens rather than looks. */
  announcement: string;
}

export const emptyThread: ThreadState = {
  conversationId: null,
  items: [],
  opening: 'open',
  announcement: '',
};

export type ThreadAction =
  | { type: 'opening' }
  | { type: 'openFailed'; error: ApiError }
  | { type: 'opened'; conversationId: string | null; items: ThreadItem[] }
  | { type: 'said'; items: ThreadItem[] }
  | { type: 'removed'; itemId: string }
  | { type: 'event'; itemId: string; event: StreamEvent }
  | { type: 'failed'; itemId: string; error: ApiError }
  | { type: 'decided'; itemId: string; approvalId: string; decision: 'approved' | 'rejected' }
  | { type: 'undecided'; itemId: string; approvalId: string; error: ApiError };

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
  status: 'pending' | 'approved' | 'rejected',
): ThreadItem => {
  const part = item.parts.find(
    (each) => each.type === 'approval' && each.approval.id === approvalId,
  );
  if (part?.type !== 'approval') return item;
  return { ...item, parts: putApproval(item.parts, { ...part.approval, status }) };
};

/** What still waits is rejected by saying something else; the service does the same. */
const rejectWaiting = (item: ThreadItem): ThreadItem =>
  pendingApprovals(item).reduce(
    (changed, approval) => setApproval(changed, approval.id, 'rejected'),
    item.state === 'awaiting_approval' ? { ...item, state: 'finished' as const } : item,
  );

const announcementOf = (item: ThreadItem | undefined): string => {
  if (item?.state === 'finished') return textOf(item);
  if (item?.state !== 'awaiting_approval') return '';
  return `The assistant asks: ${pendingApprovals(item)
    .map((approval) => approval.summary)
    .join(' ')}`;
};

const onEvent = (state: ThreadState, itemId: string, event: StreamEvent): ThreadState => {
  const changed = changeItem(state, itemId, (item) => applyEvent(item, event));
  if (event.event === 'run.started') {
    return { ...changed, conversationId: event.data.conversationId };
  }
  if (event.event !== 'run.finished') return changed;
  const item = changed.items.find((each) => each.id === itemId);
  return { ...changed, announcement: announcementOf(item) };
};

const problemOf = ({ code, message }: ApiError) => ({ code, message });

export const threadReducer = (state: ThreadState, action: ThreadAction): ThreadState => {
  switch (action.type) {
    case 'opening':
      return { ...emptyThread, opening: 'opening' };
    case 'openFailed':
      return { ...state, opening: action.error };
    case 'opened':
      return { ...emptyThread, conversationId: action.conversationId, items: action.items };
    case 'said':
      return {
        ...state,
        announcement: '',
        items: [...state.items.map(rejectWaiting), ...action.items],
      };
    case 'removed':
      return { ...state, items: state.items.filter((item) => item.id !== action.itemId) };
    case 'event':
      return onEvent(state, action.itemId, action.event);
    case 'failed':
      return changeItem(state, action.itemId, (item) => ({
        ...item,
        state: 'failed',
        problem: problemOf(action.error),
      }));
    case 'decided':
      return changeItem(state, action.itemId, (item) => {
        const decided = setApproval(item, action.approvalId, action.decision);
        const state = pendingApprovals(decided).length > 0 ? 'awaiting_approval' : 'running';
        return { ...decided, state, problem: null };
      });
    case 'undecided':
      return changeItem(state, action.itemId, (item) => ({
        ...setApproval(item, action.approvalId, 'pending'),
        state: 'awaiting_approval',
        problem: problemOf(action.error),
      }));
  }
};
