import type { CorpusCase } from '../corpus-case';

/** New tasks that come again, due first on the next day that fits. */
export const creatingAgainAndAgain: CorpusCase[] = [
  {
    say: 'remind me to put the bins out every thursday',
    expect: [
      [
        null,
        {
          title: 'put the bins out',
          dueDate: '2026-11-26',
          recurrence: 'FREQ=WEEKLY;BYDAY=TH',
        },
      ],
    ],
  },
  {
    say: 'add water the orchids every 3 days starting tomorrow',
    expect: [
      [
        null,
        {
          title: 'water the orchids',
          dueDate: '2026-11-22',
          recurrence: 'FREQ=DAILY;INTERVAL=3',
        },
      ],
    ],
  },
  {
    say: 'Add team sync every Monday at 10am',
    expect: [
      [
        null,
        {
          title: 'team sync',
          dueAt: '2026-11-23T09:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO',
        },
      ],
    ],
  },
  {
    say: 'remind me every weekday at 8:30am to check the inbox',
    expect: [
      [
        null,
        {
          title: 'check the inbox',
          dueAt: '2026-11-23T07:30:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
      ],
    ],
  },
  {
    say: 'add put the recycling out every other tuesday',
    expect: [
      [
        null,
        {
          title: 'put the recycling out',
          dueDate: '2026-11-24',
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        },
      ],
    ],
  },
  {
    say: 'add swimming every monday and wednesday at 18:00',
    expect: [
      [
        null,
        {
          title: 'swimming',
          dueAt: '2026-11-23T17:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE',
        },
      ],
    ],
  },
  {
    say: 'create a task to read the meter on the 15th of every month',
    expect: [
      [
        null,
        {
          title: 'read the meter',
          dueDate: '2026-12-15',
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15',
        },
      ],
    ],
  },
  {
    say: 'add back up the photos on the last friday of every month',
    expect: [
      [
        null,
        {
          title: 'back up the photos',
          dueDate: '2026-11-27',
          recurrence: 'FREQ=MONTHLY;BYDAY=-1FR',
        },
      ],
    ],
  },
  {
    say: 'remind me to test the smoke alarm on the first monday of each month',
    expect: [
      [
        null,
        {
          title: 'test the smoke alarm',
          dueDate: '2026-12-07',
          recurrence: 'FREQ=MONTHLY;BYDAY=1MO',
        },
      ],
    ],
  },
  {
    say: 'add call grandma every sunday at 7pm',
    expect: [
      [
        null,
        {
          title: 'call grandma',
          dueAt: '2026-11-22T18:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=SU',
        },
      ],
    ],
  },
  {
    say: 'add take vitamins daily starting tomorrow',
    expect: [[null, { title: 'take vitamins', dueDate: '2026-11-22', recurrence: 'FREQ=DAILY' }]],
  },
  {
    say: 'remind me to submit my timesheet each Friday',
    expect: [
      [
        null,
        {
          title: 'submit my timesheet',
          dueDate: '2026-11-27',
          recurrence: 'FREQ=WEEKLY;BYDAY=FR',
        },
      ],
    ],
  },
  {
    say: 'new task: mow the lawn every two weeks on Friday',
    expect: [
      [
        null,
        {
          title: 'mow the lawn',
          dueDate: '2026-11-27',
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
        },
      ],
    ],
  },
  {
    say: 'add pay the nanny on the last day of every month',
    expect: [
      [
        null,
        {
          title: 'pay the nanny',
          dueDate: '2026-11-30',
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1',
        },
      ],
    ],
  },
  {
    say: 'add lock the office every day at 10pm',
    expect: [
      [
        null,
        {
          title: 'lock the office',
          dueAt: '2026-11-21T21:00:00.000Z',
          recurrence: 'FREQ=DAILY',
        },
      ],
    ],
  },
];
