import type { ExecutorContext } from '@nx/devkit';
import { helmLint } from '../../helm/helm-commands';
import { readDeploySettings, type ReleaseOptions } from '../../settings/deploy-settings';
import { runTarget } from '../run-target';

/** The target `helm-lint`: the app's chart, and the database's when the app has one. */
export default function helmLintApp(
  options: ReleaseOptions,
  context: Pick<ExecutorContext, 'root' | 'projectName'>,
): Promise<{ success: boolean }> {
  return runTarget(context, async ({ runner, report, workspaceRoot, project }) => {
    const { app, database } = readDeploySettings(workspaceRoot, project, options);
    const releases = database === null ? [app] : [app, database];
    if (options.dryRun) {
      report.plan(
        releases.map((release) => ({
          command: helmLint(release),
          note: `standard input: ${release.valuesFrom}`,
        })),
      );
      return;
    }
    for (const release of releases) {
      await runner.show(helmLint(release));
    }
  });
}
