import type { CorpusCase } from '../corpus-case';

export const repeats: CorpusCase[] = [
  {
    say: 'remind me to put the bins out every wednesday',
    expect: [
      [
        null,
        { title: 'put the bins out', dueDate: '2026-11-25', recurrence: 'FREQ=WEEKLY;BYDAY=WE' },
      ],
    ],
  },
  {
    say: 'add team standup every weekday at 9am',
    expect: [
      [
        null,
        {
          title: 'team standup',
          dueAt: '2026-11-23T08:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
      ],
    ],
  },
  {
    say: 'every other tuesday clean the fish tank',
    expect: [
      [
        null,
        {
          title: 'clean the fish tank',
          dueDate: '2026-11-24',
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        },
      ],
    ],
  },
  {
    say: 'add run every mon, wed and fri',
    expect: [
      [null, { title: 'run', dueDate: '2026-11-23', recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE,FR' }],
    ],
  },
  {
    say: 'add yoga on tuesdays and thursdays at 6pm',
    expect: [
      [
        null,
        { title: 'yoga', dueAt: '2026-11-24T17:00:00.000Z', recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH' },
      ],
    ],
  },
  {
    say: 'take vitamins every day starting tomorrow',
    expect: [[null, { title: 'take vitamins', dueDate: '2026-11-22', recurrence: 'FREQ=DAILY' }]],
  },
  {
    say: 'remind me to take my pills daily at 8pm',
    expect: [
      [
        null,
        { title: 'take my pills', dueAt: '2026-11-21T19:00:00.000Z', recurrence: 'FREQ=DAILY' },
      ],
    ],
  },
  {
    say: 'add pay the cleaner on the first of every month',
    expect: [
      [
        null,
        {
          title: 'pay the cleaner',
          dueDate: '2026-12-01',
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=1',
        },
      ],
    ],
  },
  {
    say: 'send the invoices on the 15th of each month',
    expect: [
      [
        null,
        {
          title: 'send the invoices',
          dueDate: '2026-12-15',
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15',
        },
      ],
    ],
  },
  {
    say: 'book club the first monday of every month',
    expect: [
      [null, { title: 'book club', dueDate: '2026-12-07', recurrence: 'FREQ=MONTHLY;BYDAY=1MO' }],
    ],
  },
  {
    say: 'add submit expenses every last friday of the month',
    expect: [
      [
        null,
        { title: 'submit expenses', dueDate: '2026-11-27', recurrence: 'FREQ=MONTHLY;BYDAY=-1FR' },
      ],
    ],
  },
  {
    say: 'add water the ferns every 3 days from tomorrow',
    expect: [
      [
        null,
        { title: 'water the ferns', dueDate: '2026-11-22', recurrence: 'FREQ=DAILY;INTERVAL=3' },
      ],
    ],
  },
  {
    say: 'call grandma every sunday at 11',
    expect: [
      [
        null,
        {
          title: 'call grandma',
          dueAt: '2026-11-22T10:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=SU',
        },
      ],
    ],
  },
  {
    say: 'add mop the floor each friday',
    expect: [
      [null, { title: 'mop the floor', dueDate: '2026-11-27', recurrence: 'FREQ=WEEKLY;BYDAY=FR' }],
    ],
  },
  {
    say: 'add change the bed every second saturday starting november 28',
    expect: [
      [
        null,
        {
          title: 'change the bed',
          dueDate: '2026-11-28',
          recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA',
        },
      ],
    ],
  },
  {
    say: 'add feed the sourdough every 10 days after completion, starting tomorrow',
    expect: [
      [
        null,
        {
          title: 'feed the sourdough',
          dueDate: '2026-11-22',
          recurrence: 'FREQ=DAILY;INTERVAL=10',
          recurrenceFrom: 'completion',
        },
      ],
    ],
  },
  {
    say: 'put "every day is a gift" on my list',
    expect: [[null, { title: 'every day is a gift' }]],
  },
  {
    say: 'stop repeating take out the trash',
    expect: [['take out the trash', { recurrence: null }]],
  },
  {
    say: "take out the trash shouldn't repeat any more",
    expect: [['take out the trash', { recurrence: null }]],
  },
  {
    say: 'make water the plants repeat daily',
    expect: [['water the plants', { recurrence: 'FREQ=DAILY' }]],
  },
  {
    say: 'repeat water the plants every 2 days',
    expect: [['water the plants', { recurrence: 'FREQ=DAILY;INTERVAL=2' }]],
  },
  { say: 'which of my tasks repeat?', reply: /take out the trash/ },
  { say: 'how often do I take out the trash?', reply: /week|sunday/i },
  { say: 'complete take out the trash', expect: [['take out the trash', { status: 'done' }]] },
];
