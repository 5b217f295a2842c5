'use client';

import type { Task } from '@todo/contracts';
import type { ReactNode } from 'react';
import { useTaskEditor } from '../../hooks/use-task-editor';
import { DescriptionField } from './description-field';
import { DetailFooter } from './detail-footer';
import { DetailHeader, ParentLink } from './detail-header';
import { DetailNotices } from './detail-notices';
import { DueField } from './due-field';
import { EditProvider } from './edit-context';
import { PriorityField } from './priority-field';
import { RemindersField } from './reminders-field';
import { RepeatField } from './repeat-field';
import { SaveState } from './save-state';
import { Subtasks } from './subtasks';
import { TagsField } from './tags-field';
import { TitleField } from './title-field';

export interface DetailBodyProps {
  task: Task;
  homeZone: string;
  onClose: () => void;
  history: ReactNode;
}

/** Everything of one task. What is entered is saved by itself. */
export const DetailBody = ({ task: loaded, homeZone, onClose, history }: DetailBodyProps) => {
  const { editor, edits } = useTaskEditor(loaded);
  const { task } = edits;
  return (
    <EditProvider value={{ editor, edits, task, homeZone }}>
      <DetailHeader onClose={onClose}>
        {task.parentId === null ? <SaveState /> : <ParentLink parentId={task.parentId} />}
      </DetailHeader>
      <div className="@container min-h-0 grow overflow-y-auto px-5 pt-4 pb-8">
        <div className="grid gap-5">
          {task.parentId !== null && <SaveState />}
          <DetailNotices />
          <fieldset disabled={task.deletedAt !== null} className="grid min-w-0 gap-5">
            <legend className="sr-only">The task</legend>
            <TitleField />
            <DescriptionField />
            <div className="divide-y divide-line border-y border-line">
              <DueField />
              <RepeatField />
              <RemindersField />
              <PriorityField />
              <TagsField />
            </div>
            <Subtasks />
          </fieldset>
          {history}
          <DetailFooter onDeleted={onClose} />
        </div>
      </div>
    </EditProvider>
  );
};
