import { useAuiState } from '@assistant-ui/react';
import type { ThreadItem } from '../model/thread-item';

/** The item behind the message that is rendered. */
export const useMessageItem = (): ThreadItem | undefined =>
  useAuiState((state) => state.message.metadata.custom['item'] as ThreadItem | undefined);
