import { parseManifest, workloadKinds } from '../helm/manifest';
import { restartWorkload, rolloutStatus } from '../kubernetes/kubectl-commands';
import type { ReleaseSpec } from '../settings/deploy-settings';
import type { Deployment } from './deployment';

/** Replaces the pods of an unchanged release one by one: they read their Secret only at their start. */
export async function restartPods(
  { runner, report }: Deployment,
  { name, place, timeoutSeconds }: ReleaseSpec,
  manifest: string,
): Promise<void> {
  const workloads = parseManifest(manifest).filter(({ kind }) => workloadKinds.includes(kind));
  for (const { kind, metadata } of workloads) {
    const workload = `${kind.toLowerCase()}/${metadata.name}`;
    report.say(`${name}: its Secret is new, restarting ${workload}.`);
    await runner.show(restartWorkload(place, workload));
    await runner.show(rolloutStatus(place, workload, timeoutSeconds));
  }
}
