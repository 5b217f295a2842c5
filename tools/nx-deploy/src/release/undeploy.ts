import type { PlannedCommand } from '../commands/report';
import { helmStatus, helmUninstall } from '../helm/helm-commands';
import { podSelectors } from '../helm/manifest';
import { readRelease } from '../helm/release';
import {
  awaitPodsGone,
  deleteClaims,
  deleteSecret,
  getClaims,
} from '../kubernetes/kubectl-commands';
import { readSecret } from '../kubernetes/secret-store';
import type { DeploySettings, ReleaseSpec } from '../settings/deploy-settings';
import { databaseSecretName } from './database-secret';
import type { Deployment } from './deployment';

/** Removes the app's release. Its database, its Secrets and all data stay. */
export async function undeploy(deployment: Deployment, { app }: DeploySettings): Promise<void> {
  await uninstall(deployment, app);
}

/**
 * Removes the app's release, then the database's with its volume, and the Secrets that a deployment
 * generated; Secrets that a person made stay.
 */
export async function undeployAll(deployment: Deployment, settings: DeploySettings): Promise<void> {
  const { runner, report } = deployment;
  const { place, app, database } = settings;
  await uninstall(deployment, app);
  if (database !== null) {
    await uninstall(deployment, database);
    const claims = (await runner.run(getClaims(place, database.name))).stdout.trim();
    if (claims !== '') {
      await runner.show(deleteClaims(place, database.name));
      report.say(`The data of ${database.name} is gone: ${claims.split('\n').join(', ')}.`);
    }
  }
  for (const name of secretNames(settings)) {
    await removeSecret(deployment, settings, name);
  }
}

/** The commands of both, for a dry run. */
export function planUndeploy(settings: DeploySettings, all: boolean): PlannedCommand[] {
  const { place, app, database } = settings;
  const removal = (release: ReleaseSpec): PlannedCommand[] => [
    { command: helmStatus(release) },
    { command: helmUninstall(release), note: 'when it is there' },
    { command: awaitPodsGone(place, 'app=<app>', release.timeoutSeconds) },
  ];
  if (!all) {
    return removal(app);
  }
  return [
    ...removal(app),
    ...(database === null
      ? []
      : [
          ...removal(database),
          { command: deleteClaims(place, database.name), note: 'deletes all data' },
        ]),
    ...secretNames(settings).map((name) => ({
      command: deleteSecret(place, name),
      note: 'when a deployment generated it',
    })),
  ];
}

async function uninstall({ runner, report }: Deployment, release: ReleaseSpec): Promise<void> {
  const live = await readRelease(runner, release);
  if (live === null) {
    report.say(`${release.name}: not deployed, nothing to remove.`);
    return;
  }
  await runner.show(helmUninstall(release));
  for (const selector of podSelectors(live.manifest)) {
    await runner.run(awaitPodsGone(release.place, selector, release.timeoutSeconds));
  }
}

async function removeSecret(
  { runner, report }: Deployment,
  { place }: DeploySettings,
  name: string,
): Promise<void> {
  const stored = await readSecret(runner, place, name);
  if (stored === null) {
    return;
  }
  if (stored.generated) {
    await runner.show(deleteSecret(place, name));
  } else {
    report.say(`The Secret ${name} stays: no deployment generated it.`);
  }
}

/** Whether an app has anything that outlives its release. */
export const keepsData = (settings: DeploySettings): boolean =>
  settings.database !== null || secretNames(settings).length > 0;

const secretNames = ({ app, database }: DeploySettings): string[] => [
  ...(app.effective.existingSecret ? [app.effective.existingSecret] : []),
  ...(database === null ? [] : [databaseSecretName(database)]),
];
