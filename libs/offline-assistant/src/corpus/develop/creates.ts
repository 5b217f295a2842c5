import type { CorpusCase } from '../corpus-case';

/** Sentences that add a task. */
export const creates: CorpusCase[] = [
  { say: 'add buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'Add buy bread.', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'please add buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'add buy bread please', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'Can you add buy bread?', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  {
    say: 'could you please add buy bread to my list?',
    expect: [[null, { title: 'buy bread' }]],
    reply: /^Added ‘/,
  },
  { say: 'hi, add Buy Bread', expect: [[null, { title: 'Buy Bread' }]], reply: /^Added ‘/ },
  { say: "I'd like to add buy bread", expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  {
    say: 'create a task to buy bread',
    expect: [[null, { title: 'buy bread' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'create a new task called Buy bread',
    expect: [[null, { title: 'Buy bread' }]],
    reply: /^Added ‘/,
  },
  { say: 'create task: buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  {
    say: 'make a new todo to buy bread',
    expect: [[null, { title: 'buy bread' }]],
    reply: /^Added ‘/,
  },
  { say: 'new task: buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'todo: buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'put buy bread on my list', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'add to my list: buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  {
    say: 'add a reminder to buy bread',
    expect: [[null, { title: 'buy bread' }]],
    reply: /^Added ‘/,
  },
  { say: 'remind me to buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  { say: 'remember to buy bread', expect: [[null, { title: 'buy bread' }]], reply: /^Added ‘/ },
  {
    say: 'add buy milk tomorrow at 5pm',
    expect: [[null, { title: 'buy milk', dueAt: '2026-11-22T16:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread tomorrow',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread today',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-21' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add tomorrow: buy bread',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add a task for tomorrow: buy bread',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread day after tomorrow',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-23' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread next monday',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-23' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread by friday',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-27' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add lunch with Eva friday at noon',
    expect: [[null, { title: 'lunch with Eva', dueAt: '2026-11-27T11:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread in 2 hours',
    expect: [[null, { title: 'buy bread', dueAt: '2026-11-21T12:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread in 3 days',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-24' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread in two weeks',
    expect: [[null, { title: 'buy bread', dueDate: '2026-12-05' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread next week',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-23' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread next month',
    expect: [[null, { title: 'buy bread', dueDate: '2026-12-01' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread 2 days from now',
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-23' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add file taxes on march 29 at 9',
    expect: [[null, { title: 'file taxes', dueAt: '2027-03-29T07:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add file taxes due 2027-01-31',
    expect: [[null, { title: 'file taxes', dueDate: '2027-01-31' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add file taxes by the end of the month',
    expect: [[null, { title: 'file taxes', dueDate: '2026-11-30' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add file taxes on the 5th',
    expect: [[null, { title: 'file taxes', dueDate: '2026-12-05' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call the bank at 3',
    expect: [[null, { title: 'call the bank', dueAt: '2026-11-21T14:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call the bank at 9',
    expect: [[null, { title: 'call the bank', dueAt: '2026-11-22T08:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call the bank at 17:30',
    expect: [[null, { title: 'call the bank', dueAt: '2026-11-21T16:30:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call the bank tomorrow morning',
    expect: [[null, { title: 'call the bank', dueAt: '2026-11-22T08:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add watch the film tonight',
    expect: [[null, { title: 'watch the film', dueAt: '2026-11-21T20:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'remind me tomorrow to call the bank',
    expect: [[null, { title: 'call the bank', dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'remind me at 5pm to call the bank',
    expect: [[null, { title: 'call the bank', dueAt: '2026-11-21T16:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'remind me about the dentist on 3 december',
    expect: [[null, { title: 'the dentist', dueDate: '2026-12-03' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call Bob on friday about the tax',
    expect: [[null, { title: 'call Bob about the tax', dueDate: '2026-11-27' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add water the garden every monday',
    expect: [
      [
        null,
        { title: 'water the garden', dueDate: '2026-11-23', recurrence: 'FREQ=WEEKLY;BYDAY=MO' },
      ],
    ],
    reply: /^Added ‘/,
  },
  {
    say: 'remind me every weekday at 9 to stretch',
    expect: [
      [
        null,
        {
          title: 'stretch',
          dueAt: '2026-11-23T08:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        },
      ],
    ],
    reply: /^Added ‘/,
  },
  {
    say: 'add clean the filter every 3 months after completion',
    expect: [
      [
        null,
        {
          title: 'clean the filter',
          dueDate: '2026-11-21',
          recurrence: 'FREQ=MONTHLY;INTERVAL=3',
          recurrenceFrom: 'completion',
        },
      ],
    ],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread #food',
    expect: [[null, { title: 'buy bread', tags: ['food'] }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add #food buy bread #Home tomorrow',
    expect: [[null, { title: 'buy bread', tags: ['food', 'Home'], dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread tagged food and home',
    expect: [[null, { title: 'buy bread', tags: ['food', 'home'] }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread with high priority',
    expect: [[null, { title: 'buy bread', priority: 'high' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add a high priority task to buy bread',
    expect: [[null, { title: 'buy bread', priority: 'high' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add an urgent task: buy bread',
    expect: [[null, { title: 'buy bread', priority: 'urgent' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread tomorrow, urgent',
    expect: [[null, { title: 'buy bread', priority: 'urgent', dueDate: '2026-11-22' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add low priority: clean the attic',
    expect: [[null, { title: 'clean the attic', priority: 'low' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread !high',
    expect: [[null, { title: 'buy bread', priority: 'high' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add buy bread p1',
    expect: [[null, { title: 'buy bread', priority: 'urgent' }]],
    reply: /^Added ‘/,
  },
  { say: 'add low fat yogurt', expect: [[null, { title: 'low fat yogurt' }]], reply: /^Added ‘/ },
  {
    say: 'add send urgent letter',
    expect: [[null, { title: 'send urgent letter' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add call dad about deleting the shed',
    expect: [[null, { title: 'call dad about deleting the shed' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add delete old photos',
    expect: [[null, { title: 'delete old photos' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add mark the exams as done',
    expect: [[null, { title: 'mark the exams as done' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add "pay rent tomorrow"',
    expect: [[null, { title: 'pay rent tomorrow' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add “pay rent tomorrow” friday',
    expect: [[null, { title: 'pay rent tomorrow', dueDate: '2026-11-27' }]],
    reply: /^Added ‘/,
  },
  {
    say: "add 'pay rent tomorrow' to my list",
    expect: [[null, { title: 'pay rent tomorrow' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add read "Dune" by friday',
    expect: [[null, { title: 'read "Dune"', dueDate: '2026-11-27' }]],
    reply: /^Added ‘/,
  },
  { say: 'add read 1984', expect: [[null, { title: 'read 1984' }]], reply: /^Added ‘/ },
  { say: 'add buy 2 eggs', expect: [[null, { title: 'buy 2 eggs' }]], reply: /^Added ‘/ },
  { say: 'add buy #2 pencils', expect: [[null, { title: 'buy #2 pencils' }]], reply: /^Added ‘/ },
  {
    say: 'add buy 1/2 kg butter',
    expect: [[null, { title: 'buy 1/2 kg butter' }]],
    reply: /^Added ‘/,
  },
  { say: 'add get some sun', expect: [[null, { title: 'get some sun' }]], reply: /^Added ‘/ },
  {
    say: 'add march for science',
    expect: [[null, { title: 'march for science' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add walk for 30 minutes',
    expect: [[null, { title: 'walk for 30 minutes' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add catch the 5pm train',
    expect: [[null, { title: 'catch the 5pm train' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add prepare the friday meeting',
    expect: [[null, { title: 'prepare the friday meeting' }]],
    reply: /^Added ‘/,
  },
  {
    say: "add read today's paper",
    expect: [[null, { title: "read today's paper" }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add type up notes from yesterday',
    expect: [[null, { title: 'type up notes from yesterday' }]],
    reply: /^Added ‘/,
  },
  {
    say: "add mom's birthday cake",
    expect: [[null, { title: "mom's birthday cake" }]],
    reply: /^Added ‘/,
  },
  {
    say: "add don't panic poster",
    expect: [[null, { title: "don't panic poster" }]],
    reply: /^Added ‘/,
  },
  { say: 'add ask Eva: why?', expect: [[null, { title: 'ask Eva: why?' }]], reply: /^Added ‘/ },
  {
    say: 'add study for the exam in the morning',
    expect: [[null, { title: 'study for the exam', dueAt: '2026-11-22T08:00:00.000Z' }]],
    reply: /^Added ‘/,
  },
  {
    say: 'add vacation from monday to friday',
    expect: [[null, { title: 'vacation from monday to friday' }]],
    reply: /^Added ‘/,
  },
  { say: 'add milk and eggs', expect: [[null, { title: 'milk and eggs' }]], reply: /^Added ‘/ },
  { say: 'add купить хлеб', expect: [[null, { title: 'купить хлеб' }]], reply: /^Added ‘/ },
  { say: 'add 🎂', expect: [[null, { title: '🎂' }]], reply: /^Added ‘/ },
  { say: 'ADD BUY BREAD', expect: [[null, { title: 'BUY BREAD' }]], reply: /^Added ‘/ },
];
