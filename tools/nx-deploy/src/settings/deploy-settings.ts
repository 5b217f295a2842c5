import { posix } from 'node:path';
import { z } from 'zod';
import { CommandFailure } from '../commands/command-failure';
import { mergeValues, readProfile, readValuesFile, type Profile, type Values } from './profile';

/** Options that every target of a release takes. */
export interface ReleaseOptions {
  /** Folder of the app's chart, from the workspace's root. */
  chart: string;
  /** Folder of the profiles, from the workspace's root. */
  environmentsRoot: string;
  /** Profile, or a comma list of profiles laid over each other. */
  profile?: string;
  namespace?: string;
  context?: string;
  timeoutSeconds?: number;
  dryRun?: boolean;
}

/** Which cluster, and which namespace of it. */
export interface Place {
  context: string;
  namespace: string;
}

/** One release: its chart, and the values it gets over the chart's own. */
export interface ReleaseSpec {
  name: string;
  chart: string;
  place: Place;
  values: Values;
  /** Where the values come from, in words. */
  valuesFrom: string;
  /** Chart and profile values together, as the chart sees them. */
  effective: EffectiveValues;
  /** Single values that are set on the command line. */
  set: Readonly<Record<string, string>>;
  timeoutSeconds: number;
}

/** What is read of a chart's values: how it is reached, and which Secret it takes. */
const EffectiveValuesSchema = z.looseObject({
  existingSecret: z.string().optional(),
  secretKeys: z.record(z.string(), z.string()).optional(),
  name: z.string().optional(),
  database: z.string().optional(),
  username: z.string().optional(),
  image: z.looseObject({ repository: z.string(), tag: z.string() }).optional(),
  service: z
    .looseObject({ port: z.number().optional(), nodePort: z.number().optional() })
    .optional(),
});
export type EffectiveValues = z.infer<typeof EffectiveValuesSchema>;

/** Everything that a target knows before it asks the cluster. */
export interface DeploySettings {
  place: Place;
  profile: Profile;
  /** Names of the profiles that the settings were read from, as a comma list. */
  profileNames: string;
  app: ReleaseSpec;
  /** The database's release; only apps with a `DATABASE_URL` in `secretKeys` have one. */
  database: ReleaseSpec | null;
  /** Port of the node at which people find the page. */
  pagePort: number;
}

const defaultTimeoutSeconds = 300;
const defaultPagePort = 30000;

/**
 * Reads the profile and the charts' own values.
 *
 * @throws CommandFailure when a file is missing or has the wrong shape.
 */
export function readDeploySettings(
  workspaceRoot: string,
  project: string,
  options: ReleaseOptions,
): DeploySettings {
  const profileNames = options.profile ?? 'split';
  const profile = readProfile(workspaceRoot, options.environmentsRoot, profileNames);
  const place = {
    context: options.context ?? profile.deploy.context,
    namespace: options.namespace ?? profile.deploy.namespace,
  };
  const release = (name: string, chart: string): ReleaseSpec => {
    const values = profile.section(name);
    return {
      name,
      chart,
      place,
      values,
      valuesFrom: `section "${name}" of ${profileNames} in ${options.environmentsRoot}`,
      effective: readEffectiveValues(workspaceRoot, chart, values),
      set: {},
      timeoutSeconds: options.timeoutSeconds ?? defaultTimeoutSeconds,
    };
  };
  const app = release(project, options.chart);
  const chartsRoot = posix.dirname(options.chart);
  const { database, page } = profile.deploy;
  const pageService = z
    .looseObject({ service: z.looseObject({ nodePort: z.number().optional() }).optional() })
    .safeParse(profile.section(page));
  return {
    place,
    profile,
    profileNames,
    app,
    database: needsDatabase(app.effective)
      ? release(database.release, `${chartsRoot}/${database.chart}`)
      : null,
    pagePort: pageService.data?.service?.nodePort ?? defaultPagePort,
  };
}

/** Whether the app takes the address of a database from its Secret. */
function needsDatabase({ existingSecret, secretKeys }: EffectiveValues): boolean {
  return Boolean(existingSecret) && secretKeys?.['DATABASE_URL'] !== undefined;
}

function readEffectiveValues(
  workspaceRoot: string,
  chart: string,
  values: Values,
): EffectiveValues {
  const file = `${chart}/values.yaml`;
  const merged = mergeValues(readValuesFile(workspaceRoot, file), values);
  const effective = EffectiveValuesSchema.safeParse(merged);
  if (!effective.success) {
    throw new CommandFailure(
      `reading ${file} and the profile`,
      z.prettifyError(effective.error),
      'Correct these values; values.schema.json of the chart describes them.',
    );
  }
  return effective.data;
}
