import type { BulkTasks, Task, TaskPage } from '@todo/contracts';
import type { LightMyRequestResponse } from 'fastify';
import type { TestPerson } from '../../../testing/test-app';

type Headers = Record<string, string>;

export type TasksClient = ReturnType<typeof tasksOf>;

const bodyOf = <Body>(response: LightMyRequestResponse, status: number): Body => {
  if (response.statusCode === status) return response.json<Body>();
  throw new Error(`expected ${status}, got ${response.statusCode}: ${response.body}`);
};

/** The routes of tasks as one person calls them. */
export const tasksOf = (person: TestPerson) => {
  const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, headers: Headers = {}) =>
    person.inject({ method, url: `/api/tasks${path}`, headers });

  const list = async (query: string): Promise<TaskPage> =>
    bodyOf(await person.inject({ url: `/api/tasks?${query}` }), 200);

  return {
    send,
    create: async (payload: object): Promise<Task> =>
      bodyOf(await person.inject({ method: 'POST', url: '/api/tasks', payload }), 201),
    get: async (id: string): Promise<Task> =>
      bodyOf(await person.inject({ url: `/api/tasks/${id}` }), 200),
    patch: (id: string, payload: object, headers: Headers = {}) =>
      person.inject({ method: 'PATCH', url: `/api/tasks/${id}`, payload, headers }),
    act: (id: string, action: string, headers: Headers = {}) =>
      send('POST', `/${id}/${action}`, headers),
    remove: (id: string, headers: Headers = {}) => send('DELETE', `/${id}`, headers),
    bulk: (payload: BulkTasks | object, headers: Headers = {}) =>
      person.inject({ method: 'POST', url: '/api/tasks/bulk', payload, headers }),
    list,

    /** Every page of a list, with something done between two of them. */
    walk: async (query: string, between: () => Promise<unknown> = async () => undefined) => {
      const items: Task[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: TaskPage = await list(
          `${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        items.push(...page.items);
        cursor = page.nextCursor;
        await between();
      }
      return items;
    },
  };
};
