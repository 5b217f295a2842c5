import type { ExecutorContext } from '@nx/devkit';
import { keepsData, planUndeploy, undeploy, undeployAll } from '../../release/undeploy';
import { readDeploySettings, type ReleaseOptions } from '../../settings/deploy-settings';
import { runTarget } from '../run-target';
import { confirm } from './confirm';

interface UndeployOptions extends ReleaseOptions {
  all?: boolean;
  yes?: boolean;
}

/** The target `undeploy`. */
export default function undeployApp(
  options: UndeployOptions,
  context: Pick<ExecutorContext, 'root' | 'projectName'>,
): Promise<{ success: boolean }> {
  return runTarget(context, async ({ runner, report, workspaceRoot, project }) => {
    const { all = false, yes = false, dryRun } = options;
    const settings = readDeploySettings(workspaceRoot, project, options);
    if (dryRun) {
      report.plan(planUndeploy(settings, all));
      return true;
    }
    if (!all || !keepsData(settings)) {
      await undeploy({ runner, report }, settings);
      return true;
    }
    const { namespace, context: cluster } = settings.place;
    const question = `Remove ${project}, its database and all data from ${namespace} (${cluster})?`;
    if (!yes && !(await confirm(question))) {
      report.say('Nothing was removed.');
      return false;
    }
    await undeployAll({ runner, report }, settings);
    return true;
  });
}
