import type { Me, Task, UpdateTask } from '@todo/contracts';
import { fakeService, problem, type ServiceCall } from './fake-service';
import { testId, testTask } from './tasks';

/** A person in Berlin. */
export const testMe: Me = {
  id: testId(),
  name: 'Ada',
  email: 'ada@example.test',
  timeZone: 'Europe/Berlin',
  preferences: { approvals: 'destructive', weekStartsOn: 'monday', reminderEmails: true },
  calendarFeed: null,
};

/** A service with one task, which checks versions as the real one does. */
export const serviceWith = (initial: Task, subtasks: Task[] = []) => {
  const state = { task: initial, subtasks };
  const change = (patch: Partial<Task>): Task =>
    (state.task = { ...state.task, ...patch, version: state.task.version + 1 });
  const update = ({ headers, body }: ServiceCall): Response => {
    const { version } = state.task;
    if (headers.get('if-match') !== `"${version}"` && headers.has('if-match')) {
      return problem('precondition_failed', 'The task was changed meanwhile.');
    }
    return Response.json(change(body as UpdateTask as Partial<Task>));
  };
  const path = `/api/tasks/${initial.id}`;
  const calls = fakeService({
    'GET /api/me': () => Response.json(testMe),
    'GET /api/tags': () =>
      Response.json({
        items: [
          { tag: 'Home', count: 2 },
          { tag: 'work', count: 1 },
        ],
        nextCursor: null,
      }),
    'GET /api/tasks': () => Response.json({ items: state.subtasks, nextCursor: null }),
    [`GET ${path}`]: () => Response.json(state.task),
    [`PATCH ${path}`]: update,
    [`POST ${path}/skip`]: () => Response.json(change({ dueDate: '2026-12-27' })),
    [`POST ${path}/stop-recurrence`]: () => Response.json(change({ recurrence: null })),
    [`POST ${path}/restore`]: () => Response.json(change({ deletedAt: null })),
    [`DELETE ${path}`]: () => new Response(null, { status: 204 }),
    'POST /api/tasks': ({ body }) => {
      const added = testTask(body as Partial<Task>);
      state.subtasks = [...state.subtasks, added];
      return Response.json(added, { status: 201 });
    },
  });
  const bodies = () => calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
  return { state, calls, bodies, changeElsewhere: change };
};
