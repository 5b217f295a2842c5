import { z } from 'zod';
import type { CommandRunner } from '../commands/command-runner';
import { failureOf } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import type { ReleaseSpec } from '../settings/deploy-settings';
import {
  helmHistory,
  helmRender,
  helmStatus,
  helmVersion,
  type RollbackFlag,
} from './helm-commands';
import { sameManifest } from './manifest';

const HookSchema = z.looseObject({ path: z.string(), manifest: z.string() });

/** A release as Helm's JSON has it, reduced to what is used. */
export const ReleaseSchema = z.looseObject({
  version: z.number(),
  manifest: z.string(),
  hooks: z.array(HookSchema).nullish(),
  info: z.looseObject({ status: z.string() }),
});
export type Release = z.infer<typeof ReleaseSchema>;

const HistorySchema = z.array(z.looseObject({ revision: z.number(), status: z.string() }));

type ReleaseName = Pick<ReleaseSpec, 'name' | 'place'>;

/** The live release, or null when there is none. */
export async function readRelease(
  runner: CommandRunner,
  release: ReleaseName,
): Promise<Release | null> {
  const command = helmStatus(release);
  const result = await runner.attempt(command);
  if (result.code === 0) {
    return parseOutput(command, result, ReleaseSchema);
  }
  if (/release: not found/i.test(result.stderr)) {
    return null;
  }
  throw failureOf(command, result);
}

/** The release as an upgrade would make it. */
export async function renderRelease(runner: CommandRunner, release: ReleaseSpec): Promise<Release> {
  const command = helmRender(release);
  return parseOutput(command, await runner.run(command), ReleaseSchema);
}

/** Whether two releases hold the same objects and hooks. */
export function sameRelease(one: Release, other: Release): boolean {
  return sameManifest(one.manifest, other.manifest) && sameManifest(hooksOf(one), hooksOf(other));
}

const hooksOf = ({ hooks }: Release): string =>
  (hooks ?? []).map(({ manifest }) => manifest).join('\n---\n');

/** The newest revision that once was rolled out whole, or null when none was. */
export async function lastGoodRevision(
  runner: CommandRunner,
  release: ReleaseName,
): Promise<number | null> {
  const command = helmHistory(release);
  const history = parseOutput(command, await runner.run(command), HistorySchema);
  return (
    history
      .filter(({ status }) => status === 'deployed' || status === 'superseded')
      .map(({ revision }) => revision)
      .sort((a, b) => b - a)[0] ?? null
  );
}

/** The flag that this version of Helm has for taking back a failed upgrade. */
export async function readRollbackFlag(runner: CommandRunner): Promise<RollbackFlag> {
  const { stdout } = await runner.run(helmVersion);
  return rollbackFlagOf(stdout);
}

function rollbackFlagOf(version: string): RollbackFlag {
  const major = Number(/v(\d+)\./.exec(version)?.[1] ?? 4);
  return major >= 4 ? '--rollback-on-failure' : '--atomic';
}
