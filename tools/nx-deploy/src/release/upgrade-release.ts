import { CommandFailure } from '../commands/command-failure';
import { parseOutput } from '../commands/parse-output';
import { helmUpgrade } from '../helm/helm-commands';
import { podSelectors } from '../helm/manifest';
import {
  readRelease,
  readRollbackFlag,
  ReleaseSchema,
  renderRelease,
  sameRelease,
  type Release,
} from '../helm/release';
import { watchRollout } from '../kubernetes/rollout-watch';
import { readWarnings } from '../kubernetes/warnings';
import { readLiveState } from '../kubernetes/workloads';
import type { ReleaseSpec } from '../settings/deploy-settings';
import type { Deployment } from './deployment';
import { recoverRelease } from './recover-release';

/** A release after a deployment. */
export interface UpgradeOutcome {
  changed: boolean;
  release: Release;
}

/**
 * Brings a release to what its chart, values and image say now, and does nothing when it is there
 * already and well. A failed rollout is taken back by Helm.
 *
 * @throws CommandFailure that names what the pods and the cluster said.
 */
export async function upgradeRelease(
  deployment: Deployment,
  spec: ReleaseSpec,
  options: { force: boolean },
): Promise<UpgradeOutcome> {
  const { runner, report } = deployment;
  const live = await recoverRelease(deployment, spec, await readRelease(runner, spec));
  const rendered = await renderRelease(runner, spec);
  const upgrade = await planUpgrade(deployment, spec, live, rendered, options.force);
  if (upgrade === null && live !== null) {
    report.say(`${spec.name}: unchanged, revision ${live.version} stays.`);
    return { changed: false, release: live };
  }
  const { reason, takeOver } = upgrade ?? { reason: 'it is new', takeOver: false };
  report.say(`${spec.name}: ${live === null ? 'installing' : `upgrading (${reason})`}.`);
  const release = await rollOut(deployment, spec, rendered, takeOver);
  report.say(`${spec.name}: revision ${release.version} is rolled out.`);
  return { changed: true, release };
}

interface Upgrade {
  reason: string;
  /** Whether fields that somebody else changed are taken back; Helm 4 refuses the upgrade otherwise. */
  takeOver: boolean;
}

/** Why a release has to be upgraded, or null when it is as it should be. */
async function planUpgrade(
  { runner }: Deployment,
  spec: ReleaseSpec,
  live: Release | null,
  rendered: Release,
  force: boolean,
): Promise<Upgrade | null> {
  if (live === null) {
    return { reason: 'it is new', takeOver: force };
  }
  const { missing, changed, workloads } = await readLiveState(runner, spec.place, live.manifest);
  const unsettled = workloads.filter(({ settled }) => !settled);
  const reasons = [
    ...(force ? ['--force'] : []),
    ...(live.info.status === 'deployed' ? [] : [`it is ${live.info.status}`]),
    ...(sameRelease(live, rendered) ? [] : ['what it consists of changed']),
    ...missing.map((name) => `${name} is gone`),
    ...changed.map((name) => `${name} was changed by hand`),
    ...unsettled.map(({ kind, name }) => `${kind}/${name} is not ready`),
  ];
  return reasons.length === 0
    ? null
    : { reason: reasons.join('; '), takeOver: force || changed.length > 0 };
}

async function rollOut(
  { runner, report }: Deployment,
  spec: ReleaseSpec,
  rendered: Release,
  takeOver: boolean,
): Promise<Release> {
  const command = helmUpgrade(spec, await readRollbackFlag(runner), takeOver);
  const since = new Date();
  report.command(command);
  const watch = watchRollout(runner, report, spec.place, podSelectors(rendered.manifest));
  try {
    const result = await runner.run(command);
    await watch.stop();
    return parseOutput(command, result, ReleaseSchema);
  } catch (error) {
    const said = await watch.stop();
    if (!(error instanceof CommandFailure)) {
      throw error;
    }
    throw error.withDetails([
      ...said,
      ...(await readWarnings(runner, spec.place, spec.name, since)),
    ]);
  }
}
