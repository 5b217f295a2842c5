'use client';

import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { useImport, type ImportState } from '../hooks/use-import';
import { FileDrop } from './file-drop';
import { ImportPreview } from './import-preview';
import { tasksInWords } from './tasks-in-words';

export interface DataImportProps {
  /** Takes an import back in one step. */
  onUndo: (changeSetId: string) => void;
}

/** Brings a file in: choose or drop it, look at what it would do, then do it. */
export const DataImport = ({ onUndo }: DataImportProps) => {
  const { state, choose, confirm, reset } = useImport();
  const onFile = (file: File): void => void choose(file);
  return (
    <div className="grid gap-3">
      <p role="status" className="sr-only">
        {spokenOf(state)}
      </p>
      {state.step === 'checking' && (
        <div className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-surface p-4 text-sm">
          <Spinner />
          <span className="min-w-0 grow break-all">Looking into {state.file.name}…</span>
          <Button size="sm" variant="soft" onClick={reset}>
            Cancel
          </Button>
        </div>
      )}
      {(state.step === 'preview' || state.step === 'importing') && (
        <ImportPreview
          fileName={state.file.name}
          result={state.result}
          isImporting={state.step === 'importing'}
          error={state.step === 'preview' ? state.error : undefined}
          onConfirm={() => void confirm()}
          onCancel={reset}
        />
      )}
      {state.step === 'done' && <Done state={state} onUndo={onUndo} onAgain={reset} />}
      {state.step === 'failed' && (
        <Notice title={`${state.file.name} can’t be imported`}>
          <FailedText state={state} />
        </Notice>
      )}
      {(state.step === 'idle' || state.step === 'failed') && <FileDrop onFile={onFile} />}
    </div>
  );
};

const spokenOf = (state: ImportState): string => {
  if (state.step === 'checking') return 'Looking into the file…';
  return state.step === 'importing' ? 'Importing…' : '';
};

const FailedText = ({ state }: { state: Extract<ImportState, { step: 'failed' }> }) => {
  const { error } = state;
  const [first] = error.errors;
  return first === undefined ? error.message : `${error.message} It ${first.message}.`;
};

interface DoneProps {
  state: Extract<ImportState, { step: 'done' }>;
  onUndo: (changeSetId: string) => void;
  onAgain: () => void;
}

const Done = ({ state: { result, changeSetId }, onUndo, onAgain }: DoneProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = (): void => {
    if (changeSetId !== null) onUndo(changeSetId);
    onAgain();
  };
  return (
    <div className="flex items-start gap-3 rounded-lg border border-line bg-surface p-4">
      <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-brand" />
      <div className="grid min-w-0 gap-3">
        <div className="grid gap-1">
          <h4 ref={heading} tabIndex={-1} className="text-base font-semibold">
            {result.created > 0 ? `Imported ${tasksInWords(result.created)}` : 'Imported'}
          </h4>
          <p className="text-sm text-pretty text-muted">
            {changeSetId === null
              ? 'No task is new. Views and preferences of the file are yours now.'
              : 'You can take all of them back in one step, here or later in the history.'}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {changeSetId !== null && (
            <Button size="sm" variant="outline" onClick={undo}>
              Undo the import
            </Button>
          )}
          <Button size="sm" variant="soft" onClick={onAgain}>
            Import another file
          </Button>
        </div>
      </div>
    </div>
  );
};
