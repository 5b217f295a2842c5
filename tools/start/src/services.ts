import { spawn, type ChildProcess } from 'node:child_process';

export interface ServiceDefinition {
  name: string;
  command: string;
  args: readonly string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Answers 200 once the service can be used. */
  healthUrl: string;
}

/** How the first service ended, when none was asked to. */
export interface ServiceExit {
  name: string;
  code: number | null;
}

export interface Services {
  /** Resolves when every service is healthy, was stopped before, or when the first one ended. */
  ready(): Promise<'healthy' | 'stopped' | ServiceExit>;
  /** Resolves when a service ends without having been stopped. */
  ended: Promise<ServiceExit>;
  /** Asks every service to end, and waits until they did. */
  stop(): Promise<void>;
}

const pollMs = 100;
const stopMs = 15_000;

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

const untilExit = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve).once('error', () => resolve(null));
  });

const stopChild = async (child: ChildProcess): Promise<void> => {
  const exit = untilExit(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await exit;
  clearTimeout(timer);
};

/** Starts every service; what they print goes to this process's output. */
export const startServices = (definitions: readonly ServiceDefinition[]): Services => {
  let stopping = false;
  const children = definitions.map(({ command, args, folder, env }) =>
    spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  const ended = new Promise<ServiceExit>((resolve) => {
    children.forEach((child, index) => {
      void untilExit(child).then((code) => {
        if (!stopping) resolve({ name: definitions[index]?.name ?? '', code });
      });
    });
  });
  const pollHealth = async (): Promise<'healthy' | 'stopped'> => {
    for (const { healthUrl } of definitions) {
      while (!stopping && !(await isHealthy(healthUrl))) {
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
    }
    return stopping ? 'stopped' : 'healthy';
  };
  return {
    ended,
    ready: () => Promise.race([pollHealth(), ended]),
    stop: async () => {
      stopping = true;
      await Promise.all(children.map(stopChild));
    },
  };
};
