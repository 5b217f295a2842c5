/** One program to start, with its arguments as they are: no shell takes part. */
export interface Command {
  file: string;
  args: readonly string[];
  /** What the program reads from its standard input. It is never printed. */
  input?: string;
  /** Parts of `input` that must not show up in anything the program prints. */
  secrets?: readonly string[];
  /** Milliseconds after which the program is ended; five minutes unless given. */
  timeoutMs?: number;
}

/** How a program ended. */
export interface CommandResult {
  /** The exit code; null when a signal ended the program. */
  code: number | null;
  stdout: string;
  stderr: string;
  timedOut: boolean;
}

/** Characters that every shell takes as they are; angle brackets mark a value not known yet. */
const plainArgument = /^[\w@%+=:,./{}<>-]+$/;

/** The command as a person would type it. */
export function formatCommand({ file, args }: Command): string {
  const quote = (argument: string) =>
    plainArgument.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
  return [file, ...args.map(quote)].join(' ');
}
