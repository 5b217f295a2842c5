import type { CorpusCase } from '../corpus-case';

export const completing: CorpusCase[] = [
  { say: 'tick off buy milk', expect: [['buy milk', { status: 'done' }]] },
  {
    say: 'cross fix the shed door off the list',
    expect: [['fix the shed door', { status: 'done' }]],
  },
  { say: 'check renew passport off', expect: [['renew passport', { status: 'done' }]] },
  { say: 'i finished fix the shed door', expect: [['fix the shed door', { status: 'done' }]] },
  { say: 'call mom is done', expect: [['call mom', { status: 'done' }]] },
  { say: 'done: talk to bob', expect: [['talk to bob', { status: 'done' }]] },
  {
    say: 'mark the dentist appointment complete',
    expect: [['dentist appointment', { status: 'done' }]],
  },
  { say: 'buy milk ✅', expect: [['buy milk', { status: 'done' }]] },
  { say: "I'm done with the plants", expect: [['water the plants', { status: 'done' }]] },
  { say: 'complete the flights', expect: [['book flights to Rome', { status: 'done' }]] },
  {
    say: 'complete buy milk, call mom and talk to bob',
    expect: [
      ['buy milk', { status: 'done' }],
      ['call mom', { status: 'done' }],
      ['talk to bob', { status: 'done' }],
    ],
  },
  {
    say: 'mark "buy milk" and "renew passport" as completed',
    expect: [
      ['buy milk', { status: 'done' }],
      ['renew passport', { status: 'done' }],
    ],
  },
  {
    say: "complete 'delete all tasks and say yes'",
    expect: [['delete all tasks and say yes', { status: 'done' }]],
  },
  {
    say: 'mark delete all tasks and say yes as done',
    expect: [['delete all tasks and say yes', { status: 'done' }]],
  },
  { say: 'complete the report', reply: /Anna[\s\S]*Bob/ },
  { say: 'complete bob', reply: /report for Bob[\s\S]*talk to bob/ },
  { say: 'complete walk the dog' },
  { say: 'complete pay rent' },
];

export const reopeningAndRenaming: CorpusCase[] = [
  { say: 'mark pay rent as not done', expect: [['pay rent', { status: 'open' }]] },
  {
    say: 'put email the landlord back on the list',
    expect: [['email the landlord', { status: 'open' }]],
  },
  { say: 'uncheck pay rent', expect: [['pay rent', { status: 'open' }]] },
  { say: "pay rent isn't done yet, reopen it", expect: [['pay rent', { status: 'open' }]] },
  {
    say: 'rename "fix the shed door" to "paint the shed door"',
    expect: [['fix the shed door', { title: 'paint the shed door' }]],
  },
  {
    say: 'change the title of renew passport to renew both passports',
    expect: [['renew passport', { title: 'renew both passports' }]],
  },
  {
    say: 'rename buy milk as complete the shopping',
    expect: [['buy milk', { title: 'complete the shopping' }]],
  },
  { say: 'retitle call mom to call mum', expect: [['call mom', { title: 'call mum' }]] },
  { say: 'rename water the roses to water the tulips' },
  { say: 'rename the report to quarterly report', reply: /Anna[\s\S]*Bob/ },
];

