import { failureOf, type CommandRunner } from '../commands/command-runner';
import type { Report } from '../commands/report';
import type { Place } from '../settings/deploy-settings';
import { createNamespace, getNamespace } from './kubectl-commands';

/** Whether a failed creation only means that somebody else was faster. */
export const alreadyExists = (stderr: string): boolean => /already ?exists/i.test(stderr);

/** Makes the namespace when it is missing; safe while another app does the same. */
export async function ensureNamespace(
  runner: CommandRunner,
  report: Report,
  place: Place,
): Promise<void> {
  if ((await runner.run(getNamespace(place))).stdout.trim() !== '') {
    return;
  }
  const command = createNamespace(place);
  const result = await runner.attempt(command);
  if (result.code === 0) {
    report.say(`Made the namespace ${place.namespace}.`);
  } else if (!alreadyExists(result.stderr)) {
    throw failureOf(command, result);
  }
}
