import {
  createExecutorBench,
  type ExecutorBench,
  type Observed,
} from '../../testing/executor-bench';
import {
  backendSecret,
  imageTag,
  manifestOf,
  objectsJson,
  releaseJson,
  secretJson,
} from '../../testing/fake-cluster';
import type { FakeAnswer } from '../../testing/fake-commands';
import deployApp from './executor';

const options = (project: string) => ({
  chart: `deploy/charts/${project}`,
  environmentsRoot: 'deploy/environments',
  image: `todo-${project}`,
});

const upgradesOf = ({ commands }: Observed, name: string) =>
  commands
    .lines()
    .filter((line) => line.startsWith(`helm upgrade --install ${name} `))
    .filter((line) => !line.includes('--dry-run=server'));

const deployed: readonly FakeAnswer[] = [
  { match: /^kubectl get secret backend-secrets/, stdout: backendSecret },
  {
    match: /^kubectl get secret database-secrets/,
    stdout: secretJson({ password: 'stored-password' }),
  },
  { match: /^helm status backend/, stdout: releaseJson('backend') },
  { match: /^helm status database/, stdout: releaseJson('database') },
];

describe('deploy', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  const deploy = (
    answers: readonly FakeAnswer[] = [],
    { project = 'backend', ...more }: { project?: string; force?: boolean; profile?: string } = {},
  ) => bench.run(deployApp, { ...options(project), ...more }, { project, answers });

  it('upgrades with the image’s tag, the profile’s section on standard input and the rollback flag', async () => {
    const seen = await deploy(deployed.slice(0, 2));
    expect(seen).toMatchObject({ success: true });
    expect(upgradesOf(seen, 'backend')).toEqual([
      `helm upgrade --install backend deploy/charts/backend --wait --timeout 300s --rollback-on-failure -f - --set image.tag=${imageTag} -o json -n default --kube-context minikube`,
    ]);
    const values = seen.commands
      .calls()
      .filter(({ argv }) => argv[2] === 'backend' && argv[0] === 'upgrade');
    expect(values.map(({ stdin }) => stdin)).toEqual(['{"replicaCount":1}', '{"replicaCount":1}']);
    expect(seen.output).toContain(`backend answers at http://127.0.0.1:${bench.nodePort}`);
  });

  it('says which address to open for the page, and gives it no Secret and no database', async () => {
    const seen = await deploy([], { project: 'frontend' });
    expect(seen.output).toContain(`Open http://127.0.0.1:${bench.nodePort} in a browser.`);
    expect(seen.commands.lines().filter((line) => /secret|database/.test(line))).toEqual([]);
  });

  it('changes nothing when the release is what it would be, and well', async () => {
    const seen = await deploy(deployed);
    expect(seen.output).toContain('backend: unchanged, revision 3 stays.');
    expect(upgradesOf(seen, 'backend')).toEqual([]);
  });

  it('upgrades an unchanged release with --force', async () => {
    const seen = await deploy(deployed, { force: true });
    expect(upgradesOf(seen, 'backend').join()).toContain('--force-conflicts');
    expect(upgradesOf(seen, 'database')).toEqual([]);
  });

  it.each([
    [
      'the image differs',
      { manifest: manifestOf('backend', 'old') },
      'what it consists of changed',
    ],
    [
      'a hook differs',
      { hooks: [{ path: 'a', manifest: 'kind: Pod\nmetadata: { name: t }' }] },
      'what it consists of changed',
    ],
    ['it failed before', { info: { status: 'failed' } }, 'it is failed'],
  ])('upgrades when %s', async (_, live, reason) => {
    const seen = await deploy([
      { match: /^helm status backend/, stdout: releaseJson('backend', live) },
      { match: /^helm history/, stdout: '[{"revision":2,"status":"superseded"}]' },
      ...deployed,
    ]);
    expect(seen.output).toContain(reason);
    expect(upgradesOf(seen, 'backend')).toHaveLength(1);
  });

  it.each([
    ['a pod is not ready', objectsJson('backend', 0), 'Deployment/backend is not ready'],
    ['an object is gone', '', 'Service/backend is gone'],
    ['an image was changed', objectsJson('backend', 1, 'other'), 'was changed by hand'],
  ])('upgrades an unchanged release when %s', async (_, stdout, reason) => {
    const seen = await deploy([
      { match: /^kubectl get -f -/, input: /name: backend /, stdout },
      ...deployed,
    ]);
    expect(seen.output).toContain(reason);
    expect(upgradesOf(seen, 'backend')).toHaveLength(1);
  });

  it('uses the flag that Helm 3 has', async () => {
    const seen = await deploy([{ match: /^helm version/, stdout: 'v3.21.4\n' }], { force: true });
    const [upgrade = ''] = upgradesOf(seen, 'backend');
    expect(upgrade).toContain(' --atomic ');
    expect(upgrade).not.toContain('--force-conflicts');
  });

  it('rolls a release stuck in an upgrade back to its last good revision first', async () => {
    const seen = await deploy([
      {
        match: /^helm status backend/,
        stdout: releaseJson('backend', { info: { status: 'pending-upgrade' } }),
        once: true,
      },
      {
        match: /^helm history backend/,
        stdout: '[{"revision":6,"status":"deployed"},{"revision":7,"status":"pending-upgrade"}]',
      },
      ...deployed,
    ]);
    expect(seen.output).toContain('backend is stuck in pending-upgrade: going back to revision 6.');
    expect(seen.commands.lines().join('\n')).toContain('helm rollback backend 6 --wait');
  });

  it('removes a release stuck in its first installation, and installs it again', async () => {
    const seen = await deploy([
      {
        match: /^helm status backend/,
        stdout: releaseJson('backend', { info: { status: 'pending-install' } }),
        once: true,
      },
      { match: /^helm history backend/, stdout: '[{"revision":1,"status":"pending-install"}]' },
      ...deployed.slice(0, 2),
    ]);
    expect(seen.commands.lines().join('\n')).toContain('helm uninstall backend');
    expect(upgradesOf(seen, 'backend')).toHaveLength(1);
  });

  it('makes a missing namespace, also when another app is faster', async () => {
    const seen = await deploy([
      { match: /^kubectl get namespace/, stdout: '' },
      { match: /^kubectl create namespace/, stderr: 'Error (AlreadyExists): exists', code: 1 },
      ...deployed,
    ]);
    expect(seen).toMatchObject({ success: true });
  });

  it('lays a further profile over the first', async () => {
    bench.workspace.write({
      'deploy/environments/more.yaml':
        'backend: { replicaCount: 4 }\ndeploy: { namespace: todo }\n',
    });
    const seen = await deploy(deployed, { profile: 'split,more' });
    const render = seen.commands.calls().filter(({ argv }) => argv[2] === 'backend');
    expect(render[0]).toMatchObject({ stdin: '{"replicaCount":4}' });
    expect(render[0]?.argv.join(' ')).toContain('-n todo');
  });

  it('runs nothing in a dry run, and prints every command with its secrets hidden', async () => {
    const seen = await bench.run(deployApp, { ...options('backend'), dryRun: true });
    expect(seen.success).toBe(true);
    expect(seen.commands.calls()).toEqual([]);
    expect(seen.output).toContain('$ docker image inspect -f {{.Id}} todo-backend:latest');
    expect(seen.output).toContain('Secret backend-secrets (database-url: ***, auth-secret: ***)');
    expect(seen.output).toContain(
      '$ helm upgrade --install database deploy/charts/postgresql --wait',
    );
    expect(seen.output).toContain(
      '$ helm upgrade --install backend deploy/charts/backend --wait --timeout 300s --rollback-on-failure -f - --set image.tag=<tag>',
    );
  });
});
