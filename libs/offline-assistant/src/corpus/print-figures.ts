import { runCorpus, tableOf } from './corpus-figures';

const print = async (): Promise<void> => {
  const isTellingAll = process.argv.includes('--failures');
  for (const set of ['develop', 'counted'] as const) {
    const files = await runCorpus(set);
    if (files.length === 0) continue;
    process.stdout.write(`\n${set}\n${tableOf(files)}\n`);
    if (!isTellingAll || set === 'counted') continue;
    for (const failure of files.flatMap(({ failures }) => failures)) {
      process.stdout.write(`${failure}\n`);
    }
  }
};

void print();
