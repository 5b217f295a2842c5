import type { Command } from '../commands/command';
import type { CommandRunner } from '../commands/command-runner';
import { commandFailure } from '../commands/command-failure';

const tagLength = 12;

/** Stands for the tag where it is only known at run time. */
export const unknownTag = '<tag>';

/** The image that a build leaves behind. */
export const builtImage = (image: string): string => `${image}:latest`;

export const inspectImage = (image: string): Command => ({
  file: 'docker',
  args: ['image', 'inspect', '-f', '{{.Id}}', image],
  timeoutMs: 30_000,
});

export const tagImage = (from: string, to: string): Command => ({
  file: 'docker',
  args: ['tag', from, to],
  timeoutMs: 30_000,
});

/**
 * The tag of a built image: the beginning of its id, so that the same content has the same tag
 * wherever and whenever it was built, and another content never has.
 *
 * @throws CommandFailure when the image isn't built or Docker doesn't answer.
 */
export async function readImageTag(runner: CommandRunner, image: string): Promise<string> {
  const command = inspectImage(builtImage(image));
  const { stdout } = await runner.run(command);
  const id = /^sha256:([0-9a-f]{12,})$/.exec(stdout.trim())?.[1];
  if (id === undefined) {
    throw commandFailure(
      command,
      `"${stdout.trim()}" is no image id`,
      'Check the version of Docker; the README names those that work.',
    );
  }
  return id.slice(0, tagLength);
}
