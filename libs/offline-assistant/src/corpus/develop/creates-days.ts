import type { CorpusCase } from '../corpus-case';

/** Days and times of new tasks, said on a Saturday at 11:00 in Berlin. */
export const createsDays: CorpusCase[] = [
  {
    say: 'add pack bags by friday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-27' }]],
  },
  {
    say: 'add pack bags next friday at half past five',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-27T16:30:00.000Z' }]],
  },
  {
    say: 'add pack bags at quarter to six',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T16:45:00.000Z' }]],
  },
  {
    say: "add pack bags at 5 o'clock",
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T16:00:00.000Z' }]],
  },
  {
    say: 'add pack bags on friday at five',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-27T16:00:00.000Z' }]],
  },
  {
    say: 'add pack bags on 24 december at 14:00',
    expect: [[null, { title: 'pack bags', dueAt: '2026-12-24T13:00:00.000Z' }]],
  },
  {
    say: 'add pack bags on 12/24',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-24' }]],
  },
  {
    say: 'add pack bags on 24.12.',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-24' }]],
  },
  {
    say: 'add pack bags 2026-12-24',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-24' }]],
  },
  {
    say: 'add pack bags by christmas eve',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-24' }]],
  },
  {
    say: "add pack bags before new year's eve",
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-31' }]],
  },
  {
    say: 'add pack bags this weekend',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-21' }]],
  },
  {
    say: 'add pack bags next weekend',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-28' }]],
  },
  {
    say: 'add pack bags the day after tomorrow',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-23' }]],
  },
  {
    say: 'add pack bags in a fortnight',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-05' }]],
  },
  {
    say: 'add pack bags a week from tuesday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-01' }]],
  },
  {
    say: 'add pack bags two weeks from friday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-11' }]],
  },
  {
    say: 'add pack bags in 10 days',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-01' }]],
  },
  {
    say: 'add pack bags mid december',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-15' }]],
  },
  {
    say: 'add pack bags end of next month',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-31' }]],
  },
  {
    say: 'add pack bags at the end of the year',
    expect: [[null, { title: 'pack bags', dueDate: '2026-12-31' }]],
  },
  { say: 'add pack bags by eod', expect: [[null, { title: 'pack bags', dueDate: '2026-11-21' }]] },
  {
    say: 'add pack bags friday eod',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-27' }]],
  },
  {
    say: 'add pack bags by close of business monday',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-23T16:00:00.000Z' }]],
  },
  {
    say: 'add pack bags first thing tomorrow',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-22T08:00:00.000Z' }]],
  },
  {
    say: 'add pack bags tonight at 8',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T19:00:00.000Z' }]],
  },
  {
    say: 'add pack bags tomorrow night',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-22T20:00:00.000Z' }]],
  },
  {
    say: 'add pack bags at midnight',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T23:00:00.000Z' }]],
  },
  {
    say: 'add pack bags in 90 minutes',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T11:30:00.000Z' }]],
  },
  {
    say: 'add pack bags in an hour and a half',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T11:30:00.000Z' }]],
  },
  {
    say: 'add pack bags in a couple of hours',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T12:00:00.000Z' }]],
  },
  {
    say: 'add pack bags before noon',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T11:00:00.000Z' }]],
  },
  {
    say: 'add pack bags around 5pm',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-21T16:00:00.000Z' }]],
  },
  {
    say: 'add pack bags no later than thursday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-26' }]],
  },
  {
    say: 'add pack bags due thursday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-26' }]],
  },
  {
    say: 'add pack bags (due thursday)',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-26' }]],
  },
  {
    say: 'add pack bags tommorow',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add pack bags on wendesday',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-25' }]],
  },
  {
    say: 'add pack bags 2moro at 5pm',
    expect: [[null, { title: 'pack bags', dueAt: '2026-11-22T16:00:00.000Z' }]],
  },
  { say: 'addd pack bags', expect: [[null, { title: 'pack bags' }]] },
];
