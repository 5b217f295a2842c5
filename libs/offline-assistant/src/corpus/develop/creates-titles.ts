import type { CorpusCase } from '../corpus-case';

/** Titles that hold words of commands, dates and priorities. */
export const createsTitles: CorpusCase[] = [
  { say: 'add read about urgent care', expect: [[null, { title: 'read about urgent care' }]] },
  { say: 'add buy high chair', expect: [[null, { title: 'buy high chair' }]] },
  { say: 'add top up phone card', expect: [[null, { title: 'top up phone card' }]] },
  { say: 'add fix bug #42', expect: [[null, { title: 'fix bug #42' }]] },
  {
    say: 'add check https://example.com/a?b=1#top',
    expect: [[null, { title: 'check https://example.com/a?b=1#top' }]],
  },
  {
    say: 'add take notes in the lecture',
    expect: [[null, { title: 'take notes in the lecture' }]],
  },
  { say: 'add write weekly report', expect: [[null, { title: 'write weekly report' }]] },
  {
    say: 'add watch Friday Night Lights',
    expect: [[null, { title: 'watch Friday Night Lights' }]],
  },
  { say: 'add read The 5th Wave', expect: [[null, { title: 'read The 5th Wave' }]] },
  { say: 'add see Black Friday deals', expect: [[null, { title: 'see Black Friday deals' }]] },
  { say: 'add write the march report', expect: [[null, { title: 'write the march report' }]] },
  { say: 'add call April about June', expect: [[null, { title: 'call April about June' }]] },
  {
    say: 'add buy presents for christmas',
    expect: [[null, { title: 'buy presents for christmas' }]],
  },
  { say: 'add delete old photos', expect: [[null, { title: 'delete old photos' }]] },
  { say: 'add complete the tax form', expect: [[null, { title: 'complete the tax form' }]] },
  { say: 'add mark the essays', expect: [[null, { title: 'mark the essays' }]] },
  { say: 'add rename the wifi', expect: [[null, { title: 'rename the wifi' }]] },
  { say: 'add "delete everything"', expect: [[null, { title: 'delete everything' }]] },
  { say: 'add «купить хлеб» завтра', expect: [[null, { title: '«купить хлеб» завтра' }]] },
  { say: 'add ‘learn to say no’', expect: [[null, { title: 'learn to say no' }]] },
  { say: 'add buy 3 apples', expect: [[null, { title: 'buy 3 apples' }]] },
  { say: 'add run 10k on sunday', expect: [[null, { title: 'run 10k', dueDate: '2026-11-22' }]] },
  { say: 'add walk for 30 minutes', expect: [[null, { title: 'walk for 30 minutes' }]] },
  {
    say: 'add book table for 4 at 7pm',
    expect: [[null, { title: 'book table for 4', dueAt: '2026-11-21T18:00:00.000Z' }]],
  },
  { say: 'add book table for 4 people', expect: [[null, { title: 'book table for 4 people' }]] },
  { say: 'add catch the 9:15 train', expect: [[null, { title: 'catch the 9:15 train' }]] },
  {
    say: 'add email bob@example.com tomorrow',
    expect: [[null, { title: 'email bob@example.com', dueDate: '2026-11-22' }]],
  },
];
