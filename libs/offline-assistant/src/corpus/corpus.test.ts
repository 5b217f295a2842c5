import { runCorpus, sumOf, tableOf, type CorpusSet } from './corpus-figures';

const shares: Record<CorpusSet, number> = { develop: 0.97, counted: 0.95 };

describe.each(['develop', 'counted'] as const)('the corpus: %s', (set) => {
  const run = runCorpus(set);

  it(`is understood to ${shares[set] * 100} %`, async () => {
    const files = await run;
    const { total, right } = sumOf(files);
    // The counted set stays unread: only its figures are told.
    const failures = set === 'develop' ? files.flatMap((file) => file.failures) : [];
    const message = [tableOf(files), ...failures].join('\n');
    if (total > 0 && right / total < shares[set]) throw new Error(message);
  });

  it('never changes a wrong task', async () => {
    const files = await run;
    const reports = set === 'develop' ? files.flatMap(({ wrongReports }) => wrongReports) : [];
    if (sumOf(files).wrongChanges > 0) throw new Error([tableOf(files), ...reports].join('\n'));
  });
});
