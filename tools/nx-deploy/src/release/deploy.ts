import { ensureNamespace } from '../kubernetes/namespace';
import { readImageTag } from '../images/image-tag';
import { createMinikubeLoader } from '../images/minikube-loader';
import type { DeploySettings } from '../settings/deploy-settings';
import { announceAddress } from './announce-address';
import { ensureAppSecret, type CallersEnvironment } from './app-secret';
import { ensureDatabase } from './database';
import type { Deployment } from './deployment';
import { restartPods } from './restart-pods';
import { upgradeRelease } from './upgrade-release';

/**
 * Deploys one app with the image that is built: makes what its first deployment lacks, upgrades its
 * release when that would change something, and says where it is found.
 */
export async function deploy(
  deployment: Deployment,
  settings: DeploySettings,
  options: { image: string; force: boolean },
  environment: CallersEnvironment,
): Promise<void> {
  const { place, app, database } = settings;
  const tag = await readImageTag(deployment.runner, options.image);
  await ensureNamespace(deployment.runner, deployment.report, place);
  const { ownDatabase, isNew } = await ensureAppSecret(deployment, settings, environment);
  if (ownDatabase && database !== null) {
    await ensureDatabase(deployment, database, createMinikubeLoader(place.context));
  }
  const { release, changed } = await upgradeRelease(
    deployment,
    { ...app, set: { 'image.tag': tag } },
    { force: options.force },
  );
  if (isNew && !changed) {
    await restartPods(deployment, app, release.manifest);
  }
  await announceAddress(deployment, settings, release.manifest);
}
