import { formatCommand, type Command } from './command';

/** Why something can't go on: what was run, why it failed, and what a person can do. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    /** The command that failed, or what was being done when no single command did. */
    readonly what: string,
    readonly reason: string,
    readonly advice: string,
    /** Further lines that help: events of pods, the last lines of a log. */
    readonly details: readonly string[] = [],
  ) {
    super(`${what}: ${reason}`);
  }

  /** The same failure with more lines to look at. */
  withDetails(details: readonly string[]): CommandFailure {
    return new CommandFailure(this.what, this.reason, this.advice, [...this.details, ...details]);
  }
}

/** A failure of a command that ran. */
export function commandFailure(command: Command, reason: string, advice: string): CommandFailure {
  return new CommandFailure(formatCommand(command), reason, advice);
}
