'use client';

import type { ImportResult } from '@todo/contracts';
import { useEffect, useRef } from 'react';
import type { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { badRowsOf } from '../api/import-file';
import { BadRows } from './bad-rows';
import { tasksInWords } from './tasks-in-words';

export interface ImportPreviewProps {
  fileName: string;
  result: ImportResult;
  isImporting: boolean;
  /** Why it wasn't imported. */
  error: ApiError | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

const shownTitles = 5;

/** What a file would bring, before it is imported. */
export const ImportPreview = (props: ImportPreviewProps) => {
  const { fileName, result, isImporting, error, onConfirm, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const canImport = result.errorCount === 0;
  const brings = result.created > 0;
  return (
    <div className="grid gap-4 rounded-lg border border-line bg-surface p-4">
      <div className="grid gap-1">
        <h4 ref={heading} tabIndex={-1} className="text-base font-semibold break-words">
          {canImport ? summaryOf(result) : mistakesOf(result)}
        </h4>
        <p className="text-sm break-all text-muted">{fileName}</p>
      </div>
      {canImport && brings && <Titles result={result} />}
      {!canImport && (
        <>
          <p className="text-sm text-pretty">
            Mend them and choose the file again. Nothing is imported until every row fits.
          </p>
          <BadRows rows={result.errors} count={result.errorCount} />
        </>
      )}
      {error && <Failure error={error} />}
      <div className="flex flex-wrap gap-2">
        {canImport && (
          <Button onClick={onConfirm} disabled={isImporting}>
            {isImporting && <Spinner />}
            {isImporting ? 'Importing…' : confirmLabelOf(result)}
          </Button>
        )}
        <Button variant="soft" onClick={onCancel}>
          {canImport ? 'Cancel' : 'Choose another file'}
        </Button>
      </div>
    </div>
  );
};

const summaryOf = ({ created, skipped }: ImportResult): string => {
  const skips = skipped > 0 ? `, and skip ${tasksInWords(skipped)} that you have already` : '';
  return created === 0 && skipped > 0
    ? `You have all ${tasksInWords(skipped)} of this file already`
    : `This would create ${tasksInWords(created)}${skips}`;
};

const mistakesOf = ({ errorCount }: ImportResult): string =>
  errorCount === 1
    ? '1 row has a mistake'
    : `${errorCount.toLocaleString('en')} rows have mistakes`;

const confirmLabelOf = ({ created }: ImportResult): string =>
  created > 0 ? `Import ${tasksInWords(created)}` : 'Import views and preferences';

const Titles = ({ result }: { result: ImportResult }) => {
  const titles = result.titles.slice(0, shownTitles);
  const more = result.created - titles.length;
  return (
    <ul className="grid gap-1 text-sm">
      {titles.map((title, index) => (
        <li key={index} className="truncate">
          {title}
        </li>
      ))}
      {more > 0 && <li className="text-muted">{`and ${more.toLocaleString('en')} more`}</li>}
    </ul>
  );
};

const Failure = ({ error }: { error: ApiError }) => {
  const rows = badRowsOf(error);
  return (
    <>
      <Notice title="The file wasn’t imported">{error.message}</Notice>
      {rows.length > 0 && <BadRows rows={rows} count={rows.length} />}
    </>
  );
};
