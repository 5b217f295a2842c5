import type { CorpusCase } from '../corpus-case';

/** Other titles. */
export const renaming: CorpusCase[] = [
  {
    say: 'rename buy milk to buy oat milk',
    expect: [['buy milk', { title: 'buy oat milk' }]],
  },
  {
    say: 'Change the title of fix the shed door to replace the shed door',
    expect: [['fix the shed door', { title: 'replace the shed door' }]],
  },
  {
    say: 'rename "write report for Bob" to "write summary for Bob"',
    expect: [['write report for Bob', { title: 'write summary for Bob' }]],
  },
  {
    say: 'please rename call mom to call mum',
    expect: [['call mom', { title: 'call mum' }]],
  },
  {
    say: 'rename buy milk to "buy milk for Friday"',
    expect: [['buy milk', { title: 'buy milk for Friday' }]],
  },
  {
    say: 'retitle dentist appointment to teeth cleaning',
    expect: [['dentist appointment', { title: 'teeth cleaning' }]],
  },
  {
    say: 'change talk to bob to talk to Robert',
    expect: [['talk to bob', { title: 'talk to Robert' }]],
  },
  { say: 'rename report to summary' },
  { say: 'rename polish the silver to polish the brass' },
];
