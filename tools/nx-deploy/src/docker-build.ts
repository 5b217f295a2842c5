import { dirname, resolve } from 'node:path';
import { runDryRunnable } from './commands/dry-runnable';

/**
 * The program that the target `docker-build` starts: runs the command behind it, unless `--dryRun`
 * is among its arguments.
 */
void runDryRunnable(process.argv.slice(2), resolve(dirname(__filename), '../../..')).then(
  (code) => {
    process.exitCode = code;
  },
);
