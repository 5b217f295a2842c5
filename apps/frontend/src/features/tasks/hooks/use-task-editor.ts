'use client';

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Task } from '@todo/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createTaskEditorService } from '../api/task-editor-service';
import { useInvalidateTasks } from '../api/use-invalidate-tasks';
import { TaskEditor } from '../model/task-editor';
import type { TaskEdits } from '../model/task-edits';

const editorsKey = 'task-edits';

/** Editors stay with the session's data: what couldn't be saved is there when one comes back. */
const editorOf = (client: QueryClient, task: Task, onSaved: () => void): TaskEditor => {
  const key = [editorsKey, task.id];
  const existing = client.getQueryData<TaskEditor>(key);
  if (existing !== undefined) return existing;
  const editor = new TaskEditor(task, createTaskEditorService(client, onSaved));
  client.setQueryDefaults([editorsKey], { gcTime: Infinity });
  client.setQueryData(key, editor);
  return editor;
};

/** Saves what is left when the connection is back or the page goes away; warns where it can't. */
const useSavingInTime = (editor: TaskEditor): void => {
  useEffect(() => {
    const flush = (): void => editor.flush();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') editor.flush();
    };
    const onLeaving = (event: BeforeUnloadEvent): void => {
      editor.flush();
      if (editor.isUnsaved) event.preventDefault();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', onLeaving);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', onLeaving);
      editor.flush();
    };
  }, [editor]);
};

/** Edits one task; another task needs a component with another key. */
export const useTaskEditor = (task: Task): { editor: TaskEditor; edits: TaskEdits } => {
  const client = useQueryClient();
  const invalidate = useInvalidateTasks();
  const [editor] = useState(() => editorOf(client, task, invalidate));
  const edits = useSyncExternalStore(editor.subscribe, editor.getEdits, editor.getEdits);
  useEffect(() => editor.receive(task), [editor, task]);
  useSavingInTime(editor);
  return { editor, edits };
};
