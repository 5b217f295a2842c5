import { formatCommand, type Command, type CommandResult } from './command';
import { CommandFailure, commandFailure } from './command-failure';
import { explainFailure } from './failure-reasons';
import type { Report } from './report';
import { runCommand } from './run-command';

/** Runs commands for one target, in the workspace's root. */
export interface CommandRunner {
  /** The result of a command that ended with 0. @throws CommandFailure when it didn't. */
  run(command: Command): Promise<CommandResult>;
  /** The same, and its name and lines are shown while it runs. */
  show(command: Command): Promise<CommandResult>;
  /** The result whatever the exit code. @throws CommandFailure when it didn't start or end in time. */
  attempt(command: Command): Promise<CommandResult>;
}

/** A runner that shows what it is asked to show in `report`. */
export function createCommandRunner(cwd: string, report: Report): CommandRunner {
  const attempt = async (command: Command, onLine?: (line: string) => void) => {
    const result = await runCommand(command, onLine === undefined ? { cwd } : { cwd, onLine });
    if (result.timedOut) {
      throw commandFailure(
        command,
        `it did not end within ${Math.round((command.timeoutMs ?? 300_000) / 1000)} s`,
        'See whether the cluster and Docker are busy or hang, then run this again.',
      );
    }
    return result;
  };
  const run = async (command: Command, onLine?: (line: string) => void) => {
    const result = await attempt(command, onLine);
    if (result.code !== 0) {
      throw failureOf(command, result);
    }
    return result;
  };
  return {
    run: (command) => run(command),
    show: (command) => {
      report.command(command);
      return run(command, (line) => {
        if (line.trim() !== '') {
          report.detail(line);
        }
      });
    },
    attempt: (command) => attempt(command),
  };
}

/** The failure that a command's result stands for. */
export function failureOf(command: Command, result: CommandResult): CommandFailure {
  const output = result.stderr.trim() === '' ? result.stdout : result.stderr;
  const { reason, advice } = explainFailure(command.file, output);
  const ending = result.code === null ? 'a signal ended it' : `exit code ${result.code}`;
  return new CommandFailure(formatCommand(command), `${reason} (${ending})`, advice);
}
