import deploySchema from '../executors/deploy/schema.json';
import { CommandFailure } from './command-failure';
import { createCommandRunner } from './command-runner';
import { createReport } from './report';

const buildTimeoutMs = 1_800_000;

/** Options of the targets behind that are passed on to the ones in front, dashed or not. */
const passedOn = new Set(
  Object.keys(deploySchema.properties).flatMap((name) => [
    `--${name}`,
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  ]),
);

/**
 * Runs a command that knows nothing of dry runs: options of `deploy` are taken out of its arguments,
 * and with `--dryRun` it is printed instead of run.
 *
 * @returns the exit code for this process.
 */
export async function runDryRunnable(argv: readonly string[], cwd: string): Promise<number> {
  const report = createReport();
  const [file = '', ...rest] = argv.filter((argument) => !passedOn.has(nameOf(argument)));
  const command = { file, args: rest, timeoutMs: buildTimeoutMs };
  const dryRun = argv.some((argument) => /^--dry-?run(=true)?$/i.test(argument));
  if (dryRun) {
    report.plan([{ command }]);
    return 0;
  }
  try {
    await createCommandRunner(cwd, report).show(command);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFailure)) {
      throw error;
    }
    report.failure(error);
    return 1;
  }
}

const nameOf = (argument: string): string => argument.split('=')[0] ?? argument;
