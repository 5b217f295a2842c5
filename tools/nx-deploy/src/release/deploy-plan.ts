import type { PlannedCommand } from '../commands/report';
import { helmRender, helmStatus, helmUpgrade, helmVersion } from '../helm/helm-commands';
import { builtImage, inspectImage, unknownTag } from '../images/image-tag';
import {
  createNamespace,
  createObject,
  getNamespace,
  getNodes,
  getSecret,
} from '../kubernetes/kubectl-commands';
import type { DeploySettings, Place, ReleaseSpec } from '../settings/deploy-settings';
import { databaseSecretName } from './database-secret';
import { overlayFor } from './fit-to-cluster';

/** The commands of a deployment in their order; values known at run time only stand in brackets. */
export function planDeploy(
  settings: DeploySettings,
  image: string,
  force: boolean,
): PlannedCommand[] {
  const { place, app, database } = settings;
  const { existingSecret } = app.effective;
  const small = overlayFor(settings);
  return [
    ...(small === null
      ? []
      : [
          {
            command: getNodes(place),
            note: `below ${small.belowCpus} CPUs the profile ${small.profile} is laid over`,
          },
        ]),
    { command: inspectImage(builtImage(image)), note: `its first 12 digits are ${unknownTag}` },
    { command: getNamespace(place) },
    { command: createNamespace(place), note: 'when it is missing' },
    ...(database === null ? [] : planSecret(place, databaseSecretName(database), 'password: ***')),
    ...(existingSecret ? planSecret(place, existingSecret, secretKeysOf(app)) : []),
    ...(database === null ? [] : planRelease(database, false, 'unless DATABASE_URL names another')),
    ...planRelease({ ...app, set: { 'image.tag': unknownTag } }, force),
  ];
}

const secretKeysOf = ({ effective }: ReleaseSpec): string =>
  Object.values(effective.secretKeys ?? {})
    .map((key) => `${key}: ***`)
    .join(', ');

const planSecret = (place: Place, name: string, keys: string): PlannedCommand[] => [
  { command: getSecret(place, name) },
  {
    command: createObject(place, '', []),
    note: `standard input: Secret ${name} (${keys}); when it is missing`,
  },
];

function planRelease(release: ReleaseSpec, force: boolean, when?: string): PlannedCommand[] {
  const input = `standard input: ${release.valuesFrom}`;
  return [
    { command: helmStatus(release), ...(when === undefined ? {} : { note: when }) },
    { command: helmRender(release), note: input },
    { command: helmVersion, note: 'before version 4 the flag below is --atomic' },
    {
      command: helmUpgrade(release, '--rollback-on-failure', force),
      note: `${input}${force ? '' : '; when something changed'}`,
    },
  ];
}
