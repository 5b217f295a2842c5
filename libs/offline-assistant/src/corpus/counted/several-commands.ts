import type { CorpusCase } from '../corpus-case';

/** Two different things asked in one sentence. */
export const severalCommands: CorpusCase[] = [
  {
    say: 'complete buy milk and delete talk to bob',
    expect: [
      ['buy milk', { status: 'done' }],
      ['talk to bob', null],
    ],
  },
  {
    say: 'complete buy milk, then move call mom to tuesday at 6pm',
    expect: [
      ['buy milk', { status: 'done' }],
      ['call mom', { dueAt: '2026-11-24T17:00:00.000Z' }],
    ],
  },
];
