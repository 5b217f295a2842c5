import type { ExecutorContext } from '@nx/devkit';
import { deploy } from '../../release/deploy';
import { planDeploy } from '../../release/deploy-plan';
import { fitToCluster } from '../../release/fit-to-cluster';
import { readDeploySettings, type ReleaseOptions } from '../../settings/deploy-settings';
import { runTarget } from '../run-target';

interface DeployOptions extends ReleaseOptions {
  image: string;
  force?: boolean;
}

/** The target `deploy`. */
export default function deployApp(
  options: DeployOptions,
  context: Pick<ExecutorContext, 'root' | 'projectName'>,
): Promise<{ success: boolean }> {
  return runTarget(context, async ({ runner, report, workspaceRoot, project }) => {
    const { image, force = false, dryRun } = options;
    const settings = readDeploySettings(workspaceRoot, project, options);
    if (dryRun) {
      report.plan(planDeploy(settings, image, force));
      return;
    }
    const deployment = { runner, report };
    const fitting = await fitToCluster(deployment, settings, (profile) =>
      readDeploySettings(workspaceRoot, project, { ...options, profile }),
    );
    await deploy(deployment, fitting, { image, force }, process.env);
  });
}
