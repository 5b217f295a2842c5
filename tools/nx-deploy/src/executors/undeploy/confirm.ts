import { createInterface } from 'node:readline/promises';
import { CommandFailure } from '../../commands/command-failure';

/** Where a question is asked. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Asks a person, who has to type `yes`.
 *
 * @throws CommandFailure when nobody is there to answer.
 */
export async function confirm(
  question: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  if (input.isTTY !== true) {
    throw new CommandFailure(
      'asking before data is removed',
      'there is no terminal to ask at',
      'Pass --yes when you are sure.',
    );
  }
  const terminal = createInterface({ input, output });
  try {
    return (await terminal.question(`${question} Type yes: `)).trim().toLowerCase() === 'yes';
  } finally {
    terminal.close();
  }
}
