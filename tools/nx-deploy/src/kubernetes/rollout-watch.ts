import { setTimeout as wait } from 'node:timers/promises';
import { CommandFailure } from '../commands/command-failure';
import type { CommandRunner } from '../commands/command-runner';
import type { Report } from '../commands/report';
import type { Place } from '../settings/deploy-settings';
import { getLogs } from './kubectl-commands';
import { readPods, type Pod } from './pods';

const defaultIntervalMs = 2_000;

/** Looks at pods while a rollout goes on, as a failed one is gone when the rollout has ended. */
export interface RolloutWatch {
  /** Ends the watching. @returns what the pods that never got ready had to say. */
  stop(): Promise<string[]>;
}

/** Starts to watch the pods of some selectors; each change of a pod becomes a line of the report. */
export function watchRollout(
  runner: CommandRunner,
  report: Report,
  place: Place,
  selectors: readonly string[],
  intervalMs = defaultIntervalMs,
): RolloutWatch {
  const stopping = new AbortController();
  const seen = new Map<string, string>();
  const troubles = new Map<string, string[]>();
  let first = true;

  const look = async (pod: Pod) => {
    if (pod.leaving) {
      return;
    }
    const line = `${pod.name}: ${pod.ready ? 'ready' : pod.state}`;
    const isOld = first && pod.ready;
    if (seen.get(pod.name) !== line && !isOld) {
      report.detail(line);
    }
    seen.set(pod.name, line);
    if (pod.ready) {
      troubles.delete(pod.name);
    } else {
      troubles.set(pod.name, [line, ...(await readLogLines(runner, place, pod))]);
    }
  };
  const lookAtAll = async () => {
    for (const selector of selectors) {
      for (const pod of await readPods(runner, place, selector)) {
        await look(pod);
      }
    }
  };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await ignoringFailures(lookAtAll);
      first = false;
      await wait(intervalMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopping.abort();
      await ended;
      return [...troubles.values()].flat();
    },
  };
}

/** Watching only explains; the rollout itself tells whether something is wrong. */
async function ignoringFailures(look: () => Promise<void>): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof CommandFailure)) {
      throw error;
    }
  }
}

async function readLogLines(runner: CommandRunner, place: Place, pod: Pod): Promise<string[]> {
  if (pod.troubled === null) {
    return [];
  }
  const { container, previous } = pod.troubled;
  const { code, stdout } = await runner.attempt(getLogs(place, pod.name, container, previous));
  return code === 0
    ? stdout
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `${pod.name} | ${line}`)
    : [];
}
