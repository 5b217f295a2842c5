import { z } from 'zod';
import type { Command } from '../commands/command';
import { parseOutput } from '../commands/parse-output';
import type { ImageLoader } from './image-loader';

const ImageListSchema = z.array(z.looseObject({ repoTags: z.array(z.string()).nullish() }));

/** Loading takes some ten seconds for 150 MB; a slow disk may need minutes. */
const loadTimeoutMs = 600_000;

/** Loads images into the Minikube whose profile has the name of the context. */
export function createMinikubeLoader(context: string): ImageLoader {
  const minikube = (...args: string[]): Command => ({
    file: 'minikube',
    args: ['image', ...args, '-p', context],
    timeoutMs: loadTimeoutMs,
  });
  const list = minikube('ls', '--format', 'json');
  return {
    async has(runner, image) {
      const images = parseOutput(list, await runner.run(list), ImageListSchema);
      return images.some(({ repoTags }) => repoTags?.some((tag) => isSameImage(tag, image)));
    },
    async load(runner, image) {
      await runner.show(minikube('load', image));
    },
    commands: (image) => ({ list, load: minikube('load', image) }),
  };
}

/** The cluster writes `todo-backend:1` as `docker.io/library/todo-backend:1`. */
const isSameImage = (listed: string, image: string): boolean =>
  listed === image || listed === `docker.io/library/${image}` || listed === `docker.io/${image}`;
