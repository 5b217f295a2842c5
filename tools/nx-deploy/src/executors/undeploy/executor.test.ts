import { PassThrough } from 'node:stream';
import { createExecutorBench, type ExecutorBench } from '../../testing/executor-bench';
import { backendSecret, releaseJson, secretJson } from '../../testing/fake-cluster';
import type { FakeAnswer } from '../../testing/fake-commands';
import { confirm } from './confirm';
import undeployApp from './executor';

const options = { chart: 'deploy/charts/backend', environmentsRoot: 'deploy/environments' };
const uninstallOf = (name: string) =>
  `helm uninstall ${name} --ignore-not-found --wait --timeout 300s -n default --kube-context minikube`;

const deployed: readonly FakeAnswer[] = [
  { match: /^helm status backend/, stdout: releaseJson('backend') },
  { match: /^helm status database/, stdout: releaseJson('database') },
  { match: /^kubectl get pvc/, stdout: 'persistentvolumeclaim/data-database-0\n' },
  { match: /^kubectl get secret backend-secrets/, stdout: backendSecret },
  { match: /^kubectl get secret database-secrets/, stdout: secretJson({ password: 'p' }, false) },
];

describe('undeploy', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  it('removes the app’s release and nothing else', async () => {
    const { success, commands } = await bench.run(undeployApp, options, { answers: deployed });
    expect(success).toBe(true);
    expect(commands.lines().filter((line) => /uninstall|kubectl delete/.test(line))).toEqual([
      uninstallOf('backend'),
    ]);
  });

  it('waits until the pods are gone', async () => {
    const { commands } = await bench.run(undeployApp, options, { answers: deployed });
    expect(commands.lines().at(-1)).toBe(
      'kubectl wait --for=delete pod -l app=backend --timeout 300s -n default --context minikube',
    );
  });

  it('is content when nothing is there', async () => {
    const { success, output, commands } = await bench.run(undeployApp, {
      ...options,
      all: true,
      yes: true,
    });
    expect(success).toBe(true);
    expect(output).toContain('backend: not deployed, nothing to remove.');
    expect(commands.lines().filter((line) => /uninstall|kubectl delete/.test(line))).toEqual([]);
  });

  it('removes with --all the database, its volume and what was generated, but no Secret of a person', async () => {
    const { commands, output } = await bench.run(
      undeployApp,
      { ...options, all: true, yes: true },
      { answers: deployed },
    );
    expect(commands.lines().filter((line) => /uninstall|kubectl delete/.test(line))).toEqual([
      uninstallOf('backend'),
      uninstallOf('database'),
      'kubectl delete pvc -l app.kubernetes.io/instance=database --ignore-not-found -n default --context minikube',
      'kubectl delete secret backend-secrets --ignore-not-found -n default --context minikube',
    ]);
    expect(output).toContain('The Secret database-secrets stays');
  });

  it('does not remove data without a terminal to ask at or --yes', async () => {
    const { success, output, commands } = await bench.run(undeployApp, { ...options, all: true });
    expect(success).toBe(false);
    expect(output).toContain('Pass --yes');
    expect(commands.calls()).toEqual([]);
  });

  it('asks nothing for an app that keeps no data', async () => {
    const { success, commands } = await bench.run(
      undeployApp,
      { ...options, chart: 'deploy/charts/frontend', all: true },
      {
        project: 'frontend',
        answers: [{ match: /^helm status frontend/, stdout: releaseJson('frontend') }],
      },
    );
    expect(success).toBe(true);
    expect(commands.lines()).toContain(uninstallOf('frontend'));
  });

  it('names the command and the reason when the cluster is down', async () => {
    const { success, output } = await bench.run(undeployApp, options, {
      answers: [{ match: /^helm/, stderr: 'Error: kubernetes cluster unreachable', code: 1 }],
    });
    expect(success).toBe(false);
    expect(output).toContain('FAILED: helm status backend');
    expect(output).toContain('minikube start');
  });

  it('runs nothing in a dry run', async () => {
    const { output, commands } = await bench.run(undeployApp, {
      ...options,
      all: true,
      dryRun: true,
    });
    expect(commands.calls()).toEqual([]);
    expect(output).toContain(`$ ${uninstallOf('database')}`);
    expect(output).toContain('# deletes all data');
  });
});

describe('confirm', () => {
  const answering = (answer: string) => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = new PassThrough();
    output.once('data', () => input.write(`${answer}\n`));
    return confirm('Sure?', { input, output });
  };

  it.each([
    ['yes', true],
    ['y', false],
    ['', false],
  ])('takes the answer "%s" for %s', async (answer, expected) => {
    await expect(answering(answer)).resolves.toBe(expected);
  });
});
