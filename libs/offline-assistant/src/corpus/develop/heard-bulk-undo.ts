import type { CorpusCase } from '../corpus-case';

export const inBulk: CorpusCase[] = [
  {
    say: 'complete everything tagged home',
    expect: [
      ['water the plants', { status: 'done' }],
      ['take out the trash', { status: 'done' }],
    ],
  },
  {
    say: 'mark all my travel tasks as done',
    expect: [
      ['book flights to Rome', { status: 'done' }],
      ['renew passport', { status: 'done' }],
    ],
  },
  {
    say: 'delete all completed tasks',
    expect: [
      ['pay rent', null],
      ['email the landlord', null],
    ],
  },
  {
    say: 'clear out the finished ones',
    expect: [
      ['pay rent', null],
      ['email the landlord', null],
    ],
  },
  {
    say: 'move everything overdue to monday',
    expect: [['send report to Anna', { dueDate: '2026-11-23' }]],
  },
  {
    say: "push all of today's tasks to tomorrow",
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'make all the work tasks urgent',
    expect: [
      ['send report to Anna', { priority: 'urgent' }],
      ['write report for Bob', { priority: 'urgent' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: 'make everything due next week high priority',
    expect: [
      ['call mom', { priority: 'high' }],
      ['dentist appointment', { priority: 'high' }],
      ['book flights to Rome', { priority: 'high' }],
    ],
  },
  {
    say: 'tag everything due tomorrow #weekend',
    expect: [['take out the trash', { tags: ['home', 'weekend'] }]],
  },
  {
    say: 'reopen all completed tasks',
    expect: [
      ['pay rent', { status: 'open' }],
      ['email the landlord', { status: 'open' }],
    ],
  },
  { say: 'delete every low priority task', expect: [['renew passport', null]] },
  {
    say: 'move all travel stuff to december 1',
    expect: [
      ['book flights to Rome', { dueDate: '2026-12-01' }],
      ['renew passport', { dueDate: '2026-12-01' }],
    ],
  },
  {
    say: 'complete all home tasks except take out the trash',
    expect: [['water the plants', { status: 'done' }]],
  },
  {
    say: 'delete both reports',
    expect: [
      ['send report to Anna', null],
      ['write report for Bob', null],
    ],
  },
  { say: 'delete everything tagged garden' },
  { say: 'complete all my tasks for thursday' },
  {
    say: 'remove the tag travel from everything',
    expect: [
      ['book flights to Rome', { tags: [] }],
      ['renew passport', { tags: [] }],
    ],
  },
  {
    say: 'set all #work tasks to low',
    expect: [
      ['send report to Anna', { priority: 'low' }],
      ['write report for Bob', { priority: 'low' }],
    ],
  },
  { say: 'finish off all the urgent ones', expect: [['book flights to Rome', { status: 'done' }]] },
  {
    say: 'snooze all the home tasks until monday',
    tasks: [
      { title: 'wash the dog', tags: ['home'], dueDate: '2026-11-21' },
      { title: 'fold the laundry', tags: ['home'], dueDate: '2026-11-22' },
      { title: 'file the claim', tags: ['work'] },
    ],
    expect: [
      ['wash the dog', { dueDate: '2026-11-23' }],
      ['fold the laundry', { dueDate: '2026-11-23' }],
    ],
  },
];

export const undoing: CorpusCase[] = [
  { say: ['delete buy milk', 'undo'] },
  { say: ['complete everything tagged home', 'undo that'] },
  { say: ['add polish the boots', 'oops, undo'] },
  { say: ['make talk to bob urgent', 'take that back please'] },
  { say: ['move call mom to 6pm', 'no wait, put it back how it was'] },
  { say: ['rename buy milk to buy cheese', 'revert that'] },
  {
    say: ['complete buy milk', 'complete talk to bob', 'undo the last one'],
    expect: [['buy milk', { status: 'done' }]],
  },
  { say: ['delete all completed tasks', 'ctrl z'] },
  { say: ['complete buy milk', 'that was a mistake, undo it'] },
  { say: 'undo' },
  { say: ['tag buy milk with groceries', 'thanks', 'actually undo that'] },
];
