import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';

const conversationParameter = 'conversation';

const show = (id: string | null): void => {
  const url = new URL(window.location.href);
  if (id === null) url.searchParams.delete(conversationParameter);
  else url.searchParams.set(conversationParameter, id);
  if (url.href !== window.location.href) {
    window.history.replaceState(null, '', url);
  }
};

/**
 * Keeps the shown conversation in the address of every page of the app: a reload comes back to it,
 * and "back" doesn't have to pass through each.
 */
export const useConversationAddress = () => {
  const pathname = usePathname();
  const parameters = useSearchParams();
  const [initial] = useState(() => parameters.get(conversationParameter));
  const [shown, setShown] = useState(initial);

  useEffect(() => show(shown), [shown, pathname, parameters]);
  return { initial, setShown: useCallback((id: string | null) => setShown(id), []) };
};
