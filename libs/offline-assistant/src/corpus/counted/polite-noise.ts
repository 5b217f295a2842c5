import type { CorpusCase } from '../corpus-case';

/** What is asked, among courtesies and impatience. */
export const politeNoise: CorpusCase[] = [
  {
    say: 'Hi there, could you tick off buy milk for me? Thanks so much!',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: 'Sorry to bother you, but could you remind me to water the ferns tomorrow? Cheers',
    expect: [[null, { title: 'water the ferns', dueDate: '2026-11-22' }]],
  },
  { say: 'ugh just delete talk to bob already', expect: [['talk to bob', null]] },
  {
    say: 'would you mind moving renew passport to 1 December? ta',
    expect: [['renew passport', { dueDate: '2026-12-01' }]],
  },
  { say: "hey, what's overdue please?", lists: ['send report to Anna'] },
  {
    say: "I'd like you to mark call mom as done, thank you",
    expect: [['call mom', { status: 'done' }]],
  },
  {
    say: 'ok great, now complete buy milk',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: 'Alright, mark fix the shed door as finished, will you',
    expect: [['fix the shed door', { status: 'done' }]],
  },
  {
    say: 'um, can you add wash the dog, please',
    expect: [[null, { title: 'wash the dog' }]],
  },
  {
    say: 'Good morning! Please add "buy firelighters" to my list for Monday, if you could.',
    expect: [[null, { title: 'buy firelighters', dueDate: '2026-11-23' }]],
  },
  {
    say: 'pls make buy milk urgent thx',
    expect: [['buy milk', { priority: 'urgent' }]],
  },
  {
    say: 'could you possibly delete the task renew passport? much appreciated',
    expect: [['renew passport', null]],
  },
  {
    say: 'hey buddy add fix the kite',
    expect: [[null, { title: 'fix the kite' }]],
  },
  {
    say: 'quickly add call a taxi at 6pm today',
    expect: [[null, { title: 'call a taxi', dueAt: '2026-11-21T17:00:00.000Z' }]],
  },
  {
    say: 'when you get a chance, tag buy milk with groceries',
    expect: [['buy milk', { tags: ['groceries'] }]],
  },
];
