import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { CommandRunner } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import { nodePortServices } from '../helm/manifest';
import type { Place } from '../settings/deploy-settings';
import { getNodes, getService } from './kubectl-commands';

const ServiceSchema = z.looseObject({
  spec: z.looseObject({ ports: z.array(z.looseObject({ nodePort: z.number().optional() })) }),
});

const NodeListSchema = z.looseObject({
  items: z.array(
    z.looseObject({
      status: z.looseObject({
        addresses: z.array(z.looseObject({ type: z.string(), address: z.string() })).optional(),
      }),
    }),
  ),
});

/** Where a release is found from outside of the cluster. */
export interface Address {
  service: string;
  url: string;
  /** Whether somebody answered there. */
  answers: boolean;
}

const pollEveryMs = 200;
const attemptTimeoutMs = 2_000;

/** The address of the first node, or null when this user may not see nodes. */
export async function readNodeIp(runner: CommandRunner, place: Place): Promise<string | null> {
  const command = getNodes(place);
  const result = await runner.attempt(command);
  if (result.code !== 0) {
    return null;
  }
  const { items } = parseOutput(command, result, NodeListSchema);
  const addresses = items.flatMap(({ status }) => status.addresses ?? []);
  return addresses.find(({ type }) => type === 'InternalIP')?.address ?? null;
}

/**
 * Finds the port of the node at which a release's Service is open, and waits until it answers: a new
 * port refuses for a moment after the rollout.
 *
 * @returns null when the manifest opens no port of the node.
 */
export async function findAddress(
  runner: CommandRunner,
  place: Place,
  manifest: string,
  patienceMs: number,
): Promise<Address | null> {
  const [service] = nodePortServices(manifest);
  if (service === undefined) {
    return null;
  }
  const command = getService(place, service);
  const { spec } = parseOutput(command, await runner.run(command), ServiceSchema);
  const nodePort = spec.ports[0]?.nodePort;
  if (nodePort === undefined) {
    return null;
  }
  const nodeIp = await readNodeIp(runner, place);
  const urls = [nodeIp, '127.0.0.1']
    .filter((host) => host !== null)
    .map((host) => `http://${host.includes(':') ? `[${host}]` : host}:${nodePort}`);
  const answering = await firstAnswering(urls, patienceMs);
  return {
    service,
    url: answering ?? urls[0] ?? `port ${nodePort} of the node`,
    answers: answering !== null,
  };
}

async function firstAnswering(urls: readonly string[], patienceMs: number): Promise<string | null> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    for (const url of urls) {
      if (await answers(url)) {
        return url;
      }
    }
    if (Date.now() >= deadline) {
      return null;
    }
    await wait(pollEveryMs);
  }
}

/** Any answer counts, an error too: whether the app is healthy is for its probes to say. */
async function answers(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(attemptTimeoutMs);
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}
