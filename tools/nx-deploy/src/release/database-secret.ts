import { randomBytes } from 'node:crypto';
import { CommandFailure } from '../commands/command-failure';
import { getClaims } from '../kubernetes/kubectl-commands';
import { createSecret, readSecret } from '../kubernetes/secret-store';
import type { ReleaseSpec } from '../settings/deploy-settings';
import type { Deployment } from './deployment';

const defaultSecret = 'database-secrets';
const defaultPort = 5432;
const defaultName = 'todo';

/** The name of the Secret that holds the database's password. */
export const databaseSecretName = ({ effective }: ReleaseSpec): string =>
  effective.existingSecret ?? defaultSecret;

const hostOf = ({ name, effective }: ReleaseSpec): string => effective.name || name;

/** The address at which apps of the same namespace reach the database's release. */
export function databaseUrl(database: ReleaseSpec, password: string): string {
  const { username = defaultName, database: name = defaultName, service } = database.effective;
  const port = service?.port ?? defaultPort;
  return `postgresql://${username}:${encodeURIComponent(password)}@${hostOf(database)}:${port}/${name}`;
}

/** Whether an address means the database's release and not an external server. */
export function pointsAtRelease(url: string, database: ReleaseSpec): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return (
    host === hostOf(database) || host.startsWith(`${hostOf(database)}.${database.place.namespace}`)
  );
}

/**
 * The database's password: the stored one; else the one in an app's address of the database; else a
 * new one, which only a database that has no volume yet can take.
 *
 * @throws CommandFailure when the volume of a database is there and its password is nowhere.
 */
export async function ensureDatabasePassword(
  { runner, report }: Deployment,
  database: ReleaseSpec,
  knownUrl: string | null,
): Promise<string> {
  const { place } = database;
  const name = databaseSecretName(database);
  const stored =
    (await readSecret(runner, place, name)) ??
    (await createSecret(runner, report, place, name, {
      password:
        knownUrl === null
          ? await newPassword({ runner, report }, database)
          : decodeURIComponent(new URL(knownUrl).password),
    }));
  const password = stored.data['password'];
  if (password === undefined || password === '') {
    throw new CommandFailure(
      `reading the Secret ${name}`,
      'it has no key "password"',
      `Add it: kubectl edit secret ${name} -n ${place.namespace}`,
    );
  }
  return password;
}

async function newPassword({ runner }: Deployment, database: ReleaseSpec): Promise<string> {
  const claims = (await runner.run(getClaims(database.place, database.name))).stdout.trim();
  if (claims !== '') {
    throw new CommandFailure(
      `making the Secret ${databaseSecretName(database)}`,
      `the volume of the database is still there (${claims.split('\n').join(', ')}) and only opens with its old password`,
      'Bring the old Secret back, or remove the data for good with `nx run <app>:undeploy --all`.',
    );
  }
  return randomBytes(24).toString('base64url');
}
