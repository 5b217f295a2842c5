import type { CommandRunner } from '../commands/command-runner';
import type { Report } from '../commands/report';

/** What the steps of a deployment share. */
export interface Deployment {
  runner: CommandRunner;
  report: Report;
}
