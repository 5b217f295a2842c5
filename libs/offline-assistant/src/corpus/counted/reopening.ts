import type { CorpusCase } from '../corpus-case';

/** Done tasks that are open again. */
export const reopening: CorpusCase[] = [
  {
    say: 'reopen pay rent',
    expect: [['pay rent', { status: 'open' }]],
  },
  {
    say: 'mark email the landlord as not done',
    expect: [['email the landlord', { status: 'open' }]],
  },
  {
    say: 'uncheck pay rent',
    expect: [['pay rent', { status: 'open' }]],
  },
  {
    say: 'please reopen the task email the landlord',
    expect: [['email the landlord', { status: 'open' }]],
  },
  {
    say: 'Untick email the landlord, would you?',
    expect: [['email the landlord', { status: 'open' }]],
  },
  { say: 'reopen buy milk' },
  { say: 'reopen feed the hamster' },
];
