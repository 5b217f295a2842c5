import { createExecutorBench, type ExecutorBench } from '../../testing/executor-bench';
import type { FakeAnswer } from '../../testing/fake-commands';
import deployApp from './executor';

const options = {
  chart: 'deploy/charts/frontend',
  environmentsRoot: 'deploy/environments',
  image: 'todo-frontend',
};

const failing = (match: RegExp, stderr: string): FakeAnswer => ({ match, stderr, code: 1 });
const upgrade = /^helm upgrade --install frontend .*--wait/;

/** What fails, with which words; what the target then names as command, reason and advice. */
const failures: readonly [string, FakeAnswer, string, string, string][] = [
  [
    'Docker’s daemon is not running',
    failing(/^docker/, 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'),
    'docker image inspect',
    'Cannot connect to the Docker daemon',
    'Start Docker',
  ],
  [
    'the image is not built',
    failing(/^docker/, 'Error: No such image: todo-frontend:latest'),
    'docker image inspect',
    'No such image',
    'nx docker-build',
  ],
  [
    'the cluster is down',
    failing(/^kubectl/, 'The connection to the server 192.0.2.2:8443 was refused - right port?'),
    'kubectl get namespace',
    'was refused',
    'minikube start',
  ],
  [
    'the cluster was deleted',
    failing(/^kubectl/, 'error: context "minikube" does not exist'),
    'kubectl get namespace',
    'context "minikube" does not exist',
    'minikube start',
  ],
  [
    'the user may not do it',
    failing(
      /^kubectl/,
      'Error from server (Forbidden): namespaces is forbidden: User "x" cannot get',
    ),
    'kubectl get namespace',
    'Forbidden',
    'kubectl auth can-i',
  ],
  [
    'a value does not fit the schema',
    failing(
      /^helm upgrade/,
      "Error: values don't meet the specifications of the schema(s):\nfrontend:\n- at '/replicaCount': got string, want integer",
    ),
    'helm upgrade --install frontend',
    "at '/replicaCount'",
    'section of the profile',
  ],
  [
    'a template is broken',
    failing(
      /^helm upgrade/,
      'Error: UPGRADE FAILED: YAML parse error on frontend/templates/a.yaml',
    ),
    'helm upgrade --install frontend',
    'YAML parse error',
    'nx helm-lint',
  ],
  [
    'the port of the node is taken',
    failing(
      upgrade,
      'Error: spec.ports[0].nodePort: Invalid value: 30000: provided port is already allocated',
    ),
    'helm upgrade --install frontend',
    '30000',
    'kubectl get services -A',
  ],
  [
    'the rollout takes too long',
    failing(
      upgrade,
      'Error: UPGRADE FAILED: resource Deployment/frontend not ready\ncontext deadline exceeded',
    ),
    'helm upgrade --install frontend',
    'context deadline exceeded',
    '--timeoutSeconds',
  ],
  [
    'another deployment is going on',
    failing(
      /^helm upgrade/,
      'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    ),
    'helm upgrade --install frontend',
    'another operation',
    'Wait for the other deployment',
  ],
  [
    'Helm can’t tell the status',
    failing(/^helm status/, 'Error: query: failed to query with labels: secrets is forbidden'),
    'helm status frontend',
    'forbidden',
    'kubectl auth can-i',
  ],
  [
    'a tool answers something unknown',
    { match: /^helm status/, stdout: 'STATUS: deployed' },
    'helm status frontend',
    'not the JSON that was expected',
    'version of "helm"',
  ],
];

describe('a deployment that fails', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  const deploy = (answers: readonly FakeAnswer[], files?: readonly string[]) =>
    bench.run(deployApp, options, {
      project: 'frontend',
      answers,
      ...(files === undefined ? {} : { files }),
    });

  it.each(failures)(
    'names command, reason and advice when %s',
    async (_, answer, what, why, todo) => {
      const { success, output } = await deploy([answer]);
      expect(success).toBe(false);
      expect(output).toMatch(new RegExp(`FAILED: ${what}`));
      expect(output.slice(output.indexOf('why:'))).toContain(why);
      expect(output.slice(output.indexOf('do:'))).toContain(todo);
    },
  );

  it.each(['docker', 'kubectl', 'helm'])(
    'says that %s is missing and where it comes from',
    async (missing) => {
      const files = ['docker', 'kubectl', 'helm'].filter((file) => file !== missing);
      const { success, output } = await deploy([], files);
      expect(success).toBe(false);
      expect(output).toContain(`there is no program named "${missing}" on the PATH`);
      expect(output).toContain(`Install "${missing}" (https://`);
    },
  );

  it('tells what the pods, their logs and the cluster’s events said', async () => {
    const pods = {
      items: [
        {
          metadata: { name: 'frontend-1' },
          status: {
            phase: 'Running',
            containerStatuses: [
              {
                name: 'frontend',
                ready: false,
                restartCount: 2,
                state: { waiting: { reason: 'CrashLoopBackOff' } },
                lastState: { terminated: { exitCode: 13 } },
              },
            ],
          },
        },
      ],
    };
    const event = (name: string, message: string) => ({
      involvedObject: { kind: 'Pod', name },
      reason: 'BackOff',
      message,
    });
    const { output, commands } = await deploy([
      failing(upgrade, 'Error: context deadline exceeded'),
      { match: /^kubectl get pods/, stdout: JSON.stringify(pods) },
      { match: /^kubectl logs frontend-1/, stdout: 'no BACKEND_URL\n' },
      {
        match: /^kubectl get events/,
        stdout: JSON.stringify({
          items: [event('frontend-1', 'restarting'), event('other', 'no')],
        }),
      },
    ]);
    expect(output).toContain('frontend-1: CrashLoopBackOff: exit code 13');
    expect(output).toContain('frontend-1 | no BACKEND_URL');
    expect(output).toContain('Pod/frontend-1: BackOff: restarting');
    expect(output).not.toContain('Pod/other');
    expect(commands.lines().join('\n')).toContain(
      'kubectl logs frontend-1 -c frontend --tail 10 --previous',
    );
  });

  it('names a profile that does not exist', async () => {
    const { output } = await bench.run(deployApp, { ...options, profile: 'nowhere' });
    expect(output).toContain('FAILED: reading deploy/environments/nowhere.yaml');
  });

  it('names an unknown key of the profile’s own section', async () => {
    bench.workspace.write({ 'deploy/environments/split.yaml': 'deploy: { namspace: x }\n' });
    expect((await deploy([])).output).toContain('namspace');
  });
});
