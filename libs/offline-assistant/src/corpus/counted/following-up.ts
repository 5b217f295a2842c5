import type { CorpusCase } from '../corpus-case';

/** What is said refers to what was said before, or to nothing. */
export const followingUp: CorpusCase[] = [
  {
    say: ['add buy bread', 'make it urgent'],
    expect: [[null, { title: 'buy bread', priority: 'urgent' }]],
  },
  {
    say: ['add order flowers', 'make it due tomorrow at noon'],
    expect: [[null, { title: 'order flowers', dueAt: '2026-11-22T11:00:00.000Z' }]],
  },
  {
    say: ['add buy eggs', 'tag it groceries'],
    expect: [[null, { title: 'buy eggs', tags: ['groceries'] }]],
  },
  {
    say: ['add paint the hall', 'rename it to paint the kitchen'],
    expect: [[null, { title: 'paint the kitchen' }]],
  },
  { say: ['add check the tyres', 'delete it'] },
  {
    say: ['complete the report', 'the first one'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'the one for Bob'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'the second'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['complete the report', '2'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'send report to Anna'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: ['delete report', 'both'],
    expect: [
      ['send report to Anna', null],
      ['write report for Bob', null],
    ],
  },
  {
    say: ['complete report', 'all of them'],
    expect: [
      ['send report to Anna', { status: 'done' }],
      ['write report for Bob', { status: 'done' }],
    ],
  },
  {
    say: ['mark bob as done', 'the second one'],
    expect: [['talk to bob', { status: 'done' }]],
  },
  {
    say: ['make the report urgent', 'the one for Anna please'],
    expect: [['send report to Anna', { priority: 'urgent' }]],
  },
  {
    say: ['move the report to friday', 'the last one'],
    expect: [['write report for Bob', { dueDate: '2026-11-27' }]],
  },
  { say: ['complete report', 'neither'] },
  { say: ['delete report', 'no, forget it'] },
  { say: ['delete the report', 'never mind'] },
  { say: ['delete the report', 'no'] },
  { say: ['complete the report', 'the fifth one'] },
  { say: ['delete report', 'thanks'] },
  { say: ['delete the report', 'hmm not sure yet'] },
  {
    say: ['when is the dentist appointment?', 'move it to Thursday at 2pm'],
    expect: [['dentist appointment', { dueAt: '2026-11-26T13:00:00.000Z' }]],
  },
  {
    say: ["what's tagged travel?", 'complete the second one'],
    expect: [['renew passport', { status: 'done' }]],
  },
  {
    say: ['show me my overdue tasks', 'mark it as done'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: ["what's tagged home?", 'complete them all'],
    expect: [
      ['water the plants', { status: 'done' }],
      ['take out the trash', { status: 'done' }],
    ],
  },
  {
    say: ['list my work tasks', 'delete the first one'],
    expect: [['send report to Anna', null]],
  },
  {
    say: ["what's due today", 'snooze it until tomorrow'],
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: ['find the shed task', 'make that one high priority'],
    expect: [['fix the shed door', { priority: 'high' }]],
  },
  {
    say: ["what's tagged travel?", 'move both to 1 December'],
    expect: [
      ['book flights to Rome', { dueDate: '2026-12-01' }],
      ['renew passport', { dueDate: '2026-12-01' }],
    ],
  },
  { say: ['complete buy milk', 'reopen it'] },
  {
    say: ['make talk to bob urgent', 'and tag it neighbours'],
    expect: [['talk to bob', { priority: 'urgent', tags: ['neighbours'] }]],
  },
  {
    say: ['rename call mom to call mum', 'move it to tuesday at 6pm'],
    expect: [['call mom', { title: 'call mum', dueAt: '2026-11-24T17:00:00.000Z' }]],
  },
  {
    say: ['add wrap the presents', 'thanks!', 'make that high priority'],
    expect: [[null, { title: 'wrap the presents', priority: 'high' }]],
  },
  { say: 'delete it' },
  { say: 'complete the second one' },
  { say: 'both of them' },
  { say: 'yes' },
  { say: ['what is due today?', 'yes'] },
  { say: ["what's tagged travel?", 'ok thanks'] },
];
