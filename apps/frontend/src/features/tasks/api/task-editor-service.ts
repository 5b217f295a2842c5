import type { QueryClient } from '@tanstack/react-query';
import { routes } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import type { TaskEditorService } from '../model/task-editor';
import { patchOf } from '../model/task-fields';
import { putCachedTasks } from './cached-tasks';
import { getTaskOptions } from './get-task';
import { taskKeys } from './task-keys';

/**
 * What saves the edits of a task, also when the panel they were made in is closed.
 * @param onSaved loads again what a change of a task puts out of date
 */
export const createTaskEditorService = (
  client: QueryClient,
  onSaved: () => void,
): TaskEditorService => ({
  save: (task, fields) =>
    client
      .getMutationCache()
      .build(client, {
        mutationKey: taskKeys.all,
        // Without a connection it fails at once: the editor itself keeps what wasn't saved.
        networkMode: 'always',
        mutationFn: () =>
          callRoute(routes.updateTask, {
            params: { id: task.id },
            body: patchOf(fields),
            headers: { 'if-match': `"${task.version}"` },
          }),
        onSuccess: (stored) => putCachedTasks(client, [stored]),
        onSettled: onSaved,
      })
      .execute(undefined),
  load: (id) => client.fetchQuery({ ...getTaskOptions(id), staleTime: 0, networkMode: 'always' }),
});
