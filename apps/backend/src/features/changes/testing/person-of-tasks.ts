import type { Change, Page, Task, UndoResult } from '@todo/contracts';
import type { LightMyRequestResponse } from 'fastify';
import type { TestPerson } from '../../../testing/test-app';

/** What tests of the history do as a person. */
export const personOfTasks = (person: TestPerson) => {
  const post = (url: string, payload?: object): Promise<LightMyRequestResponse> =>
    person.inject({ method: 'POST', url, ...(payload && { payload }) });
  const succeeded = <Answer>(response: LightMyRequestResponse): Answer => {
    if (response.statusCode >= 300) throw new Error(response.body);
    return response.json<Answer>();
  };
  return {
    create: async (payload: object): Promise<Task> => succeeded(await post('/api/tasks', payload)),
    get: async (id: string): Promise<Task> =>
      succeeded(await person.inject({ url: `/api/tasks/${id}` })),
    patch: async (id: string, payload: object): Promise<Task> =>
      succeeded(await person.inject({ method: 'PATCH', url: `/api/tasks/${id}`, payload })),
    act: async (id: string, action: string): Promise<Task> =>
      succeeded(await post(`/api/tasks/${id}/${action}`)),
    bulk: async (payload: object) =>
      succeeded<{ changeSetId: string; items: Task[] }>(await post('/api/tasks/bulk', payload)),
    remove: (id: string) => person.inject({ method: 'DELETE', url: `/api/tasks/${id}` }),
    changes: async (query = ''): Promise<Page<Change>> =>
      succeeded(await person.inject({ url: `/api/changes${query}` })),
    changesOf: async (id: string): Promise<Change[]> =>
      succeeded<Page<Change>>(await person.inject({ url: `/api/tasks/${id}/changes` })).items,
    tryUndo: (changeSetId?: string) =>
      post('/api/undo', changeSetId === undefined ? undefined : { changeSetId }),
    undo: async (changeSetId?: string): Promise<UndoResult> =>
      succeeded(await post('/api/undo', changeSetId === undefined ? {} : { changeSetId })),
  };
};

export type PersonOfTasks = ReturnType<typeof personOfTasks>;

/** What a task is, without what every write moves on. */
export const stateOf = (task: Task): Partial<Task> => {
  const state: Partial<Task> = { ...task };
  delete state.version;
  delete state.updatedAt;
  return state;
};
