import { routes } from '@todo/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { eventStreamHeaders, eventStreamOf } from '../../http/event-stream';
import { route } from '../../http/routes';
import { idempotentRequestOf, type Idempotency } from '../idempotency/idempotency.service';
import type { Assistant } from './assistant';
import type { AgentRunRow } from './assistant.schema';

export interface AssistantRoutesDependencies {
  assistant: Assistant;
  idempotency: Idempotency;
}

const wantsStream = (accept: string | undefined): boolean =>
  accept?.toLowerCase().includes('text/event-stream') ?? false;

interface Answered {
  runId: string;
  afterEventId: number;
  accept: string | undefined;
}

/** The run's events as they come, or all of it as JSON once it has ended or waits. */
const answerWith = async (
  { follow, response }: Assistant,
  { runId, afterEventId, accept }: Answered,
  openStream: () => Promise<AbortSignal>,
  reply: FastifyReply,
) => {
  if (!wantsStream(accept)) return response(runId);
  const ended = await openStream();
  return reply.headers(eventStreamHeaders).send(eventStreamOf(follow(runId, afterEventId, ended)));
};

export const assistantRoutes = (
  app: FastifyInstance,
  { assistant, idempotency }: AssistantRoutesDependencies,
): void => {
  const { runs, approvals } = assistant;

  route(
    app,
    routes.chat,
    async (request, reply) => {
      const { actor, body, headers, id } = request;
      const started: AgentRunRow[] = [];
      const { runId } = await idempotency.once(
        idempotentRequestOf(request),
        async (transaction) => {
          const run = await runs.start(actor, body, id, transaction);
          started.push(run);
          return { runId: run.id };
        },
      );
      for (const run of started) assistant.launch(run);
      return answerWith(
        assistant,
        { runId, afterEventId: 0, accept: headers.accept },
        () => app.openStream(request, reply),
        reply,
      );
    },
    { onRequest: [app.limitChat] },
  );

  route(app, routes.getRun, ({ actor, params }) => runs.get(actor, params.id));

  route(app, routes.runEvents, async (request, reply) => {
    const { actor, params, headers } = request;
    const afterId = await runs.placeOf(actor, params.id, [headers['last-event-id']].flat()[0]);
    const ended = await app.openStream(request, reply);
    const events = assistant.follow(params.id, afterId, ended);
    return reply.headers(eventStreamHeaders).send(eventStreamOf(events));
  });

  route(app, routes.stopRun, ({ actor, params }) => runs.stop(actor, params.id));

  route(app, routes.decideApproval, async (request, reply) => {
    const { actor, params, body, headers } = request;
    const { run, lastEventId } = await approvals.decide(actor, params.id, body, request.id);
    const answered = { runId: run.id, afterEventId: lastEventId, accept: headers.accept };
    return answerWith(assistant, answered, () => app.openStream(request, reply), reply);
  });
};
