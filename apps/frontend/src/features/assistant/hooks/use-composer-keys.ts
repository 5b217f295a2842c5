import { useAui } from '@assistant-ui/react';
import type { KeyboardEvent } from 'react';
import { useCurrentThread } from '../components/thread-context';

export interface ComposerKeysOptions {
  /** Why nothing can be sent now, or null. */
  obstacle: string | null;
}

/** What the keys do where one types, beside what every text box does with them. */
export const useComposerKeys = ({ obstacle }: ComposerKeysOptions) => {
  const aui = useAui();
  const thread = useCurrentThread();

  const editLast = (): boolean => {
    const index = thread.getState().items.findLastIndex(({ role }) => role === 'user');
    if (index === -1 || aui.thread().getState().isRunning) return false;
    aui.thread().message({ index }).composer().beginEdit();
    return true;
  };

  return (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (key === 'ArrowUp' && event.currentTarget.value === '' && !(shiftKey || altKey)) {
      if (!ctrlKey && !metaKey && editLast()) event.preventDefault();
    }
    // The text stays as it is: a new line instead of sending would be a surprise.
    if (key === 'Enter' && !shiftKey && obstacle !== null) {
      event.preventDefault();
      thread.announce(obstacle);
    }
  };
};
