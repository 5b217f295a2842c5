import { createNodesFromFiles, type CreateNodes, type CreateNodesResult } from '@nx/devkit';
import { findDeployableProject } from './inference/deployable-project';
import {
  buildDeployTargets,
  resolvePluginOptions,
  type NxDeployOptions,
} from './inference/targets';

/**
 * Gives each project with a `Dockerfile`, and a chart of its name, the targets `image-load`,
 * `helm-lint`, `deploy`, `undeploy` and `deploy-status`. Files are read, nothing is started.
 */
export const createNodes: CreateNodes<NxDeployOptions> = [
  '**/Dockerfile',
  (dockerfiles, options, context) =>
    createNodesFromFiles(inferProject, dockerfiles, options ?? {}, context),
];

function inferProject(
  dockerfile: string,
  options: NxDeployOptions | undefined,
  context: { workspaceRoot: string },
): CreateNodesResult {
  const { chartsRoot } = resolvePluginOptions(options);
  const project = findDeployableProject(dockerfile, context.workspaceRoot, chartsRoot);
  if (project === null) {
    return {};
  }
  const targets = buildDeployTargets(project, options);
  return {
    projects: {
      [project.root]: {
        targets,
        metadata: { targetGroups: { Deployment: Object.keys(targets) } },
      },
    },
  };
}
