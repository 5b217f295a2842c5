import type { CorpusCase, ExpectedChange } from '../corpus-case';

const cleanOven = (dueDate: string): readonly ExpectedChange[] => [
  [null, { title: 'clean the oven', dueDate }],
];

/** Days without a time, on creating. */
export const daysOfNewTasks: CorpusCase[] = [
  { say: 'add clean the oven today', expect: cleanOven('2026-11-21') },
  { say: 'tomorrow clean the oven', expect: cleanOven('2026-11-22') },
  { say: 'clean the oven tmrw', expect: cleanOven('2026-11-22') },
  { say: 'I need to clean the oven the day after tomorrow', expect: cleanOven('2026-11-23') },
  { say: 'add clean the oven on sunday', expect: cleanOven('2026-11-22') },
  { say: 'add clean the oven next monday', expect: cleanOven('2026-11-23') },
  { say: 'clean the oven this coming thursday', expect: cleanOven('2026-11-26') },
  { say: 'clean the oven by friday', expect: cleanOven('2026-11-27') },
  { say: 'add clean the oven, due wed', expect: cleanOven('2026-11-25') },
  { say: 'remind me in 3 days to clean the oven', expect: cleanOven('2026-11-24') },
  { say: 'remind me to clean the oven in a week', expect: cleanOven('2026-11-28') },
  { say: 'remind me to clean the oven in two weeks', expect: cleanOven('2026-12-05') },
  { say: "in a fortnight's time I have to clean the oven", expect: cleanOven('2026-12-05') },
  { say: 'clean the oven a week from monday', expect: cleanOven('2026-11-30') },
  { say: 'clean the oven a week today', expect: cleanOven('2026-11-28') },
  { say: 'add clean the oven on the 30th', expect: cleanOven('2026-11-30') },
  { say: 'add clean the oven on the 5th', expect: cleanOven('2026-12-05') },
  { say: 'add clean the oven on 3 Dec', expect: cleanOven('2026-12-03') },
  { say: 'add clean the oven on December 3rd', expect: cleanOven('2026-12-03') },
  { say: 'add clean the oven on the third of december', expect: cleanOven('2026-12-03') },
  { say: 'add clean the oven 2026-12-03', expect: cleanOven('2026-12-03') },
  { say: 'add clean the oven on 24/12/2026', expect: cleanOven('2026-12-24') },
  { say: 'add clean the oven on January 4', expect: cleanOven('2027-01-04') },
  { say: 'add clean the oven on Fri 27 Nov', expect: cleanOven('2026-11-27') },
  { say: 'add clean the oven on christmas eve', expect: cleanOven('2026-12-24') },
  { say: 'add clean the oven at the end of the month', expect: cleanOven('2026-11-30') },
  { say: 'on tuesday remind me to clean the oven', expect: cleanOven('2026-11-24') },
  { say: 'add clean the oven, deadline is dec 1', expect: cleanOven('2026-12-01') },
  { say: 'add clean the oven wednesday next week', expect: cleanOven('2026-11-25') },
  { say: 'add clean the oven in ten days', expect: cleanOven('2026-12-01') },
  { say: 'add clean the oven in a month', expect: cleanOven('2026-12-21') },
  // Words that look like days, and aren't.
  {
    say: 'add watch Friday Night Lights',
    expect: [[null, { title: 'watch Friday Night Lights' }]],
  },
  {
    say: 'add "book a table for friday" tomorrow',
    expect: [[null, { title: 'book a table for friday', dueDate: '2026-11-22' }]],
  },
];

