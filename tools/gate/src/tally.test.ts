import { parseRun, tallyRun, type NxRun } from './tally';

const task = (taskId: string, status?: number): NxRun['tasks'][number] => {
  const [projectName = '', target = ''] = taskId.split(':');
  return { taskId, projectName, target, ...(status === undefined ? {} : { status }) };
};

const runOf = (...tasks: NxRun['tasks']): NxRun => ({
  run: { startTime: '2026-01-01T00:00:01.000Z' },
  tasks,
});

const report = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites = 0) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
});

const tally = (run: NxRun | null, exitCode: number, reports: Record<string, unknown> = {}) =>
  tallyRun({
    run,
    expectedTaskIds: run?.tasks.map(({ taskId }) => taskId) ?? ['a:lint'],
    exitCode,
    reportOf: (name) => reports[name] ?? null,
  });

describe('tallyRun', () => {
  it('counts each test of a project and every other task once', () => {
    expect(
      tally(runOf(task('a:lint', 0), task('a:test', 0), task('b:typecheck', 1)), 1, {
        a: report(20, 0),
      }),
    ).toEqual({ passed: 21, failed: 1 });
  });

  it('counts failed tests and suites that could not start', () => {
    expect(tally(runOf(task('a:test', 1)), 1, { a: report(3, 2, 1) })).toEqual({
      passed: 3,
      failed: 3,
    });
  });

  it('counts a test task without a report once', () => {
    expect(tally(runOf(task('a:test', 1)), 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when Jest failed although no test did', () => {
    expect(tally(runOf(task('a:test', 1)), 1, { a: report(3, 0) }).failed).toBe(1);
  });

  it('fails when a task was expected and never ran', () => {
    const run = runOf(task('a:lint', 0));
    expect(
      tallyRun({ run, expectedTaskIds: ['a:lint', 'a:test'], exitCode: 0, reportOf: () => null }),
    ).toEqual({ passed: 1, failed: 1 });
  });

  it('fails when Nx failed without a record', () => {
    expect(tally(null, 1).failed).toBeGreaterThan(0);
    expect(tally(runOf(task('a:lint', 0)), 1).failed).toBe(1);
  });
});

describe('parseRun', () => {
  const run = runOf(task('a:lint', 0));

  it('takes the record of the run that was just made', () => {
    expect(parseRun(run, new Date('2026-01-01T00:00:00Z'))).toEqual(run);
  });

  it('refuses an older record, and what is not a record', () => {
    expect(parseRun(run, new Date('2026-01-02T00:00:00Z'))).toBeNull();
    expect(parseRun({ tasks: [] }, new Date(0))).toBeNull();
    expect(parseRun(null, new Date(0))).toBeNull();
  });
});
