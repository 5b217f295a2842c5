import { routes, urlOf, type Task } from '@todo/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../acting/actor';
import { route } from '../../http/routes';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
import type { WriteOptions } from './task-writer';
import type { TasksService } from './tasks.service';
import { etagOf } from './tasks.version';

export interface TasksRoutesDependencies {
  service: TasksService;
  idempotency: Idempotency;
}

const withEtag = (reply: FastifyReply, task: Task): Task => {
  reply.header('etag', etagOf(task));
  return task;
};

const readingRoutes = (app: FastifyInstance, service: TasksService): void => {
  route(app, routes.listTasks, ({ actor, query }) => service.list(actor, query));

  route(app, routes.getTask, async ({ actor, params }, reply) =>
    withEtag(reply, await service.get(actor, params.id)),
  );
};

/** What the caller sent that a write is about, and whether the write changed something. */
const tracked = (options: Pick<WriteOptions, 'ifMatch' | 'transaction'>) => {
  let changeSetId: string | undefined;
  const writeOptions: WriteOptions = {
    ...options,
    onChange: (id) => {
      changeSetId = id;
    },
  };
  return { options: writeOptions, changeSetOf: () => changeSetId };
};

const nameChangeSet = (reply: FastifyReply, changeSetId: string | null | undefined): void => {
  if (changeSetId != null) reply.header('x-change-set-id', changeSetId);
};

const changingRoutes = (app: FastifyInstance, service: TasksService): void => {
  route(app, routes.updateTask, async ({ actor, params, headers, body }, reply) => {
    const { options, changeSetOf } = tracked({ ifMatch: headers['if-match'] });
    const task = await service.update(actor, params.id, body, options);
    nameChangeSet(reply, changeSetOf());
    return withEtag(reply, task);
  });

  route(app, routes.deleteTask, async ({ actor, params, headers }, reply) => {
    const { options, changeSetOf } = tracked({ ifMatch: headers['if-match'] });
    await service.delete(actor, params.id, options);
    nameChangeSet(reply, changeSetOf());
    return reply.send();
  });
};

type AnyRequest = Pick<FastifyRequest, 'headers' | 'method' | 'url'> & {
  actor: Actor;
  body: unknown;
};

/** What is stored of an answer: the task, and the change set that a header names. */
type FirstAnswer = Task & { changeSetId?: string | undefined };

/** Writes that may be sent again under the same key. */
const repeatableRoutes = (
  app: FastifyInstance,
  { service, idempotency }: TasksRoutesDependencies,
): void => {
  const once = async (
    request: AnyRequest,
    reply: FastifyReply,
    write: (options: WriteOptions) => Promise<Task>,
  ): Promise<Task> => {
    const ifMatch = request.headers['if-match'];
    const { changeSetId, ...task } = await idempotency.once(
      idempotentRequestOf(request),
      async (transaction): Promise<FirstAnswer> => {
        const { options, changeSetOf } = tracked({ transaction, ifMatch });
        const written = await write(options);
        return { ...written, changeSetId: changeSetOf() };
      },
    );
    nameChangeSet(reply, changeSetId);
    return withEtag(reply, task);
  };

  route(app, routes.createTask, async (request, reply) => {
    const task = await once(request, reply, (options) =>
      service.create(request.actor, request.body, options),
    );
    reply.header('location', urlOf(routes.getTask, { id: task.id }));
    return task;
  });

  const verbs = [
    [routes.completeTask, service.complete],
    [routes.reopenTask, service.reopen],
    [routes.restoreTask, service.restore],
    [routes.skipTask, service.skip],
    [routes.stopRecurrence, service.stopRecurrence],
  ] as const;
  for (const [definition, write] of verbs) {
    route(app, definition, (request, reply) =>
      once(request, reply, (options) => write(request.actor, request.params.id, options)),
    );
  }

  route(app, routes.bulkTasks, async (request, reply) => {
    const { actor, body } = request;
    const result = await idempotency.once(idempotentRequestOf(request), (transaction) =>
      service.bulk(actor, body, { transaction }),
    );
    nameChangeSet(reply, result.changeSetId);
    return result;
  });
};

export const tasksRoutes = (app: FastifyInstance, dependencies: TasksRoutesDependencies): void => {
  readingRoutes(app, dependencies.service);
  changingRoutes(app, dependencies.service);
  repeatableRoutes(app, dependencies);
};
