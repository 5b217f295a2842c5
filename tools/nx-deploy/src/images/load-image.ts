import { CommandFailure } from '../commands/command-failure';
import { formatCommand } from '../commands/command';
import type { CommandRunner } from '../commands/command-runner';
import type { PlannedCommand, Report } from '../commands/report';
import type { ImageLoader } from './image-loader';
import { builtImage, inspectImage, readImageTag, tagImage, unknownTag } from './image-tag';

/**
 * Puts the built image into the cluster under the tag of its content, unless it is there. The loader
 * may report success for an image that never arrived, so the cluster is asked again afterwards.
 *
 * @returns the tag.
 */
export async function loadImage(
  runner: CommandRunner,
  report: Report,
  loader: ImageLoader,
  image: string,
): Promise<string> {
  const tag = await readImageTag(runner, image);
  const tagged = `${image}:${tag}`;
  if (await loader.has(runner, tagged)) {
    report.say(`${tagged} is in the cluster already.`);
    return tag;
  }
  await runner.run(tagImage(builtImage(image), tagged));
  await loadAndVerify(runner, loader, tagged);
  report.say(`${tagged} is in the cluster.`);
  return tag;
}

/** Loads an image of any tag and makes sure that it arrived. */
export async function loadAndVerify(
  runner: CommandRunner,
  loader: ImageLoader,
  image: string,
): Promise<void> {
  await loader.load(runner, image);
  if (!(await loader.has(runner, image))) {
    const { load, list } = loader.commands(image);
    throw new CommandFailure(
      formatCommand(load),
      `it ended without an error, but the cluster doesn't have ${image}`,
      `Look at what it printed above and at the disk space of the node; \`${formatCommand(list)}\` shows what the cluster has.`,
    );
  }
}

/** The commands of `loadImage`, with the tag left open. */
export function planImageLoad(loader: ImageLoader, image: string): PlannedCommand[] {
  const tagged = `${image}:${unknownTag}`;
  const { list, load } = loader.commands(tagged);
  return [
    { command: inspectImage(builtImage(image)), note: 'its first 12 digits are <tag>' },
    { command: list, note: `is ${tagged} there? then nothing more` },
    { command: tagImage(builtImage(image), tagged) },
    { command: load },
    { command: list, note: 'did it arrive?' },
  ];
}
