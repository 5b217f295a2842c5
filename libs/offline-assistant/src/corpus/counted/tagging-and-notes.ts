import type { CorpusCase } from '../corpus-case';

/** Tags and notes of tasks there are. */
export const taggingAndNotes: CorpusCase[] = [
  {
    say: 'tag buy milk with groceries',
    expect: [['buy milk', { tags: ['groceries'] }]],
  },
  {
    say: 'add the tag outdoors to fix the shed door',
    expect: [['fix the shed door', { tags: ['outdoors'] }]],
  },
  {
    say: 'add #family to call mom',
    expect: [['call mom', { tags: ['family'] }]],
  },
  {
    say: 'remove the tag work from send report to Anna',
    expect: [['send report to Anna', { tags: [] }]],
  },
  {
    say: 'tag water the plants as garden',
    expect: [['water the plants', { tags: ['home', 'garden'] }]],
  },
  {
    say: 'take the health tag off dentist appointment',
    expect: [['dentist appointment', { tags: [] }]],
  },
  {
    say: 'Please tag talk to bob #neighbours',
    expect: [['talk to bob', { tags: ['neighbours'] }]],
  },
  { say: 'tag the report with q4' },
  { say: 'tag iron the tablecloth with chores' },
  {
    say: 'add a note to buy milk: semi-skimmed, two pints',
    expect: [['buy milk', { description: 'semi-skimmed, two pints' }]],
  },
  {
    say: 'add the note "bring the insurance card" to dentist appointment',
    expect: [['dentist appointment', { description: 'bring the insurance card' }]],
  },
  {
    say: 'put a note on talk to bob saying ask about the fence',
    expect: [['talk to bob', { description: 'ask about the fence' }]],
  },
  {
    say: 'note on fix the shed door: delete the old hinges first',
    expect: [['fix the shed door', { description: 'delete the old hinges first' }]],
  },
  {
    say: 'remove the note from book flights to Rome',
    expect: [['book flights to Rome', { description: null }]],
  },
];
