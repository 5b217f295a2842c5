'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { conflictsOf } from '../../model/task-edits';
import { fieldInWords } from '../../model/field-words';
import { fieldNames } from '../../model/task-fields';
import { useTaskEditing } from './edit-context';

/** What was changed here and elsewhere. Nothing of it is lost before the person has chosen. */
export const ConflictNotice = () => {
  const { editor, edits, homeZone } = useTaskEditing();
  return conflictsOf(edits).map(({ field, mine, theirs }) => {
    const name = fieldNames[field];
    return (
      <Notice
        key={field}
        title={`${name} was changed elsewhere meanwhile`}
        actions={
          <>
            <Button size="sm" variant="outline" onClick={() => editor.keepMine(field)}>
              Keep mine<span className="sr-only">: {name}</span>
            </Button>
            <Button size="sm" variant="outline" onClick={() => editor.takeTheirs(field)}>
              Take theirs<span className="sr-only">: {name}</span>
            </Button>
          </>
        }
      >
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 gap-y-1">
          <dt className="text-muted">Theirs</dt>
          <dd className="max-h-40 overflow-y-auto whitespace-pre-wrap" tabIndex={0}>
            {fieldInWords(field, theirs, homeZone)}
          </dd>
          <dt className="text-muted">Mine</dt>
          <dd className="max-h-40 overflow-y-auto whitespace-pre-wrap" tabIndex={0}>
            {fieldInWords(field, mine, homeZone)}
          </dd>
        </dl>
      </Notice>
    );
  });
};
