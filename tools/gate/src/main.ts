import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheDir, createProjectGraphAsync, workspaceRoot } from '@nx/devkit';
import { parseRun, tallyRun } from './tally';

const targets = ['lint', 'typecheck', 'test'];

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

const runNx = (args: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const nx = createRequire(__filename).resolve('nx/bin/nx.js');
    spawn(process.execPath, [nx, ...args], { cwd: workspaceRoot, stdio: 'inherit' })
      .on('error', reject)
      .on('close', (code) => resolve(code ?? 1));
  });

const main = async (): Promise<void> => {
  const { nodes } = await createProjectGraphAsync();
  const since = new Date();
  const exitCode = await runNx(['run-many', '-t', ...targets]);
  const { passed, failed } = tallyRun({
    run: parseRun(readJson(join(cacheDir, 'run.json')), since),
    expectedTaskIds: Object.values(nodes).flatMap(({ name, data }) =>
      targets.filter((target) => data.targets?.[target]).map((target) => `${name}:${target}`),
    ),
    exitCode,
    reportOf: (name) =>
      readJson(join(workspaceRoot, nodes[name]?.data.root ?? '', 'jest-results.json')),
  });
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
};

void main();
