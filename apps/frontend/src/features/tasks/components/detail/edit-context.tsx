'use client';

import type { Task } from '@todo/contracts';
import { createContext, use } from 'react';
import type { TaskEditor } from '../../model/task-editor';
import { refusalOf, shownValue, type TaskEdits } from '../../model/task-edits';
import type { TaskField, TaskFields } from '../../model/task-fields';

/** What every part of the panel works on. */
export interface TaskEditing {
  editor: TaskEditor;
  edits: TaskEdits;
  task: Task;
  /** The person's IANA zone. */
  homeZone: string;
}

const EditContext = createContext<TaskEditing | null>(null);

export const EditProvider = EditContext.Provider;

export const useTaskEditing = (): TaskEditing => {
  const editing = use(EditContext);
  if (editing === null) throw new Error('the field of a task stands outside its panel');
  return editing;
};

/** The value of a field to show, and why it isn't taken. */
export const useTaskField = <Field extends TaskField>(
  field: Field,
): { value: TaskFields[Field]; refusal: string | null } => {
  const { edits } = useTaskEditing();
  return { value: shownValue(edits, field), refusal: refusalOf(edits, field) };
};
