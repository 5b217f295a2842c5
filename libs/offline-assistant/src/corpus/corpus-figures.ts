import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase } from './corpus-case';
import { runCase } from './run-case';

/** `develop` is what the rules are worked on with, `counted` is only counted. */
export type CorpusSet = 'develop' | 'counted';

/** The figures of one file of cases. */
export interface FileFigures {
  file: string;
  total: number;
  right: number;
  wrongChanges: number;
  /** Of every case that isn't right. */
  failures: string[];
  /** Of every case that changed a wrong task. */
  wrongReports: string[];
}

const casesIn = async (file: string): Promise<CorpusCase[]> => {
  const exported = (await import(file)) as Record<string, unknown>;
  return Object.entries(exported)
    .filter(([name]) => name !== 'default')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as CorpusCase[]) : []));
};

const figuresOf = async (folder: string, file: string): Promise<FileFigures> => {
  const cases = await casesIn(join(folder, file));
  const figures: FileFigures = {
    file,
    total: cases.length,
    right: 0,
    wrongChanges: 0,
    failures: [],
    wrongReports: [],
  };
  for (const each of cases) {
    const { isRight, isWrongChange, report } = await runCase(each);
    if (isRight) figures.right += 1;
    else figures.failures.push(report);
    if (!isWrongChange) continue;
    figures.wrongChanges += 1;
    figures.wrongReports.push(report);
  }
  return figures;
};

/** Runs every case of a set; nothing when the set has no folder. */
export const runCorpus = async (set: CorpusSet): Promise<FileFigures[]> => {
  const folder = join(__dirname, set);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const figures: FileFigures[] = [];
  for (const file of files.toSorted()) figures.push(await figuresOf(folder, file));
  return figures;
};

/** The sums of several files. */
export const sumOf = (files: readonly FileFigures[]) => ({
  total: files.reduce((sum, { total }) => sum + total, 0),
  right: files.reduce((sum, { right }) => sum + right, 0),
  wrongChanges: files.reduce((sum, { wrongChanges }) => sum + wrongChanges, 0),
});

/** The figures as a table of text. */
export const tableOf = (files: readonly FileFigures[]): string => {
  const row = (name: string, { total, right, wrongChanges }: ReturnType<typeof sumOf>): string => {
    const share = total === 0 ? '' : `${((100 * right) / total).toFixed(1)} %`;
    return [
      name.padEnd(28),
      ...[total, right, share, wrongChanges].map((cell) => String(cell).padStart(9)),
    ].join('');
  };
  const head = [
    'file'.padEnd(28),
    ...['total', 'right', 'share', 'wrong'].map((cell) => cell.padStart(9)),
  ].join('');
  return [head, ...files.map((each) => row(each.file, each)), row('sum', sumOf(files))].join('\n');
};
