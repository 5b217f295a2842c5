import type { CorpusCase } from '../corpus-case';

/** Other clocks and other zones. */
export const elsewhere: CorpusCase[] = [
  {
    say: 'remind me to call grandma on Sunday at 9am',
    expect: [[null, { title: 'call grandma', dueAt: '2026-03-08T13:00:00.000Z' }]],
    now: '2026-03-06T15:00:00Z',
    timeZone: 'America/New_York',
  },
  {
    say: 'add pack the tent tomorrow',
    expect: [[null, { title: 'pack the tent', dueDate: '2026-11-23' }]],
    now: '2026-11-21T16:00:00Z',
    timeZone: 'Asia/Tokyo',
  },
  {
    say: 'remind me to renew the permit tomorrow',
    expect: [[null, { title: 'renew the permit', dueDate: '2027-01-01' }]],
    now: '2026-12-31T12:00:00Z',
  },
  {
    say: 'add return the jumper on january 2',
    expect: [[null, { title: 'return the jumper', dueDate: '2027-01-02' }]],
    now: '2026-12-30T12:00:00Z',
    timeZone: 'Europe/London',
  },
  {
    say: 'add bring the cake at 4:30pm today',
    expect: [[null, { title: 'bring the cake', dueAt: '2026-11-21T11:00:00.000Z' }]],
    timeZone: 'Asia/Kolkata',
    now: '2026-11-21T05:00:00Z',
  },
  {
    say: 'remind me to feed the horses tomorrow at 7am',
    expect: [[null, { title: 'feed the horses', dueAt: '2026-10-25T07:00:00.000Z' }]],
    now: '2026-10-24T11:00:00Z',
    timeZone: 'Europe/London',
  },
  {
    say: 'move the plumber to wednesday at 1pm',
    expect: [['plumber visit', { dueAt: '2026-06-10T12:00:00.000Z' }]],
    tasks: [
      {
        title: 'plumber visit',
        dueAt: '2026-06-09T08:00:00.000Z',
        timeZone: 'Europe/London',
      },
      { title: 'mend the fence' },
    ],
    now: '2026-06-08T09:00:00Z',
    timeZone: 'Europe/London',
  },
  {
    say: 'complete anything overdue',
    expect: [['return the drill', { status: 'done' }]],
    tasks: [
      { title: 'return the drill', dueDate: '2026-07-01' },
      { title: 'plan the barbecue', dueDate: '2026-07-04' },
    ],
    now: '2026-07-04T05:00:00Z',
    timeZone: 'America/Los_Angeles',
  },
];
