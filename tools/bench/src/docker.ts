import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs `docker` with `args`; resolves to what it prints, trimmed. */
export const docker = async (...args: string[]): Promise<string> => {
  const { stdout } = await run('docker', args, { maxBuffer: 16 * 1024 * 1024 });
  return stdout.trim();
};

/** Size of an image in bytes, with all its layers. */
export const imageBytes = async (image: string): Promise<number> =>
  Number(await docker('image', 'inspect', '--format', '{{.Size}}', image));

/** The image that `image` was built on, as its label says. */
export const baseOf = (image: string): Promise<string> =>
  docker(
    'image',
    'inspect',
    '--format',
    '{{index .Config.Labels "org.opencontainers.image.base.name"}}',
    image,
  );

/** Options of a container as locked down as the charts run it. */
export const restricted = [
  '--read-only',
  '--tmpfs',
  '/tmp',
  '--cap-drop',
  'ALL',
  '--security-opt',
  'no-new-privileges',
  '--user',
  '1001:1001',
];
