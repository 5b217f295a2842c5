import type { CorpusCase } from '../corpus-case';

/** New tasks, many with a day. Today is Saturday, 21 November 2026. */
export const creatingOnDays: CorpusCase[] = [
  {
    say: 'add descale the kettle',
    expect: [[null, { title: 'descale the kettle' }]],
  },
  {
    say: 'Could you please add "polish the boots" to my list?',
    expect: [[null, { title: 'polish the boots' }]],
  },
  {
    say: 'new task: clean the oven',
    expect: [[null, { title: 'clean the oven' }]],
  },
  {
    say: 'I need to buy a birthday card',
    expect: [[null, { title: 'buy a birthday card' }]],
  },
  {
    say: 'todo: back up the laptop',
    expect: [[null, { title: 'back up the laptop' }]],
  },
  {
    say: 'put sharpen the knives on my todo list',
    expect: [[null, { title: 'sharpen the knives' }]],
  },
  {
    say: 'Create a task to defrost the freezer.',
    expect: [[null, { title: 'defrost the freezer' }]],
  },
  {
    say: 'remind me to thank Aunt Rosa',
    expect: [[null, { title: 'thank Aunt Rosa' }]],
  },
  {
    say: 'please remember to renew the parking permit',
    expect: [[null, { title: 'renew the parking permit' }]],
  },
  {
    say: 'stick oil the gate hinges on the list, would you',
    expect: [[null, { title: 'oil the gate hinges' }]],
  },
  {
    say: 'remind me to call the dentist tomorrow',
    expect: [[null, { title: 'call the dentist', dueDate: '2026-11-22' }]],
  },
  {
    say: 'remind me to book a haircut on tuesday',
    expect: [[null, { title: 'book a haircut', dueDate: '2026-11-24' }]],
  },
  {
    say: 'I need to return the library books by Monday',
    expect: [[null, { title: 'return the library books', dueDate: '2026-11-23' }]],
  },
  {
    say: 'New task: clean the gutters, due Wednesday',
    expect: [[null, { title: 'clean the gutters', dueDate: '2026-11-25' }]],
  },
  {
    say: 'add pick up dry cleaning today',
    expect: [[null, { title: 'pick up dry cleaning', dueDate: '2026-11-21' }]],
  },
  {
    say: 'create a task to defrost the freezer the day after tomorrow',
    expect: [[null, { title: 'defrost the freezer', dueDate: '2026-11-23' }]],
  },
  {
    say: "don't let me forget to order contact lenses in three days",
    expect: [[null, { title: 'order contact lenses', dueDate: '2026-11-24' }]],
  },
  {
    say: 'please add submit expenses, due 30 November',
    expect: [[null, { title: 'submit expenses', dueDate: '2026-11-30' }]],
  },
  {
    say: 'Add renew the car insurance on December 3rd',
    expect: [[null, { title: 'renew the car insurance', dueDate: '2026-12-03' }]],
  },
  {
    say: 'remind me to service the boiler on the 3rd of December',
    expect: [[null, { title: 'service the boiler', dueDate: '2026-12-03' }]],
  },
  {
    say: 'add sign the lease 2026-12-01',
    expect: [[null, { title: 'sign the lease', dueDate: '2026-12-01' }]],
  },
  {
    say: 'remind me to file the tax return on 24/12/2026',
    expect: [[null, { title: 'file the tax return', dueDate: '2026-12-24' }]],
  },
  {
    say: 'add send the invoice by the end of the month',
    expect: [[null, { title: 'send the invoice', dueDate: '2026-11-30' }]],
  },
  {
    say: 'remind me to cancel the magazine subscription on the 30th',
    expect: [[null, { title: 'cancel the magazine subscription', dueDate: '2026-11-30' }]],
  },
  {
    say: 'I have to pay the plumber a week from today',
    expect: [[null, { title: 'pay the plumber', dueDate: '2026-11-28' }]],
  },
  {
    say: 'add bleed the radiators in two weeks',
    expect: [[null, { title: 'bleed the radiators', dueDate: '2026-12-05' }]],
  },
  {
    say: 'remind me in a fortnight to descale the kettle',
    expect: [[null, { title: 'descale the kettle', dueDate: '2026-12-05' }]],
  },
  {
    say: 'remind me tomorrow to bring the ladder back',
    expect: [[null, { title: 'bring the ladder back', dueDate: '2026-11-22' }]],
  },
  {
    say: 'On Thursday remind me to take the bins out',
    expect: [[null, { title: 'take the bins out', dueDate: '2026-11-26' }]],
  },
  {
    say: 'tomorrow i need to iron the shirts',
    expect: [[null, { title: 'iron the shirts', dueDate: '2026-11-22' }]],
  },
  {
    say: 'Add a task for Friday: proofread the flyer',
    expect: [[null, { title: 'proofread the flyer', dueDate: '2026-11-27' }]],
  },
  {
    say: 'add renew the TV licence 1 dec',
    expect: [[null, { title: 'renew the TV licence', dueDate: '2026-12-01' }]],
  },
  {
    say: 'add visit the museum on 14 February',
    expect: [[null, { title: 'visit the museum', dueDate: '2027-02-14' }]],
  },
  {
    say: 'note to self: buy stamps on monday',
    expect: [[null, { title: 'buy stamps', dueDate: '2026-11-23' }]],
  },
  {
    say: 'add email the council thurs',
    expect: [[null, { title: 'email the council', dueDate: '2026-11-26' }]],
  },
  {
    say: 'hey can you remind me next friday to renew my driving licence',
    expect: [[null, { title: 'renew my driving licence', dueDate: '2026-11-27' }]],
  },
  {
    say: 'Schedule wash the car for Sunday',
    expect: [[null, { title: 'wash the car', dueDate: '2026-11-22' }]],
  },
  {
    say: 'Set a reminder for January 15, 2027 to renew the domain',
    expect: [[null, { title: 'renew the domain', dueDate: '2027-01-15' }]],
  },
  {
    say: 'add a task called sort the photos and make it due next monday',
    expect: [[null, { title: 'sort the photos', dueDate: '2026-11-23' }]],
  },
];
