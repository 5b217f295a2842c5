import type { CommandRunner } from '../commands/command-runner';
import type { PlannedCommand } from '../commands/report';
import { helmStatus } from '../helm/helm-commands';
import { readRelease } from '../helm/release';
import { findAddress } from '../kubernetes/address';
import { getNodes, getObjects } from '../kubernetes/kubectl-commands';
import { readLiveState } from '../kubernetes/workloads';
import type { DeploySettings } from '../settings/deploy-settings';

/** What `deploy-status` shows; `ready` is true when every wanted pod is there and ready. */
export interface DeployStatus {
  release: string;
  namespace: string;
  /** Helm's word for it, or `not deployed`. */
  status: string;
  revision: number | null;
  images: readonly string[];
  pods: { ready: number; wanted: number };
  address: string | null;
  /** What is missing or other than the release says, as `Kind/name`. */
  problems: readonly string[];
  ready: boolean;
}

/** Reads the state of an app's release. */
export async function readStatus(
  runner: CommandRunner,
  { app, place }: DeploySettings,
): Promise<DeployStatus> {
  const identity = { release: app.name, namespace: place.namespace };
  const release = await readRelease(runner, app);
  if (release === null) {
    return {
      ...identity,
      status: 'not deployed',
      revision: null,
      images: [],
      pods: { ready: 0, wanted: 0 },
      address: null,
      problems: [],
      ready: false,
    };
  }
  const { workloads, missing, changed } = await readLiveState(runner, place, release.manifest);
  const address = await findAddress(runner, place, release.manifest, 0);
  const problems = [
    ...missing.map((name) => `${name} is gone`),
    ...changed.map((name) => `${name} was changed`),
  ];
  const sum = (count: (workload: (typeof workloads)[number]) => number) =>
    workloads.reduce((total, workload) => total + count(workload), 0);
  return {
    ...identity,
    status: release.info.status,
    revision: release.version,
    images: [...new Set(workloads.flatMap(({ images }) => images))],
    pods: { ready: sum(({ ready }) => ready), wanted: sum(({ wanted }) => wanted) },
    address: address?.url ?? null,
    problems,
    ready:
      release.info.status === 'deployed' &&
      problems.length === 0 &&
      workloads.every(({ settled }) => settled),
  };
}

/** The status in lines for people. */
export function formatStatus(status: DeployStatus): string[] {
  const { release, namespace, revision, images, pods, address, problems } = status;
  const revisionText = revision === null ? '' : `, revision ${revision}`;
  return [
    `${release} in ${namespace}: ${status.status}${revisionText}`,
    ...(revision === null
      ? []
      : [
          `  image    ${images.join(', ') || 'none'}`,
          `  pods     ${pods.ready} of ${pods.wanted} ready`,
          `  address  ${address ?? 'none outside of the cluster'}`,
        ]),
    ...problems.map((problem) => `  problem  ${problem}`),
  ];
}

/** The commands of `readStatus`, for a dry run. */
export function planStatus({ app, place }: DeploySettings): PlannedCommand[] {
  return [
    { command: helmStatus(app) },
    { command: getObjects(place, ''), note: "standard input: the release's manifest" },
    { command: getNodes(place) },
  ];
}
