import type { z } from 'zod';
import type { Command, CommandResult } from './command';
import { commandFailure } from './command-failure';

/**
 * Reads a command's standard output as JSON of a known shape.
 *
 * @throws CommandFailure when it is something else, as it is with another major version of a tool.
 */
export function parseOutput<T>(
  command: Command,
  { stdout }: Pick<CommandResult, 'stdout'>,
  schema: z.ZodType<T>,
): T {
  try {
    return schema.parse(JSON.parse(stdout));
  } catch {
    throw commandFailure(
      command,
      'its output is not the JSON that was expected',
      `Check the version of "${command.file}"; the README names those that work.`,
    );
  }
}
