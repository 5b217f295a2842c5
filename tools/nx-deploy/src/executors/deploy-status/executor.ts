import type { ExecutorContext } from '@nx/devkit';
import { formatStatus, planStatus, readStatus } from '../../release/status';
import { readDeploySettings, type ReleaseOptions } from '../../settings/deploy-settings';
import { runTarget } from '../run-target';

interface DeployStatusOptions extends ReleaseOptions {
  output?: 'text' | 'json';
}

/** The target `deploy-status`: it fails while the app is not deployed or not ready. */
export default function deployStatus(
  options: DeployStatusOptions,
  context: Pick<ExecutorContext, 'root' | 'projectName'>,
): Promise<{ success: boolean }> {
  return runTarget(context, async ({ runner, report, workspaceRoot, project }) => {
    const settings = readDeploySettings(workspaceRoot, project, options);
    if (options.dryRun) {
      report.plan(planStatus(settings));
      return true;
    }
    const status = await readStatus(runner, settings);
    const lines =
      options.output === 'json' ? [JSON.stringify(status, null, 2)] : formatStatus(status);
    lines.forEach((line) => report.say(line));
    return status.ready;
  });
}
