import type { Command } from '../commands/command';
import type { Place } from '../settings/deploy-settings';

const kubectl = (
  { context }: Place,
  args: readonly string[],
  rest: Partial<Command> = {},
): Command => ({
  file: 'kubectl',
  args: [...args, '--context', context],
  timeoutMs: 60_000,
  ...rest,
});

const namespaced = (place: Place, args: readonly string[], rest: Partial<Command> = {}): Command =>
  kubectl(place, [...args, '-n', place.namespace], rest);

/** The namespace's name, or nothing when it is missing. */
export const getNamespace = (place: Place): Command =>
  kubectl(place, ['get', 'namespace', place.namespace, '--ignore-not-found', '-o', 'name']);

export const createNamespace = (place: Place): Command =>
  kubectl(place, ['create', 'namespace', place.namespace]);

/** A Secret as JSON, or nothing when it is missing. */
export const getSecret = (place: Place, name: string): Command =>
  namespaced(place, ['get', 'secret', name, '--ignore-not-found', '-o', 'json']);

/** Makes an object that comes in by standard input. */
export const createObject = (place: Place, input: string, secrets: readonly string[]): Command =>
  namespaced(place, ['create', '-f', '-'], { input, secrets });

/** The live objects of a manifest, which comes in by standard input; missing ones are left out. */
export const getObjects = (place: Place, manifest: string): Command =>
  namespaced(place, ['get', '-f', '-', '--ignore-not-found', '-o', 'json'], { input: manifest });

export const getPods = (place: Place, selector: string): Command =>
  namespaced(place, ['get', 'pods', '-l', selector, '-o', 'json']);

export const getWarnings = (place: Place): Command =>
  namespaced(place, ['get', 'events', '--field-selector', 'type=Warning', '-o', 'json']);

/** The last lines of a container; of its run before this one when it was restarted. */
export const getLogs = (place: Place, pod: string, container: string, previous: boolean): Command =>
  namespaced(place, [
    ...['logs', pod, '-c', container, '--tail', '10'],
    ...(previous ? ['--previous'] : []),
  ]);

export const getService = (place: Place, name: string): Command =>
  namespaced(place, ['get', 'service', name, '-o', 'json']);

export const getNodes = (place: Place): Command => kubectl(place, ['get', 'nodes', '-o', 'json']);

const ofRelease = (release: string): string[] => ['-l', `app.kubernetes.io/instance=${release}`];

/** The volume claims of a release; they outlive it. */
export const getClaims = (place: Place, release: string): Command =>
  namespaced(place, ['get', 'pvc', ...ofRelease(release), '-o', 'name']);

/** Removes the volume claims of a release, and with them their data. */
export const deleteClaims = (place: Place, release: string): Command =>
  namespaced(place, ['delete', 'pvc', ...ofRelease(release), '--ignore-not-found']);

export const deleteSecret = (place: Place, name: string): Command =>
  namespaced(place, ['delete', 'secret', name, '--ignore-not-found']);

/** Replaces the pods of a workload, such as `deployment/backend`. */
export const restartWorkload = (place: Place, workload: string): Command =>
  namespaced(place, ['rollout', 'restart', workload]);

/** Waits until no pod has these labels any more; there may be none to begin with. */
export const awaitPodsGone = (place: Place, selector: string, timeoutSeconds: number): Command =>
  namespaced(
    place,
    ['wait', '--for=delete', 'pod', '-l', selector, '--timeout', `${timeoutSeconds}s`],
    {
      timeoutMs: (timeoutSeconds + 30) * 1000,
    },
  );

/** Waits until the newest pods of a workload are ready. */
export const rolloutStatus = (place: Place, workload: string, timeoutSeconds: number): Command =>
  namespaced(place, ['rollout', 'status', workload, '--timeout', `${timeoutSeconds}s`], {
    timeoutMs: (timeoutSeconds + 30) * 1000,
  });
