import type { TargetConfiguration } from '@nx/devkit';

/** Options of the plugin in nx.json; every path is relative to the workspace's root. */
export interface NxDeployOptions {
  /** Where the charts lie, one folder per app and named like its project. Default `deploy/charts`. */
  chartsRoot?: string;
  /** Where the profiles lie, one values file each. Default `deploy/environments`. */
  environmentsRoot?: string;
  /** What an image's name starts with; the project's name follows. Default `todo-`. */
  imagePrefix?: string;
  /** Charts that the apps' charts or their database are made of. Default `common` and `postgresql`. */
  sharedCharts?: readonly string[];
}

/** A project that can be deployed: its name is the name of its chart and of its release. */
export interface DeployableProject {
  name: string;
  root: string;
}

const executor = (name: string): string => `@todo/nx-deploy:${name}`;

/** Options such as `--dryRun` have to reach the targets in front, or those would run for real. */
const forward = (target: string) => ({ target, params: 'forward' as const });

/** The options with their defaults filled in. */
export function resolvePluginOptions(
  options: NxDeployOptions | undefined,
): Required<NxDeployOptions> {
  return {
    chartsRoot: options?.chartsRoot ?? 'deploy/charts',
    environmentsRoot: options?.environmentsRoot ?? 'deploy/environments',
    imagePrefix: options?.imagePrefix ?? 'todo-',
    sharedCharts: options?.sharedCharts ?? ['common', 'postgresql'],
  };
}

/**
 * Builds the targets of one deployable project. Charts and profiles lie outside the project, so the
 * targets name them as inputs: that is also what makes `nx affected` see a change of a chart alone.
 */
export function buildDeployTargets(
  project: DeployableProject,
  pluginOptions: NxDeployOptions | undefined,
): Record<string, TargetConfiguration> {
  const { chartsRoot, environmentsRoot, imagePrefix, sharedCharts } =
    resolvePluginOptions(pluginOptions);
  const chartInputs = [
    ...[project.name, ...sharedCharts].map(
      (chart) => `{workspaceRoot}/${chartsRoot}/${chart}/**/*`,
    ),
    `{workspaceRoot}/${environmentsRoot}/**/*`,
  ];
  const image = `${imagePrefix}${project.name}`;
  const chart = `${chartsRoot}/${project.name}`;
  const target = (
    name: string,
    description: string,
    rest: Partial<TargetConfiguration>,
  ): TargetConfiguration => ({
    executor: executor(name),
    cache: false,
    metadata: { technologies: ['helm'], description },
    ...rest,
  });
  return {
    ...adjustDockerTargets(image),
    'image-load': target('image-load', 'Put the image into the cluster', {
      dependsOn: [forward('docker-build')],
      inputs: ['{workspaceRoot}/.dockerignore'],
      options: { image, environmentsRoot },
    }),
    'helm-lint': target('helm-lint', 'Lint the chart with its profile', {
      cache: true,
      inputs: chartInputs,
      options: { chart, environmentsRoot },
    }),
    deploy: target('deploy', 'Upgrade the release in the cluster', {
      dependsOn: [forward('image-load'), forward('helm-lint')],
      inputs: chartInputs,
      options: { chart, environmentsRoot, image },
    }),
    undeploy: target('undeploy', 'Remove the release from the cluster', {
      options: { chart, environmentsRoot },
    }),
    'deploy-status': target('deploy-status', 'Show the release and its pods', {
      options: { chart, environmentsRoot },
    }),
  };
}

/** Starts the command behind it, but prints it when the targets behind pass on `--dryRun`. */
const dryRunnable = 'node -r @swc-node/register tools/nx-deploy/src/docker-build.ts';

/**
 * Laid over the targets of @nx/docker, which therefore stands before this plugin in nx.json: it knows
 * no dry run, and names the image to run by the project's folder.
 */
function adjustDockerTargets(image: string): Record<string, TargetConfiguration> {
  return {
    'docker-build': { options: { command: `${dryRunnable} docker build .` } },
    'docker-run': { options: { cwd: '', command: `docker run {args} ${image}:latest` } },
  };
}
