import { z } from 'zod';
import { failureOf, type CommandRunner } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import type { Report } from '../commands/report';
import type { Place } from '../settings/deploy-settings';
import { createObject, getSecret } from './kubectl-commands';
import { alreadyExists } from './namespace';

/** Marks what a deployment generated, and what therefore may be removed again. */
const managedBy = { label: 'app.kubernetes.io/managed-by', value: 'nx-deploy' };

/** A Secret with its values decoded. */
export interface StoredSecret {
  data: Readonly<Record<string, string>>;
  /** Whether a deployment generated it; false for one that a person made. */
  generated: boolean;
}

const SecretSchema = z.looseObject({
  metadata: z.looseObject({ labels: z.record(z.string(), z.string()).optional() }),
  data: z.record(z.string(), z.string()).optional(),
});

/** The Secret, or null when it is missing. */
export async function readSecret(
  runner: CommandRunner,
  place: Place,
  name: string,
): Promise<StoredSecret | null> {
  const command = getSecret(place, name);
  const result = await runner.run(command);
  if (result.stdout.trim() === '') {
    return null;
  }
  const { metadata, data = {} } = parseOutput(command, result, SecretSchema);
  return {
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
    ),
    generated: metadata.labels?.[managedBy.label] === managedBy.value,
  };
}

/**
 * Stores a generated Secret, whose values travel by standard input alone. When another deployment
 * stored it a moment ago, that one stands.
 *
 * @returns the Secret as the cluster has it.
 */
export async function createSecret(
  runner: CommandRunner,
  report: Report,
  place: Place,
  name: string,
  data: Readonly<Record<string, string>>,
): Promise<StoredSecret> {
  const command = createObject(place, secretManifest(name, data), Object.values(data));
  const result = await runner.attempt(command);
  if (result.code === 0) {
    report.say(`Made the Secret ${name} (${Object.keys(data).join(', ')}: ***).`);
    return { data, generated: true };
  }
  const stored = alreadyExists(result.stderr) ? await readSecret(runner, place, name) : null;
  if (stored === null) {
    throw failureOf(command, result);
  }
  return stored;
}

function secretManifest(name: string, data: Readonly<Record<string, string>>): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'Opaque',
    metadata: {
      name,
      labels: { [managedBy.label]: managedBy.value, 'app.kubernetes.io/part-of': 'todo' },
    },
    stringData: data,
  });
}
