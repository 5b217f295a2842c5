import type { PostTasksExecution } from '@nx/devkit';

/** What a successful deployment says about where the app is found. */
const addressLine = /^(Open \S+ in a browser\.|\S+ answers at \S+)$/;

/**
 * Repeats the addresses once several apps are deployed: Nx shows the output of one target, but hides
 * that of many which succeed.
 */
export const postTasksExecution: PostTasksExecution = (_options, { taskResults }) => {
  const deployments = Object.values(taskResults).filter(
    ({ task, status }) => task.target.target === 'deploy' && status === 'success',
  );
  if (deployments.length < 2) {
    return;
  }
  const lines = deployments
    .flatMap(({ terminalOutput = '' }) => terminalOutput.split(/\r?\n/))
    .filter((line) => addressLine.test(line));
  if (lines.length > 0) {
    process.stdout.write(`${lines.join('\n')}\n`);
  }
};
