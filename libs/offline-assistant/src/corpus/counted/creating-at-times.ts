import type { CorpusCase } from '../corpus-case';

/** New tasks at a time of day; Berlin is an hour ahead of UTC, two in summer. */
export const creatingAtTimes: CorpusCase[] = [
  {
    say: 'remind me to call the vet tomorrow at 9am',
    expect: [[null, { title: 'call the vet', dueAt: '2026-11-22T08:00:00.000Z' }]],
  },
  {
    say: 'add team lunch on friday at 12:30',
    expect: [[null, { title: 'team lunch', dueAt: '2026-11-27T11:30:00.000Z' }]],
  },
  {
    say: 'Remind me at 9pm to switch off the heating',
    expect: [[null, { title: 'switch off the heating', dueAt: '2026-11-21T20:00:00.000Z' }]],
  },
  {
    say: 'add parents evening on Tuesday at 6.30pm',
    expect: [[null, { title: 'parents evening', dueAt: '2026-11-24T17:30:00.000Z' }]],
  },
  {
    say: 'add pick up the kids from school at 3 pm on monday',
    expect: [[null, { title: 'pick up the kids from school', dueAt: '2026-11-23T14:00:00.000Z' }]],
  },
  {
    say: 'create a task meet the accountant wednesday 10:15',
    expect: [[null, { title: 'meet the accountant', dueAt: '2026-11-25T09:15:00.000Z' }]],
  },
  {
    say: 'remind me to phone the bank tomorrow at noon',
    expect: [[null, { title: 'phone the bank', dueAt: '2026-11-22T11:00:00.000Z' }]],
  },
  {
    say: 'remind me to feed the cat tomorrow at 7:30 in the evening',
    expect: [[null, { title: 'feed the cat', dueAt: '2026-11-22T18:30:00.000Z' }]],
  },
  {
    say: 'add catch the train to Leeds, tomorrow, 17:45',
    expect: [[null, { title: 'catch the train to Leeds', dueAt: '2026-11-22T16:45:00.000Z' }]],
  },
  {
    say: 'add watch the match sunday 8pm',
    expect: [[null, { title: 'watch the match', dueAt: '2026-11-22T19:00:00.000Z' }]],
  },
  {
    say: 'I need to submit the form by 11:59 pm on November 30',
    expect: [[null, { title: 'submit the form', dueAt: '2026-11-30T22:59:00.000Z' }]],
  },
  {
    say: 'add dinner with Sam 2026-12-24 19:00',
    expect: [[null, { title: 'dinner with Sam', dueAt: '2026-12-24T18:00:00.000Z' }]],
  },
  {
    say: 'remind me to call the embassy on April 1, 2027 at 9am',
    expect: [[null, { title: 'call the embassy', dueAt: '2027-04-01T07:00:00.000Z' }]],
  },
  {
    say: 'Remind me to leave for the airport at 5:20 in the morning on Friday',
    expect: [[null, { title: 'leave for the airport', dueAt: '2026-11-27T04:20:00.000Z' }]],
  },
  {
    say: 'at 8am tomorrow remind me to take my pills',
    expect: [[null, { title: 'take my pills', dueAt: '2026-11-22T07:00:00.000Z' }]],
  },
  {
    say: 'hey remind me monday at 4 pm to ring the surgery',
    expect: [[null, { title: 'ring the surgery', dueAt: '2026-11-23T15:00:00.000Z' }]],
  },
  {
    say: 'todo pay the babysitter thu 9 p.m.',
    expect: [[null, { title: 'pay the babysitter', dueAt: '2026-11-26T20:00:00.000Z' }]],
  },
  {
    say: 'add vaccination for the dog on 2 december at 8:45',
    expect: [[null, { title: 'vaccination for the dog', dueAt: '2026-12-02T07:45:00.000Z' }]],
  },
  {
    say: 'set a reminder to stretch for tomorrow 3:15pm please',
    expect: [[null, { title: 'stretch', dueAt: '2026-11-22T14:15:00.000Z' }]],
  },
];
