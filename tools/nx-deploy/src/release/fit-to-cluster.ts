import { allocatableCpus } from '../kubernetes/cpu-capacity';
import type { DeploySettings } from '../settings/deploy-settings';
import type { Profile } from '../settings/profile';
import type { Deployment } from './deployment';

/** The profile for a small cluster, unless it is laid over already. */
export function overlayFor({
  profile,
  profileNames,
}: DeploySettings): NonNullable<Profile['deploy']['smallCluster']> | null {
  const small = profile.deploy.smallCluster;
  const names = profileNames.split(',').map((name) => name.trim());
  return small && !names.includes(small.profile) ? small : null;
}

/**
 * Lays the profile for small clusters over where the nodes have little CPU. Without it the second
 * pod of a rolling update finds no place there, and the update never ends.
 */
export async function fitToCluster(
  { runner, report }: Deployment,
  settings: DeploySettings,
  read: (profileNames: string) => DeploySettings,
): Promise<DeploySettings> {
  const small = overlayFor(settings);
  if (small === null) return settings;
  const cpus = await allocatableCpus(runner, settings.place);
  if (cpus === null || cpus >= small.belowCpus) return settings;
  report.say(`The cluster has ${cpus} CPUs for pods: taking the profile ${small.profile} too.`);
  return read(`${settings.profileNames},${small.profile}`);
}
