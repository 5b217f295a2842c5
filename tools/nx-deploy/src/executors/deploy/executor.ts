import type { ExecutorContext } from '@nx/devkit';
import { deploy } from '../../release/deploy';
import { planDeploy } from '../../release/deploy-plan';
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
    } else {
      await deploy({ runner, report }, settings, { image, force }, process.env);
    }
  });
}
