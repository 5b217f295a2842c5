import type { CommandFailure } from './command-failure';
import { formatCommand, type Command } from './command';

/** A command of a dry run, and when or why it would run. */
export interface PlannedCommand {
  command: Command;
  note?: string;
}

/** What a target tells the person who runs it. */
export interface Report {
  /** A line of its own. */
  say(line: string): void;
  /** A command that is about to run. */
  command(command: Command): void;
  /** A line that a command printed, or that belongs to one. */
  detail(line: string): void;
  /** The commands of a dry run. */
  plan(commands: readonly PlannedCommand[]): void;
  failure(failure: CommandFailure): void;
}

/** A report that writes lines, by default to the standard output. */
export function createReport(
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Report {
  const line = (text: string) => write(`${text}\n`);
  const indented = (label: string, text: string) =>
    line(`  ${label}${text.split('\n').join(`\n  ${' '.repeat(label.length)}`)}`);
  return {
    say: line,
    command: (command) => line(`$ ${formatCommand(command)}`),
    detail: (text) => line(`  ${text}`),
    plan: (commands) =>
      commands.forEach(({ command, note }) =>
        line(`$ ${formatCommand(command)}${note === undefined ? '' : `  # ${note}`}`),
      ),
    failure: ({ what, reason, advice, details }) => {
      details.forEach((detail) => line(`  ${detail}`));
      line(`FAILED: ${what}`);
      indented('why:  ', reason);
      indented('do:   ', advice);
    },
  };
}
