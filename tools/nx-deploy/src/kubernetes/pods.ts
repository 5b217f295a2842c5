import { z } from 'zod';
import type { CommandRunner } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import type { Place } from '../settings/deploy-settings';
import { getPods } from './kubectl-commands';

const StoppedSchema = z
  .looseObject({
    reason: z.string().optional(),
    message: z.string().optional(),
    exitCode: z.number().optional(),
  })
  .optional();

const ContainerStatusSchema = z.looseObject({
  name: z.string(),
  ready: z.boolean(),
  restartCount: z.number(),
  state: z.looseObject({ waiting: StoppedSchema, terminated: StoppedSchema }).optional(),
  lastState: z.looseObject({ terminated: StoppedSchema }).optional(),
});
type ContainerStatus = z.infer<typeof ContainerStatusSchema>;

const PodListSchema = z.looseObject({
  items: z.array(
    z.looseObject({
      metadata: z.looseObject({ name: z.string(), deletionTimestamp: z.string().optional() }),
      status: z.looseObject({
        phase: z.string(),
        conditions: z
          .array(
            z.looseObject({ type: z.string(), status: z.string(), message: z.string().optional() }),
          )
          .optional(),
        containerStatuses: z.array(ContainerStatusSchema).optional(),
      }),
    }),
  ),
});
type PodItem = z.infer<typeof PodListSchema>['items'][number];

/** A pod, in the words that explain it best. */
export interface Pod {
  name: string;
  ready: boolean;
  /** On its way out; it says nothing about the version that comes. */
  leaving: boolean;
  /** `Running`, `CrashLoopBackOff: …`, `Pending: 0/1 nodes are available …`. */
  state: string;
  restarts: number;
  /** The container that is in trouble, and whether its log is that of its run before. */
  troubled: { container: string; previous: boolean } | null;
}

/** The pods that a label selector finds. */
export async function readPods(
  runner: CommandRunner,
  place: Place,
  selector: string,
): Promise<Pod[]> {
  const command = getPods(place, selector);
  return parseOutput(command, await runner.run(command), PodListSchema).items.map(toPod);
}

function toPod({ metadata, status }: PodItem): Pod {
  const containers = status.containerStatuses ?? [];
  const restarts = containers.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const unready = containers.find(({ ready }) => !ready);
  return {
    name: metadata.name,
    ready: containers.length > 0 && unready === undefined,
    leaving: metadata.deletionTimestamp !== undefined,
    state: unready === undefined ? withoutContainers({ metadata, status }) : describe(unready),
    restarts,
    troubled:
      unready === undefined || !hasRun(unready)
        ? null
        : { container: unready.name, previous: unready.restartCount > 0 },
  };
}

/** A pod that has no container yet says in a condition what it waits for. */
function withoutContainers({ status }: Pick<PodItem, 'metadata' | 'status'>): string {
  const waiting = status.conditions?.find((each) => each.status === 'False' && each.message);
  return waiting?.message === undefined ? status.phase : `${status.phase}: ${waiting.message}`;
}

const hasRun = ({ state, restartCount }: ContainerStatus): boolean =>
  restartCount > 0 || state?.waiting === undefined;

function describe({ state, lastState }: ContainerStatus): string {
  const stopped = state?.waiting ?? state?.terminated;
  if (stopped === undefined) {
    return 'runs, but is not ready';
  }
  const exit = state?.terminated?.exitCode ?? lastState?.terminated?.exitCode;
  const parts = [
    stopped.reason ?? 'stopped',
    ...(stopped.message === undefined ? [] : [stopped.message]),
    ...(exit === undefined ? [] : [`exit code ${exit}`]),
  ];
  return parts.join(': ');
}
