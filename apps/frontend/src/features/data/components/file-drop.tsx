'use client';

import { FileUp } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { importTypes } from '../api/import-file';

export interface FileDropProps {
  onFile: (file: File) => void;
}

/** A place to drop a file, with a button for those who choose it instead. */
export const FileDrop = ({ onFile }: FileDropProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={classNames(
        'grid justify-items-center gap-3 rounded-lg border border-dashed px-4 py-7 text-center transition-colors',
        isOver ? 'border-brand bg-tint' : 'border-line-strong bg-surface',
      )}
    >
      <FileUp aria-hidden="true" className="size-6 text-muted" />
      <p id={id} className="max-w-[42ch] text-sm text-pretty text-muted">
        Drop an export from here (JSON) or a CSV file from Todoist. You see what it brings before
        anything is changed.
      </p>
      <input
        ref={field}
        type="file"
        accept={importTypes}
        aria-label="File to import"
        aria-describedby={id}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <Button variant="outline" size="sm" onClick={() => field.current?.click()}>
        Choose a file…
      </Button>
    </div>
  );
};
