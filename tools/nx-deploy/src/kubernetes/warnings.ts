import { z } from 'zod';
import { CommandFailure } from '../commands/command-failure';
import type { CommandRunner } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import type { Place } from '../settings/deploy-settings';
import { getWarnings } from './kubectl-commands';

const EventListSchema = z.looseObject({
  items: z.array(
    z.looseObject({
      involvedObject: z.looseObject({ kind: z.string(), name: z.string() }),
      reason: z.string().optional(),
      message: z.string().optional(),
      lastTimestamp: z.string().nullish(),
      eventTime: z.string().nullish(),
    }),
  ),
});

const mostWarnings = 6;

/**
 * What the cluster warned of since a moment, about the objects whose name begins as given.
 * Empty when the events can't be read: they only explain a failure that is told anyway.
 */
export async function readWarnings(
  runner: CommandRunner,
  place: Place,
  namePrefix: string,
  since: Date,
): Promise<string[]> {
  try {
    const command = getWarnings(place);
    const { items } = parseOutput(command, await runner.run(command), EventListSchema);
    const lines = items
      .filter(({ involvedObject }) => involvedObject.name.startsWith(namePrefix))
      .filter(({ lastTimestamp, eventTime }) => isSince(lastTimestamp ?? eventTime, since))
      .map((event) => {
        const { kind, name } = event.involvedObject;
        return `${kind}/${name}: ${event.reason ?? 'Warning'}: ${event.message ?? ''}`;
      });
    return [...new Set(lines)].slice(-mostWarnings);
  } catch (error) {
    if (error instanceof CommandFailure) {
      return [];
    }
    throw error;
  }
}

/** Events have whole seconds. */
const isSince = (time: string | null | undefined, since: Date): boolean =>
  time === null || time === undefined || Date.parse(time) >= since.getTime() - 1000;
