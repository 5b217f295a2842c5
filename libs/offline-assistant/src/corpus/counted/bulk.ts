import type { CorpusCase } from '../corpus-case';

/** Several existing tasks by name or by what they share: one bulk call. */
export const bulk: CorpusCase[] = [
  {
    say: 'complete everything tagged home',
    expect: [
      ['water the plants', { status: 'done' }],
      ['take out the trash', { status: 'done' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'delete all completed tasks',
    expect: [
      ['pay rent', null],
      ['email the landlord', null],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'Delete all my travel tasks',
    expect: [
      ['book flights to Rome', null],
      ['renew passport', null],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'move all tasks tagged travel to Monday',
    expect: [
      ['book flights to Rome', { dueDate: '2026-11-23' }],
      ['renew passport', { dueDate: '2026-11-23' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'set all #work tasks to low priority',
    expect: [
      ['send report to Anna', { priority: 'low' }],
      ['write report for Bob', { priority: 'low' }],
    ],
  },
  {
    say: 'move everything overdue to today',
    expect: [['send report to Anna', { dueDate: '2026-11-21' }]],
  },
  {
    say: 'push everything due today to tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'mark all overdue tasks as done',
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: 'reopen all completed tasks',
    expect: [
      ['pay rent', { status: 'open' }],
      ['email the landlord', { status: 'open' }],
    ],
  },
  {
    say: 'complete buy milk and talk to bob',
    expect: [
      ['buy milk', { status: 'done' }],
      ['talk to bob', { status: 'done' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'mark call mom, buy milk and talk to bob as done',
    expect: [
      ['call mom', { status: 'done' }],
      ['buy milk', { status: 'done' }],
      ['talk to bob', { status: 'done' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'delete buy milk and fix the shed door',
    expect: [
      ['buy milk', null],
      ['fix the shed door', null],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'make buy milk and talk to bob urgent',
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['talk to bob', { priority: 'urgent' }],
    ],
  },
  {
    say: 'tick off all the tasks due tomorrow',
    expect: [['take out the trash', { status: 'done' }]],
  },
  {
    say: 'complete all urgent tasks',
    expect: [['book flights to Rome', { status: 'done' }]],
  },
  { say: 'delete all low priority tasks', expect: [['renew passport', null]] },
  {
    say: 'mark everything as done',
    expect: [
      ['hang the mirror', { status: 'done' }],
      ['oil the hinges', { status: 'done' }],
    ],
    tasks: [
      { title: 'hang the mirror' },
      { title: 'oil the hinges' },
      { title: 'buy screws', status: 'done', completedAt: '2026-11-20T09:00:00.000Z' },
    ],
  },
  {
    say: 'add the tag someday to all tasks without a due date',
    expect: [
      ['learn the banjo', { tags: ['someday'] }],
      ['read Ulysses', { tags: ['books', 'someday'] }],
    ],
    tasks: [
      { title: 'learn the banjo' },
      { title: 'pay the fine', dueDate: '2026-11-30' },
      { title: 'read Ulysses', tags: ['books'] },
    ],
  },
  { say: 'complete everything tagged cooking' },
  { say: 'delete all my medium priority tasks' },
];
