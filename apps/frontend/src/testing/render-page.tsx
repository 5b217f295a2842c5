import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createQueryClient } from '@/api/query-client';
import { ToastProvider } from '@/components/ui/toast';

// Long enough for a busy machine; what is there is found at once.
configure({ asyncUtilTimeout: 15_000 });

/** Renders with the providers that every page has. */
export const renderPage = (element: ReactElement): RenderResult => {
  const client = createQueryClient(() => undefined);
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  return render(
    <QueryClientProvider client={client}>
      <ToastProvider>{element}</ToastProvider>
    </QueryClientProvider>,
  );
};
