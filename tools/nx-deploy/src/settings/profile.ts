import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CommandFailure } from '../commands/command-failure';

/** Values of a chart. */
export type Values = Record<string, unknown>;

/** The optional section `deploy` of a profile; all of it has defaults. */
const DeploySectionSchema = z.strictObject({
  /** Namespace of the releases. */
  namespace: z.string().min(1).default('default'),
  /** Context of the kubeconfig, so that nothing reaches another cluster by accident. */
  context: z.string().min(1).default('minikube'),
  /** Project whose page people open. */
  page: z.string().min(1).default('frontend'),
  /** The database for apps that need one and are given none. */
  database: z
    .strictObject({
      release: z.string().min(1).default('database'),
      chart: z.string().min(1).default('postgresql'),
    })
    .prefault({}),
  /** A profile to lay over this one where the nodes together give out less CPU than that. */
  smallCluster: z
    .strictObject({ belowCpus: z.number().positive(), profile: z.string().min(1) })
    .optional(),
});

/** A profile: settings of the deployment, and one section of values for each chart. */
export interface Profile {
  deploy: z.infer<typeof DeploySectionSchema>;
  /** The values of a project's chart, or of the database's under its release's name. */
  section(name: string): Values;
}

/**
 * Reads the profiles of a comma list, each laid over the ones before it.
 *
 * @throws CommandFailure when a file is missing, is no YAML, or has an unknown key in `deploy`.
 */
export function readProfile(
  workspaceRoot: string,
  environmentsRoot: string,
  names: string,
): Profile {
  const files = names.split(',').map((name) => `${environmentsRoot}/${name.trim()}.yaml`);
  const content = files
    .map((file) => readValuesFile(workspaceRoot, file))
    .reduce((below, above) => mergeValues(below, above), {});
  const deploy = DeploySectionSchema.safeParse(content['deploy'] ?? {});
  if (!deploy.success) {
    throw new CommandFailure(
      `reading ${files.join(', ')}`,
      z.prettifyError(deploy.error),
      'Correct the section `deploy`; it has `namespace`, `context`, `page`, `database` and `smallCluster`.',
    );
  }
  return { deploy: deploy.data, section: (name) => asValues(content[name]) };
}

/**
 * Reads a file of values.
 *
 * @throws CommandFailure when it is missing or no YAML mapping.
 */
export function readValuesFile(workspaceRoot: string, file: string): Values {
  const path = join(workspaceRoot, file);
  if (!existsSync(path)) {
    throw new CommandFailure(
      `reading ${file}`,
      'there is no such file',
      'Name a profile that exists: --profile=split.',
    );
  }
  try {
    return asValues(parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`reading ${file}`, reason, 'Correct the YAML of the file.');
  }
}

/** `above` laid over `below` as Helm does it: mappings are merged, all else is replaced. */
export function mergeValues(below: Values, above: Values): Values {
  const merged: Values = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isMapping(under) && isMapping(value) ? mergeValues(under, value) : value;
  }
  return merged;
}

const isMapping = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asValues(value: unknown): Values {
  if (value === undefined || value === null) {
    return {};
  }
  if (!isMapping(value)) {
    throw new TypeError('a mapping of values was expected');
  }
  return value;
}