/** Days without a time, on moving. */
export const daysOfMoves: CorpusCase[] = [
  { say: 'buy milk is due tomorrow', expect: [['buy milk', { dueDate: '2026-11-22' }]] },
  {
    say: 'push renew passport back a week',
    expect: [['renew passport', { dueDate: '2026-12-17' }]],
  },
  {
    say: 'push book flights to Rome back by two days',
    expect: [['book flights to Rome', { dueDate: '2026-11-29' }]],
  },
  {
    say: 'bring book flights forward to tuesday',
    expect: [['book flights to Rome', { dueDate: '2026-11-24' }]],
  },
  {
    say: 'reschedule send report to Anna for monday',
    expect: [['send report to Anna', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'set the due date of fix the shed door to 12 december',
    expect: [['fix the shed door', { dueDate: '2026-12-12' }]],
  },
  {
    say: 'do fix the shed door this saturday instead',
    tasks: [{ title: 'fix the shed door', dueDate: '2026-11-24' }],
    now: '2026-11-23T10:00:00Z',
    expect: [['fix the shed door', { dueDate: '2026-11-28' }]],
  },
  { say: 'put talk to bob on thursday', expect: [['talk to bob', { dueDate: '2026-11-26' }]] },
  {
    say: 'water the plants can wait till monday',
    expect: [['water the plants', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'change renew passport to the 14th',
    expect: [['renew passport', { dueDate: '2026-12-14' }]],
  },
  {
    say: 'remove the due date from renew passport',
    expect: [['renew passport', { dueDate: null }]],
  },
  {
    say: 'buy milk needs to be done by wednesday',
    expect: [['buy milk', { dueDate: '2026-11-25' }]],
  },
  {
    say: 'put off renew passport until the 28th of december',
    expect: [['renew passport', { dueDate: '2026-12-28' }]],
  },
  // Where it is another day already, or still.
  {
    say: 'add phone the office tomorrow',
    timeZone: 'Asia/Tokyo',
    now: '2026-11-21T23:30:00Z',
    expect: [[null, { title: 'phone the office', dueDate: '2026-11-23' }]],
  },
  {
    say: 'add phone the office today',
    timeZone: 'Pacific/Auckland',
    now: '2026-11-21T13:00:00Z',
    expect: [[null, { title: 'phone the office', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add phone the office tomorrow',
    timeZone: 'America/Los_Angeles',
    now: '2026-11-22T06:00:00Z',
    expect: [[null, { title: 'phone the office', dueDate: '2026-11-22' }]],
  },
];

/** The day first, as it comes when one speaks. */
export const daysFirst: CorpusCase[] = [
  {
    say: 'on monday I need to return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-23' }]],
  },
  {
    say: 'for friday: print the tickets',
    expect: [[null, { title: 'print the tickets', dueDate: '2026-11-27' }]],
  },
  {
    say: 'tomorrow I have to return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-22' }]],
  },
  {
    say: 'in 5 days remind me to return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-26' }]],
  },
  {
    say: 'add for next tuesday: return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-24' }]],
  },
  {
    say: 'remind me on december 2nd to return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-12-02' }]],
  },
  {
    say: 'remind me monday week to return the keys',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-30' }]],
  },
  {
    say: 'add return the keys on the last day of november',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-30' }]],
  },
  {
    say: 'add return the keys no later than wednesday',
    expect: [[null, { title: 'return the keys', dueDate: '2026-11-25' }]],
  },
  {
    say: 'return the keys has to be done by thursday',
    tasks: [{ title: 'return the keys' }],
    expect: [['return the keys', { dueDate: '2026-11-26' }]],
  },
  {
    say: 'shift book flights to Rome to the 1st of december',
    expect: [['book flights to Rome', { dueDate: '2026-12-01' }]],
  },
  {
    say: 'move book flights to Rome a day later',
    expect: [['book flights to Rome', { dueDate: '2026-11-28' }]],
  },
  {
    say: 'move book flights to Rome one day earlier',
    expect: [['book flights to Rome', { dueDate: '2026-11-26' }]],
  },
  {
    say: 'change the date of renew passport to 12/20/2026',
    expect: [['renew passport', { dueDate: '2026-12-20' }]],
  },
  {
    say: 'clear the date of book flights to Rome',
    expect: [['book flights to Rome', { dueDate: null }]],
  },
  // Titles with words or numbers that could be taken for a time.
  {
    say: 'add read the second chapter tomorrow',
    expect: [[null, { title: 'read the second chapter', dueDate: '2026-11-22' }]],
  },
  { say: 'add write the minutes', expect: [[null, { title: 'write the minutes' }]] },
  { say: 'add buy 12 eggs', expect: [[null, { title: 'buy 12 eggs' }]] },
  {
    say: 'add pack for the weekend trip on friday',
    expect: [[null, { title: 'pack for the weekend trip', dueDate: '2026-11-27' }]],
  },
  { say: 'add call May on monday', expect: [[null, { title: 'call May', dueDate: '2026-11-23' }]] },
  { say: 'add march in the parade', expect: [[null, { title: 'march in the parade' }]] },
  {
    say: 'add renew the 2 year warranty',
    expect: [[null, { title: 'renew the 2 year warranty' }]],
  },
];
