'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { config as configureZod } from 'zod';
import { createQueryClient } from '@/api/query-client';
import { ToastProvider } from '@/components/ui/toast';
import { sessionKey } from '@/features/auth/hooks/use-session';

// zod would compile its parsers with eval, which the pages' policy forbids and reports.
configureZod({ jitless: true });

declare global {
  // Read by the scroll lock of dialogs and menus for the style element that it adds.
  var __webpack_nonce__: string | undefined;
}

export interface ProvidersProps {
  nonce: string | undefined;
  children: ReactNode;
}

export const Providers = ({ nonce, children }: ProvidersProps) => {
  const [queryClient] = useState(() => {
    if (typeof window !== 'undefined') globalThis.__webpack_nonce__ = nonce;
    return createQueryClient((client) => client.setQueryData(sessionKey, null));
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
};
