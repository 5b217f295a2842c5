import { useQueryClient } from '@tanstack/react-query';
import type { ImportResult } from '@todo/contracts';
import { useEffect, useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '@/api/api-error';
import { importFile, previewImport, refusalOfFile } from '../api/import-file';

/** Where an import stands. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'checking'; file: File }
  | { step: 'preview'; file: File; result: ImportResult; error?: ApiError }
  | { step: 'importing'; file: File; result: ImportResult }
  | { step: 'done'; file: File; result: ImportResult; changeSetId: string | null }
  | { step: 'failed'; file: File; error: ApiError };

/** A file on its way in: checked first, then imported on demand, once. */
export const useImport = () => {
  const queryClient = useQueryClient();
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const going = useRef<AbortController | null>(null);
  const key = useRef('');
  useEffect(() => () => going.current?.abort(), []);

  const begin = (): AbortSignal => {
    going.current?.abort();
    going.current = new AbortController();
    return going.current.signal;
  };

  const choose = async (file: File): Promise<void> => {
    const signal = begin();
    key.current = uuidv7();
    const refusal = refusalOfFile(file);
    if (refusal !== null) {
      const error = new ApiError({ code: 'invalid_request', status: 0, detail: refusal });
      return setState({ step: 'failed', file, error });
    }
    setState({ step: 'checking', file });
    try {
      const result = await previewImport({ file, signal });
      setState({ step: 'preview', file, result });
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', file, error: ApiError.from(error) });
    }
  };

  const confirm = async (): Promise<void> => {
    if (state.step !== 'preview') return;
    const { file, result } = state;
    const signal = begin();
    setState({ step: 'importing', file, result });
    try {
      setState({ step: 'done', file, ...(await importFile({ file, signal }, key.current)) });
      // Tasks, views and preferences: there is little that an import leaves as it was.
      void queryClient.invalidateQueries();
    } catch (error) {
      if (!signal.aborted) setState({ step: 'preview', file, result, error: ApiError.from(error) });
    }
  };

  const reset = (): void => {
    going.current?.abort();
    setState({ step: 'idle' });
  };

  return { state, choose, confirm, reset };
};