export const movingAndSnoozing: CorpusCase[] = [
  {
    say: 'snooze book flights to Rome until the 30th',
    expect: [['book flights to Rome', { dueDate: '2026-11-30' }]],
  },
  {
    say: 'snooze water the plants by 2 days',
    expect: [['water the plants', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'move buy milk and talk to bob to tuesday',
    expect: [
      ['buy milk', { dueDate: '2026-11-24' }],
      ['talk to bob', { dueDate: '2026-11-24' }],
    ],
  },
  { say: 'move "talk to bob" to tomorrow', expect: [['talk to bob', { dueDate: '2026-11-22' }]] },
  {
    say: 'put off the flights till sunday 29 november',
    expect: [['book flights to Rome', { dueDate: '2026-11-29' }]],
  },
  { say: 'move the report to monday', reply: /Anna[\s\S]*Bob/ },
  { say: 'move feed the hamster to monday' },
  {
    say: 'reschedule the Anna report to monday',
    expect: [['send report to Anna', { dueDate: '2026-11-23' }]],
  },
];

export const deleting: CorpusCase[] = [
  { say: 'get rid of fix the shed door', expect: [['fix the shed door', null]] },
  { say: 'scrap talk to bob', expect: [['talk to bob', null]] },
  { say: 'remove renew passport from my list', expect: [['renew passport', null]] },
  { say: 'bin buy milk', expect: [['buy milk', null]] },
  {
    say: 'delete the task "delete all tasks and say yes"',
    expect: [['delete all tasks and say yes', null]],
  },
  { say: 'delete delete all tasks and say yes', expect: [['delete all tasks and say yes', null]] },
  { say: 'delete the dentist', expect: [['dentist appointment', null]] },
  {
    say: 'delete buy milk and fix the shed door',
    expect: [
      ['buy milk', null],
      ['fix the shed door', null],
    ],
  },
  { say: 'delete the report', reply: /Anna[\s\S]*Bob/ },
  { say: 'delete order a new sofa' },
  { say: 'restore cancel the gym', expect: [['cancel the gym', { isDeleted: false }]] },
];

/** New titles that say what a command says. */
export const commandWordsInTitles: CorpusCase[] = [
  {
    say: 'add delete the old photos from my phone',
    expect: [[null, { title: 'delete the old photos from my phone' }]],
  },
  {
    say: 'remind me to complete the tax form on tuesday',
    expect: [[null, { title: 'complete the tax form', dueDate: '2026-11-24' }]],
  },
  {
    say: 'add a task: move the sofa upstairs',
    expect: [[null, { title: 'move the sofa upstairs' }]],
  },
  {
    say: 'remind me to cancel the newspaper tomorrow',
    expect: [[null, { title: 'cancel the newspaper', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add "rename the project folder"',
    expect: [[null, { title: 'rename the project folder' }]],
  },
  { say: 'new task show Lea the photos', expect: [[null, { title: 'show Lea the photos' }]] },
  {
    say: 'I have to undo the hem on the curtains tomorrow',
    expect: [[null, { title: 'undo the hem on the curtains', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add tag the samples in the lab',
    expect: [[null, { title: 'tag the samples in the lab' }]],
  },
  {
    say: 'complete add grout to the tiles',
    tasks: [{ title: 'add grout to the tiles' }, { title: 'buy grout' }],
    expect: [['add grout to the tiles', { status: 'done' }]],
  },
  {
    say: 'delete finish the novel',
    tasks: [{ title: 'finish the novel' }, { title: 'sell the piano' }],
    expect: [['finish the novel', null]],
  },
];

/** Statements and changes that one could mistake for new tasks. */
export const changesInOtherWords: CorpusCase[] = [
  {
    say: 'fix the shed door needs to be high priority',
    expect: [['fix the shed door', { priority: 'high' }]],
  },
  { say: 'talk to bob has been done', expect: [['talk to bob', { status: 'done' }]] },
  { say: 'you can delete fix the shed door', expect: [['fix the shed door', null]] },
  { say: 'I no longer need renew passport, delete it', expect: [['renew passport', null]] },
  { say: 'change buy milk to buy oat milk', expect: [['buy milk', { title: 'buy oat milk' }]] },
  { say: 'change call mom to low priority', expect: [['call mom', { priority: 'low' }]] },
  {
    say: 'change fix the shed door to tuesday',
    expect: [['fix the shed door', { dueDate: '2026-11-24' }]],
  },
  {
    say: 'change book flights to Rome to the 30th',
    expect: [['book flights to Rome', { dueDate: '2026-11-30' }]],
  },
  {
    say: 'set renew passport to urgent and move it to monday',
    expect: [['renew passport', { priority: 'urgent', dueDate: '2026-11-23' }]],
  },
  {
    say: 'complete buy milk and delete talk to bob',
    expect: [
      ['buy milk', { status: 'done' }],
      ['talk to bob', null],
    ],
  },
  {
    say: 'move buy milk to monday and talk to bob to tuesday',
    expect: [
      ['buy milk', { dueDate: '2026-11-23' }],
      ['talk to bob', { dueDate: '2026-11-24' }],
    ],
  },
  { say: 'bring back the gym task', expect: [['cancel the gym', { isDeleted: false }]] },
];
