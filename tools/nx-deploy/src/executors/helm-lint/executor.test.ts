import { createExecutorBench, type ExecutorBench } from '../../testing/executor-bench';
import helmLintApp from './executor';

const options = { chart: 'deploy/charts/backend', environmentsRoot: 'deploy/environments' };

describe('helm-lint', () => {
  let bench: ExecutorBench;
  beforeEach(async () => {
    bench = await createExecutorBench();
  });
  afterEach(() => bench.close());

  it('lints the app’s chart and its database’s, each with its section of the profile', async () => {
    const { success, commands } = await bench.run(helmLintApp, options);
    expect(success).toBe(true);
    expect(commands.calls().map(({ argv, stdin }) => [argv.join(' '), stdin])).toEqual([
      ['lint --strict deploy/charts/backend -f -', '{"replicaCount":1}'],
      ['lint --strict deploy/charts/postgresql -f -', '{}'],
    ]);
  });

  it('shows what Helm found and fails', async () => {
    const { success, output } = await bench.run(helmLintApp, options, {
      answers: [
        {
          match: /^helm lint/,
          stdout: '[ERROR] templates/: parse error at (backend/templates/a.yaml:3)\n',
          stderr: 'Error: 1 chart(s) linted, 1 chart(s) failed\n',
          code: 1,
        },
      ],
    });
    expect(success).toBe(false);
    expect(output).toContain('[ERROR] templates/: parse error');
    expect(output).toContain('FAILED: helm lint --strict deploy/charts/backend');
  });

  it('runs nothing in a dry run', async () => {
    const { output, commands } = await bench.run(helmLintApp, { ...options, dryRun: true });
    expect(commands.calls()).toEqual([]);
    expect(output).toContain('$ helm lint --strict deploy/charts/backend -f -');
  });
});
