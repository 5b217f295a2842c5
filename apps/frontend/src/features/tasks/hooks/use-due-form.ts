'use client';

import { useState } from 'react';
import { dueFormOf, dueOfForm, type DueForm } from '../model/due-form';
import { shownValue, type TaskEdits } from '../model/task-edits';
import type { TaskEditor } from '../model/task-editor';

export interface DueFormControl {
  form: DueForm;
  /** Takes what was chosen, and saves it. */
  choose: (change: Partial<DueForm>) => void;
  /** Takes what is being typed: saved after a pause, once it is a due. */
  type: (change: Partial<DueForm>) => void;
  /** The typing is over. */
  leave: () => void;
}

/** The due of a task as a form, which follows the task where nothing is being typed. */
export const useDueForm = (
  editor: TaskEditor,
  edits: TaskEdits,
  homeZone: string,
): DueFormControl => {
  // A day that is half typed is no due yet; it must not be written over with the last one.
  const [typed, setTyped] = useState<DueForm | null>(null);
  const form = typed ?? dueFormOf(shownValue(edits, 'due'), homeZone);
  const repeat = shownValue(edits, 'repeat');

  const enter = (next: DueForm, isTyped: boolean): void => {
    setTyped(isTyped ? next : null);
    const due = dueOfForm(next);
    if (due === null) return;
    // Without a due there is nothing to repeat from.
    if (next.day === '' && repeat.recurrence !== null) {
      editor.choose({ due, repeat: { ...repeat, recurrence: null } });
    } else if (isTyped) editor.type('due', due);
    else editor.choose({ due });
  };
  return {
    form,
    choose: (change) => enter({ ...form, ...change }, false),
    type: (change) => enter({ ...form, ...change }, true),
    leave: () => {
      setTyped(null);
      editor.flush();
    },
  };
};
