import type { CorpusCase } from '../corpus-case';

/** Other priorities. */
export const prioritising: CorpusCase[] = [
  {
    say: 'make talk to bob high priority',
    expect: [['talk to bob', { priority: 'high' }]],
  },
  {
    say: 'set renew passport to urgent',
    expect: [['renew passport', { priority: 'urgent' }]],
  },
  {
    say: 'bump fix the shed door up to high priority',
    expect: [['fix the shed door', { priority: 'high' }]],
  },
  {
    say: 'lower the priority of book flights to Rome to medium',
    expect: [['book flights to Rome', { priority: 'medium' }]],
  },
  {
    say: 'remove the priority from send report to Anna',
    expect: [['send report to Anna', { priority: 'none' }]],
  },
  {
    say: 'call mom is urgent',
    expect: [['call mom', { priority: 'urgent' }]],
  },
  {
    say: 'change the priority of buy milk to low',
    expect: [['buy milk', { priority: 'low' }]],
  },
  {
    say: 'mark dentist appointment as high priority',
    expect: [['dentist appointment', { priority: 'high' }]],
  },
  { say: 'make the report urgent' },
  { say: 'make sweep the patio urgent' },
];
