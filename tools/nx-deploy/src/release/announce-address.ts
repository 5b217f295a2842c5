import { findAddress } from '../kubernetes/address';
import type { DeploySettings } from '../settings/deploy-settings';
import type { Deployment } from './deployment';

/** A port of the node that was just opened refuses for a moment; after this it is told. */
const patienceMs = 30_000;

/** Waits until the release answers at its port of the node, and says where that is. */
export async function announceAddress(
  { runner, report }: Deployment,
  { app, place, profile }: DeploySettings,
  manifest: string,
): Promise<void> {
  const address = await findAddress(runner, place, manifest, patienceMs);
  if (address === null) {
    report.say(`${app.name} has no address outside of the cluster.`);
  } else if (!address.answers) {
    report.say(
      `${app.name} is rolled out, but ${address.url} doesn't answer from here. Try: minikube service ${address.service} -n ${place.namespace} -p ${place.context} --url`,
    );
  } else if (app.name === profile.deploy.page) {
    report.say(`Open ${address.url} in a browser.`);
  } else {
    report.say(`${app.name} answers at ${address.url}`);
  }
}
