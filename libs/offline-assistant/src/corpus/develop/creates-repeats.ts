import type { CorpusCase } from '../corpus-case';

/** New tasks that repeat. */
export const createsRepeats: CorpusCase[] = [
  {
    say: 'remind me every day at 8am to take my vitamins',
    expect: [
      [
        null,
        { title: 'take my vitamins', dueAt: '2026-11-22T07:00:00.000Z', recurrence: 'FREQ=DAILY' },
      ],
    ],
  },
  {
    say: 'remind me every sunday evening to plan the week',
    expect: [
      [
        null,
        {
          title: 'plan the week',
          dueAt: '2026-11-22T18:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=SU',
        },
      ],
    ],
  },
  {
    say: 'add stretch every day',
    expect: [[null, { title: 'stretch', dueDate: '2026-11-21', recurrence: 'FREQ=DAILY' }]],
  },
  {
    say: 'add stretch every weekday at 7am',
    expect: [
      [
        null,
        {
          title: 'stretch',
          dueAt: '2026-11-23T06:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
      ],
    ],
  },
  {
    say: 'add stretch every other day',
    expect: [
      [null, { title: 'stretch', dueDate: '2026-11-21', recurrence: 'FREQ=DAILY;INTERVAL=2' }],
    ],
  },
  {
    say: 'add team lunch every second friday',
    expect: [
      [
        null,
        {
          title: 'team lunch',
          dueDate: '2026-11-27',
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
        },
      ],
    ],
  },
  {
    say: 'add pay rent on the 1st of every month',
    expect: [
      [null, { title: 'pay rent', dueDate: '2026-12-01', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1' }],
    ],
  },
  {
    say: 'add pay rent monthly on the 1st',
    expect: [
      [null, { title: 'pay rent', dueDate: '2026-12-01', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1' }],
    ],
  },
  {
    say: 'add water the fern every 3 days starting monday',
    expect: [
      [
        null,
        { title: 'water the fern', dueDate: '2026-11-23', recurrence: 'FREQ=DAILY;INTERVAL=3' },
      ],
    ],
  },
  {
    say: 'add gym every mon, wed and fri at 6pm',
    expect: [
      [
        null,
        {
          title: 'gym',
          dueAt: '2026-11-23T17:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
        },
      ],
    ],
  },
  {
    say: 'add gym every monday to friday',
    expect: [
      [
        null,
        { title: 'gym', dueDate: '2026-11-23', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
      ],
    ],
  },
  {
    say: 'add standup on weekdays at 9:30',
    expect: [
      [
        null,
        {
          title: 'standup',
          dueAt: '2026-11-23T08:30:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
      ],
    ],
  },
  {
    say: 'add family call every last sunday of the month at 5pm',
    expect: [
      [
        null,
        {
          title: 'family call',
          dueAt: '2026-11-29T16:00:00.000Z',
          recurrence: 'FREQ=MONTHLY;BYDAY=-1SU',
        },
      ],
    ],
  },
  {
    say: 'add book club the first thursday of every month',
    expect: [
      [null, { title: 'book club', dueDate: '2026-12-03', recurrence: 'FREQ=MONTHLY;BYDAY=1TH' }],
    ],
  },
  {
    say: 'add descale kettle every 6 weeks',
    expect: [
      [
        null,
        { title: 'descale kettle', dueDate: '2026-11-21', recurrence: 'FREQ=WEEKLY;INTERVAL=6' },
      ],
    ],
  },
  {
    say: 'add change filter every 3 months after I finish it',
    expect: [
      [
        null,
        {
          title: 'change filter',
          dueDate: '2026-11-21',
          recurrence: 'FREQ=MONTHLY;INTERVAL=3',
          recurrenceFrom: 'completion',
        },
      ],
    ],
  },
  {
    say: 'add quarterly report every quarter',
    expect: [
      [
        null,
        { title: 'quarterly report', dueDate: '2026-11-21', recurrence: 'FREQ=MONTHLY;INTERVAL=3' },
      ],
    ],
  },
  {
    say: 'add renew domain every year on june 5',
    expect: [
      [
        null,
        {
          title: 'renew domain',
          dueDate: '2027-06-05',
          recurrence: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5',
        },
      ],
    ],
  },
  {
    say: 'add physio every tuesday for 6 weeks',
    expect: [
      [
        null,
        { title: 'physio', dueDate: '2026-11-24', recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' },
      ],
    ],
  },
  {
    say: 'add take antibiotics every day for 10 days',
    expect: [
      [
        null,
        { title: 'take antibiotics', dueDate: '2026-11-21', recurrence: 'FREQ=DAILY;COUNT=10' },
      ],
    ],
  },
  {
    say: 'add swim every week until june',
    expect: [
      [null, { title: 'swim', dueDate: '2026-11-21', recurrence: 'FREQ=WEEKLY;UNTIL=20270601' }],
    ],
  },
  {
    say: 'add trash every wednesday evening',
    expect: [
      [
        null,
        { title: 'trash', dueAt: '2026-11-25T18:00:00.000Z', recurrence: 'FREQ=WEEKLY;BYDAY=WE' },
      ],
    ],
  },
  {
    say: 'add a weekly reminder to back up photos',
    expect: [[null, { title: 'back up photos', dueDate: '2026-11-21', recurrence: 'FREQ=WEEKLY' }]],
  },
  {
    say: 'add back up photos weekly',
    expect: [[null, { title: 'back up photos', dueDate: '2026-11-21', recurrence: 'FREQ=WEEKLY' }]],
  },
  {
    say: 'add every friday: tidy the desk',
    expect: [
      [null, { title: 'tidy the desk', dueDate: '2026-11-27', recurrence: 'FREQ=WEEKLY;BYDAY=FR' }],
    ],
  },
  {
    say: 'pay the gas bill every month on the 5th',
    expect: [
      [
        null,
        {
          title: 'pay the gas bill',
          dueDate: '2026-12-05',
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5',
        },
      ],
    ],
  },
];
