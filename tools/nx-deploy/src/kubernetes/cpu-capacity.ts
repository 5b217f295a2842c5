import { z } from 'zod';
import { parseOutput } from '../commands/parse-output';
import type { CommandRunner } from '../commands/command-runner';
import type { Place } from '../settings/deploy-settings';
import { getNodes } from './kubectl-commands';

const NodesSchema = z.object({
  items: z.array(z.object({ status: z.object({ allocatable: z.object({ cpu: z.string() }) }) })),
});

/** Reads a quantity of CPU as Kubernetes writes it: `2`, `1.5` or `1900m`. */
export const parseCpus = (quantity: string): number =>
  quantity.endsWith('m') ? Number(quantity.slice(0, -1)) / 1000 : Number(quantity);

/**
 * How many CPUs the nodes have for pods, together; null when this user may not see nodes, or when
 * the cluster can't be reached, which the next command then says.
 */
export async function allocatableCpus(runner: CommandRunner, place: Place): Promise<number | null> {
  const command = getNodes(place);
  const result = await runner.attempt(command);
  if (result.code !== 0) return null;
  const { items } = parseOutput(command, result, NodesSchema);
  return items.reduce((sum, { status }) => sum + parseCpus(status.allocatable.cpu), 0);
}
