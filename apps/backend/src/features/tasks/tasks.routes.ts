import type { IncomingHttpHeaders } from 'node:http';
import { routes, urlOf, type Task } from '@todo/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
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

type OneTask = { actor: Actor; params: { id: string }; headers: IncomingHttpHeaders };
type WriteOne = (actor: Actor, id: string, options: WriteOptions) => Promise<Task>;

const writeOne = async (
  { actor, params, headers }: OneTask,
  reply: FastifyReply,
  write: WriteOne,
): Promise<Task> => {
  const { options, changeSetOf } = tracked({ ifMatch: headers['if-match'] });
  const task = await write(actor, params.id, options);
  nameChangeSet(reply, changeSetOf());
  return withEtag(reply, task);
};

const changingRoutes = (app: FastifyInstance, service: TasksService): void => {
  route(app, routes.updateTask, (request, reply) =>
    writeOne(request, reply, (actor, id, options) =>
      service.update(actor, id, request.body, options),
    ),
  );
  const verbs = [
    [routes.completeTask, service.complete],
    [routes.reopenTask, service.reopen],
    [routes.restoreTask, service.restore],
    [routes.skipTask, service.skip],
    [routes.stopRecurrence, service.stopRecurrence],
  ] as const;
  for (const [definition, write] of verbs) {
    route(app, definition, (request, reply) => writeOne(request, reply, write));
  }

  route(app, routes.deleteTask, async ({ actor, params, headers }, reply) => {
    const { options, changeSetOf } = tracked({ ifMatch: headers['if-match'] });
    await service.delete(actor, params.id, options);
    nameChangeSet(reply, changeSetOf());
    return reply.send();
  });
};

/** Writes that may be sent again under the same key. */
const repeatableRoutes = (
  app: FastifyInstance,
  { service, idempotency }: TasksRoutesDependencies,
): void => {
  route(app, routes.createTask, async (request, reply) => {
    const { actor, body } = request;
    const { changeSetId, ...task } = await idempotency.once(
      idempotentRequestOf(request),
      async (transaction): Promise<Task & { changeSetId?: string | undefined }> => {
        const { options, changeSetOf } = tracked({ transaction });
        const created = await service.create(actor, body, options);
        return { ...created, changeSetId: changeSetOf() };
      },
    );
    reply.header('location', urlOf(routes.getTask, { id: task.id }));
    nameChangeSet(reply, changeSetId);
    return withEtag(reply, task);
  });

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
