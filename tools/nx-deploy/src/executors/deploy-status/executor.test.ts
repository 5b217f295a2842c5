import { createExecutorBench, type ExecutorBench } from '../../testing/executor-bench';
import { imageTag, objectsJson, releaseJson } from '../../testing/fake-cluster';
import type { FakeAnswer } from '../../testing/fake-commands';
import deployStatus from './executor';

const options = { chart: 'deploy/charts/backend', environmentsRoot: 'deploy/environments' };
const deployed: FakeAnswer = { match: /^helm status/, stdout: releaseJson('backend') };

describe('deploy-status', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  it('shows release, revision, image, pods and address', async () => {
    const { success, output } = await bench.run(deployStatus, options, { answers: [deployed] });
    expect(success).toBe(true);
    expect(output).toContain('backend in default: deployed, revision 3');
    expect(output).toContain(`todo-backend:${imageTag}`);
    expect(output).toContain('1 of 1 ready');
    expect(output).toContain(`http://127.0.0.1:${bench.nodePort}`);
  });

  it('prints one JSON document with --output=json', async () => {
    const { output } = await bench.run(
      deployStatus,
      { ...options, output: 'json' },
      { answers: [deployed] },
    );
    expect(JSON.parse(output)).toEqual({
      release: 'backend',
      namespace: 'default',
      status: 'deployed',
      revision: 3,
      images: [`todo-backend:${imageTag}`],
      pods: { ready: 1, wanted: 1 },
      address: `http://127.0.0.1:${bench.nodePort}`,
      problems: [],
      ready: true,
    });
  });

  it('fails when the app is not deployed', async () => {
    const { success, output } = await bench.run(deployStatus, options);
    expect(success).toBe(false);
    expect(output).toContain('backend in default: not deployed');
  });

  it.each([
    ['a pod is not ready', objectsJson('backend', 0), '0 of 1 ready'],
    ['an object is gone', '', 'Deployment/backend is gone'],
  ])('fails when %s', async (_, stdout, line) => {
    const { success, output } = await bench.run(deployStatus, options, {
      answers: [{ match: /^kubectl get -f -/, stdout }, deployed],
    });
    expect(success).toBe(false);
    expect(output).toContain(line);
  });

  it('runs nothing in a dry run', async () => {
    const { commands } = await bench.run(deployStatus, { ...options, dryRun: true });
    expect(commands.calls()).toEqual([]);
  });
});
