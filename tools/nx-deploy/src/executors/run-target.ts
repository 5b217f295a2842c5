import type { ExecutorContext } from '@nx/devkit';
import { CommandFailure } from '../commands/command-failure';
import { createCommandRunner } from '../commands/command-runner';
import { createReport } from '../commands/report';
import type { Deployment } from '../release/deployment';

/** What an executor knows about where it runs. */
export interface TargetRun extends Deployment {
  workspaceRoot: string;
  project: string;
}

/** Runs one target; a failure that is foreseen is told in words and ends the target, not Nx. */
export async function runTarget(
  context: Pick<ExecutorContext, 'root' | 'projectName'>,
  run: (target: TargetRun) => Promise<boolean | void>,
): Promise<{ success: boolean }> {
  const report = createReport();
  const target: TargetRun = {
    report,
    runner: createCommandRunner(context.root, report),
    workspaceRoot: context.root,
    project: context.projectName ?? '',
  };
  try {
    return { success: (await run(target)) !== false };
  } catch (error) {
    if (!(error instanceof CommandFailure)) {
      throw error;
    }
    report.failure(error);
    return { success: false };
  }
}
