import type { CorpusCase, ExpectedChange } from '../corpus-case';

const ringSam = (dueAt: string): readonly ExpectedChange[] => [
  [null, { title: 'ring Sam', dueAt }],
];

/** Days with a time, on creating. */
export const timesOfNewTasks: CorpusCase[] = [
  { say: 'add ring Sam at 3pm', expect: ringSam('2026-11-21T14:00:00.000Z') },
  { say: 'add ring Sam tomorrow at 9', expect: ringSam('2026-11-22T08:00:00.000Z') },
  { say: 'remind me to ring Sam at 5.30pm on monday', expect: ringSam('2026-11-23T16:30:00.000Z') },
  { say: 'ring Sam friday 14:00', expect: ringSam('2026-11-27T13:00:00.000Z') },
  { say: 'ring Sam 9am tomorrow', expect: ringSam('2026-11-22T08:00:00.000Z') },
  { say: 'remind me in 20 minutes to ring Sam', expect: ringSam('2026-11-21T10:20:00.000Z') },
  { say: 'remind me to ring Sam in an hour', expect: ringSam('2026-11-21T11:00:00.000Z') },
  { say: 'remind me to ring Sam in half an hour', expect: ringSam('2026-11-21T10:30:00.000Z') },
  { say: 'remind me to ring Sam in 2 hrs', expect: ringSam('2026-11-21T12:00:00.000Z') },
  { say: 'ring Sam at noon tomorrow', expect: ringSam('2026-11-22T11:00:00.000Z') },
  {
    say: 'remind me to ring Sam at half past three this afternoon',
    expect: ringSam('2026-11-21T14:30:00.000Z'),
  },
  {
    say: 'remind me to ring Sam at quarter past 4 this afternoon',
    expect: ringSam('2026-11-21T15:15:00.000Z'),
  },
  {
    say: 'remind me to ring Sam tomorrow morning at 8',
    expect: ringSam('2026-11-22T07:00:00.000Z'),
  },
  { say: 'remind me to ring Sam tonight at 8', expect: ringSam('2026-11-21T19:00:00.000Z') },
  {
    say: "remind me to ring Sam at 7 o'clock tomorrow evening",
    expect: ringSam('2026-11-22T18:00:00.000Z'),
  },
  { say: 'add ring Sam on dec 1 at 10:15', expect: ringSam('2026-12-01T09:15:00.000Z') },
  {
    say: 'add ring Sam on the 2nd of December at 4 p.m.',
    expect: ringSam('2026-12-02T15:00:00.000Z'),
  },
  { say: 'at 6pm remind me to ring Sam', expect: ringSam('2026-11-21T17:00:00.000Z') },
  { say: 'add ring Sam tuesday @ 11am', expect: ringSam('2026-11-24T10:00:00.000Z') },
  { say: 'add ring Sam by 17:00 today', expect: ringSam('2026-11-21T16:00:00.000Z') },
  { say: 'add ring Sam 2026-12-03 08:45', expect: ringSam('2026-12-03T07:45:00.000Z') },
  { say: 'add ring Sam next thursday at 1.15 pm', expect: ringSam('2026-11-26T12:15:00.000Z') },
];

/** Other places and the days on which clocks change. */
export const timesInZones: CorpusCase[] = [
  {
    say: 'add ring Sam tomorrow at 9am',
    timeZone: 'America/New_York',
    expect: ringSam('2026-11-22T14:00:00.000Z'),
  },
  {
    say: 'add ring Sam on monday at 6pm',
    timeZone: 'Asia/Kolkata',
    expect: ringSam('2026-11-23T12:30:00.000Z'),
  },
  {
    say: 'ring Sam at 8am tomorrow',
    timeZone: 'Pacific/Auckland',
    expect: ringSam('2026-11-21T19:00:00.000Z'),
  },
  {
    say: 'add ring Sam tomorrow 10am',
    timeZone: 'Europe/London',
    expect: ringSam('2026-11-22T10:00:00.000Z'),
  },
  {
    say: 'add ring Sam tomorrow at 9am',
    timeZone: 'Europe/Berlin',
    now: '2026-03-28T10:00:00Z',
    expect: ringSam('2026-03-29T07:00:00.000Z'),
  },
  {
    say: 'add ring Sam tomorrow at 9am',
    timeZone: 'America/New_York',
    now: '2026-10-31T15:00:00Z',
    expect: ringSam('2026-11-01T14:00:00.000Z'),
  },
  {
    say: 'add ring Sam friday at 4pm',
    timeZone: 'America/Los_Angeles',
    now: '2026-07-01T17:00:00Z',
    expect: ringSam('2026-07-03T23:00:00.000Z'),
  },
];

