import { createExecutorBench, type ExecutorBench } from '../testing/executor-bench';
import type { FakeAnswer } from '../testing/fake-commands';
import deployApp from '../executors/deploy/executor';

const options = {
  chart: 'deploy/charts/frontend',
  environmentsRoot: 'deploy/environments',
  image: 'todo-frontend',
};

const nodes = (...cpus: string[]): FakeAnswer => ({
  match: /^kubectl get nodes/,
  stdout: JSON.stringify({
    items: cpus.map((cpu) => ({
      status: {
        allocatable: { cpu },
        addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
      },
    })),
  }),
});

describe('the profile for small clusters', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
    bench.workspace.write({
      'deploy/environments/split.yaml':
        'deploy: { smallCluster: { belowCpus: 3, profile: small } }\nfrontend: { replicaCount: 2 }\n',
      'deploy/environments/small.yaml': 'frontend: { resources: small }\n',
    });
  });
  afterEach(() => bench.close());

  const valuesOf = async (answer: FakeAnswer, profile = 'split') => {
    const seen = await bench.run(
      deployApp,
      { ...options, profile },
      { project: 'frontend', answers: [answer] },
    );
    expect(seen).toMatchObject({ success: true });
    const upgrade = seen.commands.calls().find(({ argv }) => argv[0] === 'upgrade');
    return { values: upgrade?.stdin, output: seen.output };
  };

  it('is laid over where the nodes together have little CPU, and that is said', async () => {
    const { values, output } = await valuesOf(nodes('1900m', '1'));
    expect(values).toBe('{"replicaCount":2,"resources":"small"}');
    expect(output).toContain('The cluster has 2.9 CPUs for pods: taking the profile small too.');
  });

  it('is left out where there is enough', async () => {
    expect((await valuesOf(nodes('2', '1'))).values).toBe('{"replicaCount":2}');
  });

  it('is left out where this user may not see the nodes', async () => {
    const forbidden = { match: /^kubectl get nodes/, stderr: 'Forbidden', code: 1 };
    expect((await valuesOf(forbidden)).values).toBe('{"replicaCount":2}');
  });

  it('is not asked for twice', async () => {
    const { output } = await valuesOf(nodes('1'), 'split,small');
    expect(output).not.toContain('CPUs for pods');
  });
});
