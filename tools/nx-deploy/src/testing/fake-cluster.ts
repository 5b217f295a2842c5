import type { FakeAnswer } from './fake-commands';

/** The id of the image that Docker has, and the tag that follows from it. */
export const imageId = `sha256:${'0123456789ab'.padEnd(64, 'c')}`;
export const imageTag = '0123456789ab';

/** The manifest of an app with one Deployment and one port of the node. */
export const manifestOf = (name: string, tag: string = imageTag): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 1
  selector: { matchLabels: { app: ${name} } }
  template: { spec: { containers: [{ image: 'todo-${name}:${tag}' }] } }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { type: NodePort }
`;

/** A release as Helm prints it. */
export const releaseJson = (name: string, rest: Record<string, unknown> = {}): string =>
  JSON.stringify({
    name,
    version: 3,
    manifest: manifestOf(name),
    hooks: [],
    info: { status: 'deployed' },
    ...rest,
  });

/** The live objects of such a release; `ready` pods of the one that is wanted. */
export const objectsJson = (name: string, ready = 1, tag: string = imageTag): string =>
  JSON.stringify({
    items: [
      {
        kind: 'Deployment',
        metadata: { name, generation: 1 },
        spec: {
          replicas: 1,
          template: { spec: { containers: [{ image: `todo-${name}:${tag}` }] } },
        },
        status: { observedGeneration: 1, readyReplicas: ready, updatedReplicas: ready },
      },
      { kind: 'Service', metadata: { name } },
    ],
  });

/** A Secret as kubectl prints it. */
export const secretJson = (data: Readonly<Record<string, string>>, generated = true): string =>
  JSON.stringify({
    metadata: { labels: generated ? { 'app.kubernetes.io/managed-by': 'nx-deploy' } : {} },
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
    ),
  });

/** The Secret of a backend whose database is the deployed one. */
export const backendSecret = secretJson({
  'database-url': 'postgresql://todo:stored-password@database:5432/todo',
  'auth-secret': 'stored-auth-secret',
});

const empty = JSON.stringify({ items: [] });

/**
 * What every healthy cluster answers: an image that is there, a namespace, no Secret, no release, and
 * upgrades that work. Answers for one test stand before these.
 */
export const healthyCluster = (nodePort: number): FakeAnswer[] => [
  { match: /^docker image inspect/, stdout: `${imageId}\n` },
  {
    match: /^minikube image ls/,
    stdout: JSON.stringify([
      {
        repoTags: ['backend', 'frontend'].map((app) => `docker.io/library/todo-${app}:${imageTag}`),
      },
      { repoTags: ['docker.io/library/postgres:16-alpine'] },
    ]),
  },
  { match: /^helm version/, stdout: 'v4.2.4\n' },
  { match: /^helm status/, stderr: 'Error: release: not found\n', code: 1 },
  { match: /^helm upgrade --install backend/, stdout: releaseJson('backend') },
  { match: /^helm upgrade --install frontend/, stdout: releaseJson('frontend') },
  { match: /^helm upgrade --install database/, stdout: releaseJson('database') },
  { match: /^kubectl get namespace/, stdout: 'namespace/default\n' },
  { match: /^kubectl get secret/, stdout: '' },
  ...['backend', 'frontend', 'database'].map((name) => ({
    match: /^kubectl get -f -/,
    input: new RegExp(`name: ${name} `),
    stdout: objectsJson(name),
  })),
  {
    match: /^kubectl get nodes/,
    stdout: JSON.stringify({
      items: [{ status: { addresses: [{ type: 'InternalIP', address: '127.0.0.1' }] } }],
    }),
  },
  {
    match: /^kubectl get service/,
    stdout: JSON.stringify({ spec: { ports: [{ nodePort }] } }),
  },
  { match: /^kubectl get (pods|events)/, stdout: empty },
];
