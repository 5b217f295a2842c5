import { randomBytes } from 'node:crypto';
import { CommandFailure } from '../commands/command-failure';
import { readNodeIp } from '../kubernetes/address';
import { createSecret, readSecret } from '../kubernetes/secret-store';
import type { DeploySettings } from '../settings/deploy-settings';
import { databaseUrl, ensureDatabasePassword, pointsAtRelease } from './database-secret';
import type { Deployment } from './deployment';

/** Variables of the caller's environment that are taken over when they are set, by key of the Secret. */
const callersVariables: Readonly<Record<string, readonly string[]>> = {
  'database-url': ['DATABASE_URL'],
  'auth-secret': ['BETTER_AUTH_SECRET', 'JWT_SECRET'],
  'auth-url': ['FRONTEND_URL', 'BETTER_AUTH_URL'],
  'openai-api-key': ['OPENAI_API_KEY'],
  'openrouter-api-key': ['OPENROUTER_API_KEY'],
  'gemini-api-key': ['GEMINI_API_KEY'],
  'smtp-url': ['SMTP_URL'],
};

/** The caller's environment: only the variables above are read. */
export type CallersEnvironment = Readonly<Record<string, string | undefined>>;

/** What there is to know about an app's Secret. */
export interface AppSecret {
  /** Whether the app's database is the one that is deployed beside it. */
  ownDatabase: boolean;
  /** Whether it was missing: pods that run have read another one. */
  isNew: boolean;
}

/**
 * Sees to the Secret of an app that takes one: a Secret that is there is kept, a missing one is
 * generated. The database's password comes first, so that a deployment cut in half can go on.
 */
export async function ensureAppSecret(
  deployment: Deployment,
  settings: DeploySettings,
  environment: CallersEnvironment,
): Promise<AppSecret> {
  const name = settings.app.effective.existingSecret;
  if (name === undefined || name === '') {
    return { ownDatabase: false, isNew: false };
  }
  const { runner, report } = deployment;
  const given = readCallersValues(environment);
  const kept = await readSecret(runner, settings.place, name);
  const stored =
    kept ??
    (await createSecret(
      runner,
      report,
      settings.place,
      name,
      await generate(deployment, settings, given),
    ));
  requireKeys(settings, name, stored.data);
  for (const [key, value] of Object.entries(given)) {
    if (stored.data[key] !== value) {
      report.say(
        `The Secret ${name} is kept: its ${key} is not the one in your environment. Delete the Secret to have it made anew.`,
      );
    }
  }
  const url = stored.data['database-url'] ?? '';
  const { database } = settings;
  const ownDatabase = database !== null && pointsAtRelease(url, database);
  if (ownDatabase) {
    await ensureDatabasePassword(deployment, database, url);
  }
  return { ownDatabase, isNew: kept === null };
}

async function generate(
  deployment: Deployment,
  settings: DeploySettings,
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { database } = settings;
  const data: Record<string, string> = { ...given };
  data['auth-secret'] ??= randomBytes(48).toString('base64url');
  data['auth-url'] ??= await readOrigins(deployment, settings);
  if (data['database-url'] === undefined && database !== null) {
    const password = await ensureDatabasePassword(deployment, database, null);
    data['database-url'] = databaseUrl(database, password);
  }
  return data;
}

/** The page is found at the node's address, and at this machine's own where the two are one. */
async function readOrigins({ runner }: Deployment, settings: DeploySettings): Promise<string> {
  const nodeIp = await readNodeIp(runner, settings.place);
  const hosts = [nodeIp, 'localhost', '127.0.0.1'].filter((host) => host !== null);
  return [...new Set(hosts)].map((host) => `http://${host}:${settings.pagePort}`).join(',');
}

function readCallersValues(environment: CallersEnvironment): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, variables] of Object.entries(callersVariables)) {
    const value = variables.map((variable) => environment[variable]).find(Boolean);
    if (value !== undefined) {
      values[key] = value;
    }
  }
  return values;
}

/** Pods that miss a key of their Secret never start, so that is said before the rollout. */
function requireKeys(
  { app, place }: DeploySettings,
  name: string,
  data: Readonly<Record<string, string>>,
): void {
  const keys = Object.values(app.effective.secretKeys ?? {});
  const missing = keys.filter((key) => (data[key] ?? '') === '');
  if (missing.length > 0) {
    throw new CommandFailure(
      `checking the Secret ${name}`,
      `it lacks ${missing.map((key) => `"${key}"`).join(' and ')}`,
      `Add what is missing, or delete the Secret to have it generated: kubectl delete secret ${name} -n ${place.namespace}`,
    );
  }
}
