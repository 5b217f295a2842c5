import { routes, urlOf, type Task } from '@todo/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { route } from '../../http/routes';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
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

const changingRoutes = (app: FastifyInstance, service: TasksService): void => {
  route(app, routes.updateTask, async ({ actor, params, body, headers }, reply) => {
    const options = { ifMatch: headers['if-match'] };
    return withEtag(reply, await service.update(actor, params.id, body, options));
  });

  route(app, routes.completeTask, async ({ actor, params, headers }, reply) => {
    const options = { ifMatch: headers['if-match'] };
    return withEtag(reply, await service.complete(actor, params.id, options));
  });

  route(app, routes.reopenTask, async ({ actor, params, headers }, reply) => {
    const options = { ifMatch: headers['if-match'] };
    return withEtag(reply, await service.reopen(actor, params.id, options));
  });

  route(app, routes.deleteTask, async ({ actor, params, headers }, reply) => {
    await service.delete(actor, params.id, { ifMatch: headers['if-match'] });
    return reply.send();
  });
};

export const tasksRoutes = (
  app: FastifyInstance,
  { service, idempotency }: TasksRoutesDependencies,
): void => {
  readingRoutes(app, service);
  changingRoutes(app, service);

  route(app, routes.createTask, async (request, reply) => {
    const { actor, body } = request;
    const task = await idempotency.once(idempotentRequestOf(request), (transaction) =>
      service.create(actor, body, { transaction }),
    );
    reply.header('location', urlOf(routes.getTask, { id: task.id }));
    return withEtag(reply, task);
  });
};
