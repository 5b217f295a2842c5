import type { CorpusCase } from '../corpus-case';

/** One edit away from what was meant. */
export const typos: CorpusCase[] = [
  {
    say: 'complte buy milk',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: 'mark buy mlik as done',
    expect: [['buy milk', { status: 'done' }]],
  },
  { say: 'delet talk to bob', expect: [['talk to bob', null]] },
  {
    say: 'compelte call mom',
    expect: [['call mom', { status: 'done' }]],
  },
  {
    say: 'mark dentist apointment as done',
    expect: [['dentist appointment', { status: 'done' }]],
  },
  {
    say: 'remind me to call the plumber tomorow',
    expect: [[null, { title: 'call the plumber', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add buy tape on wednsday',
    expect: [[null, { title: 'buy tape', dueDate: '2026-11-25' }]],
  },
  {
    say: 'remind me to wax the skis on firday',
    expect: [[null, { title: 'wax the skis', dueDate: '2026-11-27' }]],
  },
  {
    say: 'remid me to feed the fish tomorrow',
    expect: [[null, { title: 'feed the fish', dueDate: '2026-11-22' }]],
  },
  {
    say: 'snoze water the plants until tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'set the prority of buy milk to high',
    expect: [['buy milk', { priority: 'high' }]],
  },
  {
    say: 'make talk to bob urgnt',
    expect: [['talk to bob', { priority: 'urgent' }]],
  },
  {
    say: 'renmae buy milk to buy oat milk',
    expect: [['buy milk', { title: 'buy oat milk' }]],
  },
  {
    say: 'reschedul renew passport to 15 December',
    expect: [['renew passport', { dueDate: '2026-12-15' }]],
  },
  {
    say: 'reopn pay rent',
    expect: [['pay rent', { status: 'open' }]],
  },
  {
    say: 'complete renew pasport',
    expect: [['renew passport', { status: 'done' }]],
  },
  { say: 'delete fix the shed dor', expect: [['fix the shed door', null]] },
  { say: "what's overdu?", lists: ['send report to Anna'] },
  { say: 'wat is due today', reply: 'water the plants' },
  { say: ['complete buy milk', 'undoo'] },
  { say: 'dont delete buy milk' },
  { say: 'compelte the report', reply: /Anna[\s\S]*Bob|Bob[\s\S]*Anna/ },
];
