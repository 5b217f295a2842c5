import type { CorpusCase } from '../corpus-case';

const one = { bulk_update_tasks: 1 };

export const byName: CorpusCase[] = [
  ...[
    'complete buy milk and call mom',
    'mark buy milk and call mom as done',
    'complete milk and mom',
    'I finished buy milk and call mom',
    'check off "buy milk" and "call mom"',
    'complete both buy milk and call mom',
    'buy milk and call mom are done',
    'complete buy milk, call mom',
  ].map((say): CorpusCase => ({
    say,
    expect: [
      ['buy milk', { status: 'done' }],
      ['call mom', { status: 'done' }],
    ],
    calls: one,
  })),
  {
    say: 'delete milk, the shed door and talk to bob',
    expect: [
      ['buy milk', null],
      ['fix the shed door', null],
      ['talk to bob', null],
    ],
    calls: one,
  },
  {
    say: 'make buy milk and talk to bob urgent',
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['talk to bob', { priority: 'urgent' }],
    ],
    calls: one,
  },
  {
    say: 'move buy milk and the shed door to monday',
    expect: [
      ['buy milk', { dueDate: '2026-11-23' }],
      ['fix the shed door', { dueDate: '2026-11-23' }],
    ],
    calls: one,
  },
  { say: 'complete buy milk and the moon landing', reply: 'the moon landing' },
  { say: 'complete buy milk and report' },
  {
    say: 'complete mac and cheese',
    tasks: [{ title: 'mac and cheese' }, { title: 'cheese' }],
    expect: [['mac and cheese', { status: 'done' }]],
  },
];

export const sequences: CorpusCase[] = [
  {
    say: 'complete buy milk and delete talk to bob',
    expect: [
      ['buy milk', { status: 'done' }],
      ['talk to bob', null],
    ],
  },
  {
    say: 'move call mom to friday and make it urgent',
    expect: [['call mom', { dueAt: '2026-11-27T16:00:00.000Z', priority: 'urgent' }]],
  },
  {
    say: 'rename buy milk to buy oat milk and tag it with food',
    expect: [['buy milk', { title: 'buy oat milk', tags: ['food'] }]],
  },
  {
    say: 'complete write report and delete old photos',
    tasks: [{ title: 'write report and delete old photos' }, { title: 'old photos' }],
    expect: [['write report and delete old photos', { status: 'done' }]],
  },
  { say: 'complete buy milk and delete the moon landing' },
  { say: 'delete buy milk, no wait, complete it' },
  { say: 'complete buy milk, actually delete it' },
  { say: 'move call mom to friday, no, complete it' },
  { say: 'if it rains, delete water the plants' },
];

export const byFilter: CorpusCase[] = [
  ...[
    'complete everything due today',
    'mark everything for today as done',
    "complete today's tasks",
    'complete all tasks due today',
  ].map((say): CorpusCase => ({ say, expect: [['water the plants', { status: 'done' }]] })),
  ...[
    'delete all done tasks',
    'clear my completed tasks',
    'delete everything that is done',
    'remove all completed tasks from my list',
    'clear completed',
    'get rid of all finished tasks',
  ].map((say): CorpusCase => ({
    say,
    expect: [
      ['pay rent', null],
      ['email the landlord', null],
    ],
    calls: one,
  })),
  ...[
    'move all overdue tasks to tomorrow',
    'reschedule everything overdue to tomorrow',
    'push overdue tasks to tomorrow',
  ].map((say): CorpusCase => ({
    say,
    expect: [['send report to Anna', { dueDate: '2026-11-22' }]],
  })),
  ...[
    'tag all my work tasks urgent',
    'tag everything tagged work with urgent',
    'add #urgent to all tasks tagged work',
  ].map((say): CorpusCase => ({
    say,
    expect: [
      ['send report to Anna', { tags: ['work', 'urgent'] }],
      ['write report for Bob', { tags: ['work', 'urgent'] }],
    ],
    calls: one,
  })),
  ...[
    'make all my travel tasks urgent',
    'set everything tagged travel to urgent priority',
    'mark all #travel tasks as urgent',
  ].map((say): CorpusCase => ({ say, expect: [['renew passport', { priority: 'urgent' }]] })),
  ...[
    'complete all tasks tagged home except take out the trash',
    'complete all home tasks but the trash',
    'complete everything tagged #home other than take out the trash',
  ].map((say): CorpusCase => ({ say, expect: [['water the plants', { status: 'done' }]] })),
  {
    say: 'move everything due tomorrow to monday',
    expect: [['take out the trash', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'move everything from today to tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'delete all high priority tasks',
    expect: [['send report to Anna', null]],
  },
  {
    say: 'complete all tasks about the report',
    expect: [
      ['send report to Anna', { status: 'done' }],
      ['write report for Bob', { status: 'done' }],
    ],
    calls: one,
  },
  {
    say: 'complete all tasks with "report" in the title',
    expect: [
      ['send report to Anna', { status: 'done' }],
      ['write report for Bob', { status: 'done' }],
    ],
    calls: one,
  },
  {
    say: 'reopen all done tasks',
    expect: [
      ['pay rent', { status: 'open' }],
      ['email the landlord', { status: 'open' }],
    ],
    calls: one,
  },
  {
    say: 'mark all as done',
    tasks: [{ title: 'one' }, { title: 'two' }, { title: 'three', status: 'done' }],
    expect: [
      ['one', { status: 'done' }],
      ['two', { status: 'done' }],
    ],
    calls: one,
  },
  {
    say: 'postpone everything by a day',
    tasks: [
      { title: 'one', dueDate: '2026-11-23' },
      { title: 'two', dueDate: '2026-11-23' },
    ],
    expect: [
      ['one', { dueDate: '2026-11-24' }],
      ['two', { dueDate: '2026-11-24' }],
    ],
    calls: one,
  },
  {
    say: 'delete all tasks',
    tasks: [{ title: 'one' }, { title: 'two', status: 'done' }],
    expect: [
      ['one', null],
      ['two', null],
    ],
    calls: one,
  },
  {
    say: 'set all tasks without a due date to friday',
    tasks: [{ title: 'one' }, { title: 'two', dueDate: '2026-11-23' }],
    expect: [['one', { dueDate: '2026-11-27' }]],
  },
  {
    say: 'complete everything due before monday',
    expect: [
      ['water the plants', { status: 'done' }],
      ['send report to Anna', { status: 'done' }],
      ['take out the trash', { status: 'done' }],
    ],
    calls: one,
  },
  { say: 'complete everything tagged moon' },
  { say: 'complete all boring tasks' },
  { say: 'delete all tasks except the first' },
  { say: 'complete everything', tasks: [{ title: 'everything' }, { title: 'buy milk' }] },
  {
    say: 'complete "everything"',
    tasks: [{ title: 'everything' }, { title: 'buy milk' }],
    expect: [['everything', { status: 'done' }]],
  },
  { say: "don't delete all done tasks" },
  { say: 'should I complete everything due today?' },
];
