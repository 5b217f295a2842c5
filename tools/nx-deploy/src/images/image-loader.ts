import type { Command } from '../commands/command';
import type { CommandRunner } from '../commands/command-runner';

/** A way of getting an image into a cluster. */
export interface ImageLoader {
  /** Whether the cluster can start pods of this image, asked of the cluster itself. */
  has(runner: CommandRunner, image: string): Promise<boolean>;
  /** Brings the image into the cluster; whether it arrived is for `has` to say. */
  load(runner: CommandRunner, image: string): Promise<void>;
  /** The commands of both, for a dry run. */
  commands(image: string): { list: Command; load: Command };
}
