import { helmRollback, helmUninstall } from '../helm/helm-commands';
import { lastGoodRevision, readRelease, type Release } from '../helm/release';
import type { ReleaseSpec } from '../settings/deploy-settings';
import type { Deployment } from './deployment';

/** States in which Helm refuses an upgrade, or would build on something that never worked. */
const stuck = /^(pending-|uninstalling|failed)/;

/**
 * Frees a release that an interrupted deployment left behind: back to its last good revision, or away
 * with it when it never had one. Volume claims and Secrets are not part of a release and stay.
 *
 * @returns the release as it is then, or null when there is none.
 */
export async function recoverRelease(
  { runner, report }: Deployment,
  spec: ReleaseSpec,
  live: Release | null,
): Promise<Release | null> {
  if (live === null || !stuck.test(live.info.status)) {
    return live;
  }
  const good = await lastGoodRevision(runner, spec);
  if (good === null || live.info.status === 'uninstalling') {
    report.say(`${spec.name} is ${live.info.status} and never was deployed: removing it first.`);
    await runner.show(helmUninstall(spec));
  } else if (live.info.status === 'failed') {
    return live;
  } else {
    report.say(`${spec.name} is stuck in ${live.info.status}: going back to revision ${good}.`);
    await runner.show(helmRollback(spec, good));
  }
  return readRelease(runner, spec);
}
