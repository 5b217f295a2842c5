import { z } from 'zod';

const JestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

const RunSchema = z.object({
  run: z.object({ startTime: z.string() }),
  tasks: z.array(
    z.object({
      taskId: z.string(),
      target: z.string(),
      projectName: z.string(),
      status: z.number().optional(),
    }),
  ),
});

/** What Nx stores of its last run: one entry per task that ran or came from the cache. */
export type NxRun = z.infer<typeof RunSchema>;

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Reads Nx's record of a run.
 * @returns null when it isn't one, or is older than `since`: then the run left no record.
 */
export const parseRun = (json: unknown, since: Date): NxRun | null => {
  const parsed = RunSchema.safeParse(json);
  if (!parsed.success) return null;
  return new Date(parsed.data.run.startTime) >= since ? parsed.data : null;
};

/** Counts each test of a Jest project; any other task, and a run that left no report, counts once. */
const tallyTask = (
  task: NxRun['tasks'][number],
  reportOf: (projectName: string) => unknown,
): Tally => {
  const succeeded = task.status === 0;
  const once = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (task.target !== 'test') return once;
  const report = JestReportSchema.safeParse(reportOf(task.projectName));
  if (!report.success) return once;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report.data;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Jest may fail for another reason than a test, a coverage limit for one.
  return { passed: numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
};

/**
 * Adds up a run. Tasks that were expected and never ran (a dependency failed) count as failed, and
 * so does a run that exited non-zero although every task that it records succeeded.
 */
export const tallyRun = (input: {
  run: NxRun | null;
  expectedTaskIds: readonly string[];
  exitCode: number;
  reportOf: (projectName: string) => unknown;
}): Tally => {
  const tasks = input.run?.tasks ?? [];
  const ran = new Set(tasks.map((task) => task.taskId));
  const missing = input.expectedTaskIds.filter((id) => !ran.has(id)).length;
  const total = tasks
    .map((task) => tallyTask(task, input.reportOf))
    .reduce(
      (sum, next) => ({ passed: sum.passed + next.passed, failed: sum.failed + next.failed }),
      {
        passed: 0,
        failed: missing,
      },
    );
  return input.exitCode !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
};
