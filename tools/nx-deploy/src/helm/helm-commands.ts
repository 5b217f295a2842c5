import type { Command } from '../commands/command';
import type { Place, ReleaseSpec } from '../settings/deploy-settings';

/** Helm's flag that takes a failed upgrade back; its name changed with Helm 4. */
export type RollbackFlag = '--rollback-on-failure' | '--atomic';

/** Time for Helm to roll back and to write down its failure, after its own timeout. */
const graceMs = 120_000;

const helm = (place: Place, args: readonly string[], rest: Partial<Command> = {}): Command => ({
  file: 'helm',
  args: [...args, '-n', place.namespace, '--kube-context', place.context],
  ...rest,
});

const setFlags = ({ set }: ReleaseSpec): string[] =>
  Object.entries(set).flatMap(([key, value]) => ['--set', `${key}=${value}`]);

const timing = ({ timeoutSeconds }: { timeoutSeconds: number }) => ({
  flags: ['--timeout', `${timeoutSeconds}s`],
  timeoutMs: timeoutSeconds * 1000 + graceMs,
});

/** The values go in by standard input, so that nothing is left on the disk. */
const valuesInput = ({ values }: ReleaseSpec): string => JSON.stringify(values);

/** `helm version --short`: `v4.2.4` or the like. */
export const helmVersion: Command = { file: 'helm', args: ['version', '--short'] };

/** The upgrade itself; answers the release as JSON. `takeOver` is for fields that others hold. */
export function helmUpgrade(
  release: ReleaseSpec,
  rollbackFlag: RollbackFlag,
  takeOver: boolean,
): Command {
  const { flags, timeoutMs } = timing(release);
  return helm(
    release.place,
    [
      ...['upgrade', '--install', release.name, release.chart, '--wait', ...flags, rollbackFlag],
      ...(takeOver && rollbackFlag === '--rollback-on-failure' ? ['--force-conflicts'] : []),
      ...['-f', '-', ...setFlags(release), '-o', 'json'],
    ],
    { input: valuesInput(release), timeoutMs },
  );
}

/** The upgrade as the cluster would see it, without doing it; answers the release as JSON. */
export function helmRender(release: ReleaseSpec): Command {
  return helm(
    release.place,
    [
      ...['upgrade', '--install', release.name, release.chart, '--dry-run=server'],
      ...['-f', '-', ...setFlags(release), '-o', 'json'],
    ],
    { input: valuesInput(release) },
  );
}

/** Checks a chart with the values of its profile; needs no cluster. */
export function helmLint(release: ReleaseSpec): Command {
  return {
    file: 'helm',
    args: ['lint', '--strict', release.chart, '-f', '-', ...setFlags(release)],
    input: valuesInput(release),
  };
}

/** The live release as JSON: status, revision, manifest and hooks. */
export function helmStatus({ name, place }: Pick<ReleaseSpec, 'name' | 'place'>): Command {
  return helm(place, ['status', name, '-o', 'json']);
}

/** All revisions of a release as JSON. */
export function helmHistory({ name, place }: Pick<ReleaseSpec, 'name' | 'place'>): Command {
  return helm(place, ['history', name, '-o', 'json']);
}

/** Goes back to a revision. */
export function helmRollback(release: ReleaseSpec, revision: number): Command {
  const { flags, timeoutMs } = timing(release);
  return helm(release.place, ['rollback', release.name, `${revision}`, '--wait', ...flags], {
    timeoutMs,
  });
}

/** Removes a release; one that isn't there is fine. Its pods may go on ending for a while. */
export function helmUninstall(
  release: Pick<ReleaseSpec, 'name' | 'place' | 'timeoutSeconds'>,
): Command {
  const { flags, timeoutMs } = timing(release);
  const rest = ['--ignore-not-found', '--wait', ...flags];
  return helm(release.place, ['uninstall', release.name, ...rest], {
    timeoutMs,
  });
}