/** Days with a time, on moving. */
export const timesOfMoves: CorpusCase[] = [
  { say: 'move call mom to 6pm', expect: [['call mom', { dueAt: '2026-11-23T17:00:00.000Z' }]] },
  {
    say: 'move call mom to tuesday 7:30pm',
    expect: [['call mom', { dueAt: '2026-11-24T18:30:00.000Z' }]],
  },
  {
    say: 'push call mom back an hour',
    expect: [['call mom', { dueAt: '2026-11-23T17:00:00.000Z' }]],
  },
  {
    say: 'push the dentist appointment back by two days',
    expect: [['dentist appointment', { dueAt: '2026-11-27T08:30:00.000Z' }]],
  },
  {
    say: 'set water the plants to 4pm today',
    expect: [['water the plants', { dueDate: null, dueAt: '2026-11-21T15:00:00.000Z' }]],
  },
  {
    say: 'the dentist appointment is at 10 on wednesday now',
    expect: [['dentist appointment', { dueAt: '2026-11-25T09:00:00.000Z' }]],
  },
  {
    say: 'reschedule dentist appointment to 3 December at 2:45pm',
    expect: [['dentist appointment', { dueAt: '2026-12-03T13:45:00.000Z' }]],
  },
  {
    say: 'snooze water the plants for two hours',
    tasks: [{ title: 'water the plants', dueAt: '2026-11-21T10:00:00.000Z' }],
    expect: [['water the plants', { dueAt: '2026-11-21T12:00:00.000Z' }]],
  },
  {
    say: 'buy milk at noon',
    tasks: [{ title: 'sweep the yard' }],
    expect: [[null, { title: 'buy milk', dueAt: '2026-11-21T11:00:00.000Z' }]],
  },
  {
    say: 'change call mom to tomorrow at 11 am',
    expect: [['call mom', { dueAt: '2026-11-22T10:00:00.000Z' }]],
  },
  {
    say: 'make book flights to Rome due monday at 9',
    expect: [['book flights to Rome', { dueDate: null, dueAt: '2026-11-23T08:00:00.000Z' }]],
  },
];

export const moreTimes: CorpusCase[] = [
  { say: 'tomorrow at 3pm ring Sam', expect: ringSam('2026-11-22T14:00:00.000Z') },
  { say: 'on friday at 10am I need to ring Sam', expect: ringSam('2026-11-27T09:00:00.000Z') },
  { say: 'in 45 minutes remind me to ring Sam', expect: ringSam('2026-11-21T10:45:00.000Z') },
  { say: 'remind me at 9:15 on tuesday to ring Sam', expect: ringSam('2026-11-24T08:15:00.000Z') },
  { say: 'ring Sam mon 8.30am', expect: ringSam('2026-11-23T07:30:00.000Z') },
  {
    say: 'add ring Sam tomorrow at 6 p.m. #family',
    expect: [[null, { title: 'ring Sam', dueAt: '2026-11-22T17:00:00.000Z', tags: ['family'] }]],
  },
  { say: 'add ring Sam tomorrow at 10 a.m. please', expect: ringSam('2026-11-22T09:00:00.000Z') },
  {
    say: 'remind me to ring Sam in an hour and a half',
    expect: ringSam('2026-11-21T11:30:00.000Z'),
  },
  {
    say: 'remind me to ring Sam in 1 hour 15 minutes',
    expect: ringSam('2026-11-21T11:15:00.000Z'),
  },
  {
    say: 'move the dentist an hour later',
    expect: [['dentist appointment', { dueAt: '2026-11-25T09:30:00.000Z' }]],
  },
  {
    say: 'move the dentist appointment half an hour earlier',
    expect: [['dentist appointment', { dueAt: '2026-11-25T08:00:00.000Z' }]],
  },
  {
    say: 'call mom at 8pm on monday instead',
    expect: [['call mom', { dueAt: '2026-11-23T19:00:00.000Z' }]],
  },
];
