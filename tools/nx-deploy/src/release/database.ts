import type { ImageLoader } from '../images/image-loader';
import { loadAndVerify } from '../images/load-image';
import type { ReleaseSpec } from '../settings/deploy-settings';
import type { Deployment } from './deployment';
import { inspectImage } from '../images/image-tag';
import { upgradeRelease } from './upgrade-release';

/** Brings the database's release up to date; its password is there by then. */
export async function ensureDatabase(
  deployment: Deployment,
  database: ReleaseSpec,
  loader: ImageLoader,
): Promise<void> {
  await offerLocalImage(deployment, database, loader);
  await upgradeRelease(deployment, database, { force: false });
}

/** An image that this machine has needn't be pulled by the cluster, which may have no way out. */
async function offerLocalImage(
  { runner }: Deployment,
  { effective }: ReleaseSpec,
  loader: ImageLoader,
): Promise<void> {
  if (effective.image === undefined) {
    return;
  }
  const image = `${effective.image.repository}:${effective.image.tag}`;
  const isLocal = (await runner.attempt(inspectImage(image))).code === 0;
  if (isLocal && !(await loader.has(runner, image))) {
    await loadAndVerify(runner, loader, image);
  }
}
