import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

/** What is read of any object of a manifest. */
const ManifestObjectSchema = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({}).optional(),
});
export type ManifestObject = z.infer<typeof ManifestObjectSchema>;

/** Kinds whose pods a deployment waits for. */
export const workloadKinds: readonly string[] = ['Deployment', 'StatefulSet'];

/** The objects of a manifest, in a fixed order. */
export function parseManifest(manifest: string): ManifestObject[] {
  const key = ({ kind, metadata }: ManifestObject) => `${kind}/${metadata.name}`;
  return parseAllDocuments(manifest)
    .map((document): unknown => document.toJS())
    .flatMap((object) => ManifestObjectSchema.safeParse(object).data ?? [])
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether two manifests describe the same objects; order, comments and layout don't count. */
export function sameManifest(one: string, other: string): boolean {
  return isDeepStrictEqual(parseManifest(one), parseManifest(other));
}

const SelectorSchema = z.looseObject({
  selector: z.looseObject({ matchLabels: z.record(z.string(), z.string()) }),
});

/** The label selectors of a manifest's workloads, as kubectl takes them. */
export function podSelectors(manifest: string): string[] {
  return parseManifest(manifest)
    .filter(({ kind }) => workloadKinds.includes(kind))
    .flatMap(({ spec }) => SelectorSchema.safeParse(spec).data ?? [])
    .map(({ selector }) =>
      Object.entries(selector.matchLabels)
        .map(([label, value]) => `${label}=${value}`)
        .join(','),
    );
}

/** The names of a manifest's Services that have a port of the node. */
export function nodePortServices(manifest: string): string[] {
  return parseManifest(manifest)
    .filter(({ kind, spec }) => kind === 'Service' && spec?.['type'] === 'NodePort')
    .map(({ metadata }) => metadata.name);
}
