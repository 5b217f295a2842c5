import { z } from 'zod';
import type { CommandRunner } from '../commands/command-runner';
import { parseOutput } from '../commands/parse-output';
import { parseManifest, workloadKinds, type ManifestObject } from '../helm/manifest';
import type { Place } from '../settings/deploy-settings';
import { getObjects } from './kubectl-commands';

const PodTemplateSchema = z.looseObject({
  spec: z.looseObject({ containers: z.array(z.looseObject({ image: z.string() })) }),
});

const LiveObjectSchema = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), generation: z.number().optional() }),
  spec: z
    .looseObject({ replicas: z.number().optional(), template: PodTemplateSchema.optional() })
    .optional(),
  status: z
    .looseObject({
      observedGeneration: z.number().optional(),
      readyReplicas: z.number().optional(),
      updatedReplicas: z.number().optional(),
    })
    .optional(),
});
type LiveObject = z.infer<typeof LiveObjectSchema>;

const LiveListSchema = z.looseObject({ items: z.array(LiveObjectSchema) });

/** A workload of a release as it stands in the cluster. */
export interface Workload {
  kind: string;
  name: string;
  images: readonly string[];
  wanted: number;
  ready: number;
  /** Every pod is of the newest version, and ready. */
  settled: boolean;
}

/** What a release's manifest has become in the cluster. */
export interface LiveState {
  workloads: readonly Workload[];
  /** Objects of the manifest that are gone, as `Kind/name`. */
  missing: readonly string[];
  /** Workloads whose images or number of pods somebody changed by hand, as `Kind/name`. */
  changed: readonly string[];
}

/** Looks at the live objects of a manifest. */
export async function readLiveState(
  runner: CommandRunner,
  place: Place,
  manifest: string,
): Promise<LiveState> {
  const wanted = parseManifest(manifest);
  const live = await readObjects(runner, place, manifest);
  const liveByName = new Map(live.map((object) => [nameOf(object), object]));
  return {
    workloads: live.filter(({ kind }) => workloadKinds.includes(kind)).map(toWorkload),
    missing: wanted.map(nameOf).filter((name) => !liveByName.has(name)),
    changed: wanted
      .filter((object) => {
        const other = liveByName.get(nameOf(object));
        return other !== undefined && wasChanged(object, other);
      })
      .map(nameOf),
  };
}

async function readObjects(
  runner: CommandRunner,
  place: Place,
  manifest: string,
): Promise<LiveObject[]> {
  const command = getObjects(place, manifest);
  const result = await runner.run(command);
  if (result.stdout.trim() === '') {
    return [];
  }
  // One object comes by itself, several come as a list.
  return parseOutput(
    command,
    result,
    z.union([
      LiveListSchema.transform(({ items }) => items),
      LiveObjectSchema.transform((one) => [one]),
    ]),
  );
}

function toWorkload(object: LiveObject): Workload {
  const { kind, metadata, spec, status } = object;
  const wanted = spec?.replicas ?? 1;
  const ready = status?.readyReplicas ?? 0;
  const observed = (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
  return {
    kind,
    name: metadata.name,
    images: imagesOf(object),
    wanted,
    ready,
    settled: observed && ready >= wanted && (status?.updatedReplicas ?? 0) >= wanted,
  };
}

/** A manifest without a number of pods leaves it to an autoscaler. */
function wasChanged(wanted: ManifestObject, live: LiveObject): boolean {
  const replicas = wanted.spec?.['replicas'];
  return (
    imagesOf(wanted).join() !== imagesOf(live).join() ||
    (replicas !== undefined && replicas !== live.spec?.replicas)
  );
}

const nameOf = ({ kind, metadata }: ManifestObject | LiveObject): string =>
  `${kind}/${metadata.name}`;

function imagesOf({ spec }: ManifestObject | LiveObject): string[] {
  const template = PodTemplateSchema.safeParse(spec?.['template']);
  return template.data?.spec.containers.map(({ image }) => image) ?? [];
}
