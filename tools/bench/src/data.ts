import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { signUp, startBackend } from './backend';

/**
 * How long an import and an export of many tasks take, and how much memory the backend takes for
 * them beyond what it has at rest: on PGlite, or on the server that DATABASE_URL names.
 */
const count = Number(process.env['TASKS'] ?? 50_000);
const sampleEveryMs = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

const residentBytes = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

/** Tasks with every kind of field; each tenth has the nine behind it below itself. */
const documentOf = (tasks: number): string => {
  const idOf = (index: number): string =>
    `01890000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
  const rows = Array.from({ length: tasks }, (_, index) => ({
    id: idOf(index),
    title: `Task ${index}: call somebody about something that matters`,
    description: index % 3 === 0 ? `Some words about it. ${'word '.repeat(40)}` : null,
    priority: ['none', 'low', 'medium', 'high', 'urgent'][index % 5],
    dueDate: `2026-0${(index % 9) + 1}-1${index % 10}`,
    tags: [`tag ${index % 20}`, 'bench'],
    recurrence: index % 7 === 0 ? 'FREQ=WEEKLY;BYDAY=MO' : null,
    parentId: index % 10 === 0 ? null : idOf(index - (index % 10)),
  }));
  return JSON.stringify({ version: 1, tasks: rows });
};

const main = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'todo-bench-'));
  const backend = await startBackend({
    DATABASE_URL: process.env['DATABASE_URL'] ?? '',
    TODO_DATA_DIR: folder,
  });
  const { pid, origin } = backend;
  const measured = async (name: string, work: () => Promise<number>): Promise<void> => {
    const atRest = residentBytes(pid);
    let peak = atRest;
    const timer = setInterval(() => {
      peak = Math.max(peak, residentBytes(pid));
    }, sampleEveryMs);
    const start = performance.now();
    const bytes = await work().finally(() => clearInterval(timer));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`${name}: ${megabytes(bytes)} in ${seconds} s, ${megabytes(peak - atRest)} more memory`);
  };
  try {
    const authorization = `Bearer ${await signUp(origin)}`;
    const body = documentOf(count);
    const bringIn = (query: string) => async (): Promise<number> => {
      const headers = { authorization, 'content-type': 'application/json' };
      const answer = await fetch(`${origin}/api/import${query}`, { method: 'POST', headers, body });
      const result = (await answer.json()) as { created?: number };
      if (result.created !== count) throw new Error(`the import answered ${answer.status}`);
      return Buffer.byteLength(body);
    };
    const takeOut = async (): Promise<number> => {
      const answer = await fetch(`${origin}/api/export`, { headers: { authorization } });
      return (await answer.arrayBuffer()).byteLength;
    };
    say(`${count} tasks, ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'PGlite'}`);
    await measured('dry run', bringIn('?dryRun=true'));
    await measured('import', bringIn(''));
    await measured('export', takeOut);
    await measured('export again', takeOut);
  } finally {
    await backend.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
