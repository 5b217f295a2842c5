import type { CorpusCase } from '../corpus-case';

export const itAndThatOne: CorpusCase[] = [
  {
    say: ['add grease the bike chain', 'make it urgent'],
    expect: [[null, { title: 'grease the bike chain', priority: 'urgent' }]],
  },
  {
    say: ['add grease the bike chain', 'and tag it #bike', 'and make it due tomorrow'],
    expect: [[null, { title: 'grease the bike chain', tags: ['bike'], dueDate: '2026-11-22' }]],
  },
  {
    say: ['remind me to call the vet tomorrow', 'actually make it monday'],
    expect: [[null, { title: 'call the vet', dueDate: '2026-11-23' }]],
  },
  {
    say: ['remind me to call the vet tomorrow at 9', 'make that 10 instead'],
    expect: [[null, { title: 'call the vet', dueAt: '2026-11-22T09:00:00.000Z' }]],
  },
  {
    say: ['when is the dentist appointment?', 'move it to friday at 11am'],
    expect: [['dentist appointment', { dueAt: '2026-11-27T10:00:00.000Z' }]],
  },
  {
    say: ["what's overdue?", 'mark that one as done'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  { say: ['did I buy milk?', 'delete it then'], expect: [['buy milk', null]] },
  {
    say: ['move renew passport to monday', 'and make it high priority'],
    expect: [['renew passport', { dueDate: '2026-11-23', priority: 'high' }]],
  },
  { say: ['complete buy milk', 'actually, reopen it'] },
  {
    say: ['rename talk to bob to talk to Robert', 'add a note to it: bring the contract'],
    expect: [['talk to bob', { title: 'talk to Robert', description: 'bring the contract' }]],
  },
  { say: ['make buy milk urgent', 'no, just high'], expect: [['buy milk', { priority: 'high' }]] },
  {
    say: ['add paint the hall', 'call it paint the hallway instead'],
    expect: [[null, { title: 'paint the hallway' }]],
  },
  { say: 'complete it' },
  { say: 'move that one to friday' },
];

export const fromAList: CorpusCase[] = [
  { say: ['show me my travel tasks', 'delete the second one'], expect: [['renew passport', null]] },
  {
    say: ['what is due next week', 'move the third to monday'],
    expect: [['book flights to Rome', { dueDate: '2026-11-23' }]],
  },
  {
    say: ['list #home', 'complete both'],
    expect: [
      ['water the plants', { status: 'done' }],
      ['take out the trash', { status: 'done' }],
    ],
  },
  {
    say: ['list #work', 'make them all urgent'],
    expect: [
      ['send report to Anna', { priority: 'urgent' }],
      ['write report for Bob', { priority: 'urgent' }],
    ],
  },
  {
    say: ['what did I finish?', 'reopen all of them'],
    expect: [
      ['pay rent', { status: 'open' }],
      ['email the landlord', { status: 'open' }],
    ],
  },
  {
    say: ['show the travel ones', 'tick off the last one'],
    expect: [['renew passport', { status: 'done' }]],
  },
  {
    say: ['what is due next week', 'complete the first and the third'],
    expect: [
      ['call mom', { status: 'done' }],
      ['book flights to Rome', { status: 'done' }],
    ],
  },
  {
    say: ['list #travel', 'complete number 1'],
    expect: [['book flights to Rome', { status: 'done' }]],
  },
  { say: ['list #travel', 'complete the fifth one'] },
  { say: ['list #work', 'delete the one for Bob'], expect: [['write report for Bob', null]] },
  {
    say: ['list #travel', 'move the first one to tuesday', 'and the other one to wednesday'],
    expect: [
      ['book flights to Rome', { dueDate: '2026-11-24' }],
      ['renew passport', { dueDate: '2026-11-25' }],
    ],
  },
  { say: ['list #work', 'thanks, how many are overdue?'], reply: /\b(1|one)\b/i },
];

export const toItsQuestion: CorpusCase[] = [
  {
    say: ['complete the report', 'the second one'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'the one to Anna'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: ['delete the report', 'both of them'],
    expect: [
      ['send report to Anna', null],
      ['write report for Bob', null],
    ],
  },
  { say: ['delete the report', 'neither, forget it'] },
  { say: ['delete the report', 'no'] },
  {
    say: ['move the report to monday', '2'],
    expect: [['write report for Bob', { dueDate: '2026-11-23' }]],
  },
  {
    say: ['make the report low priority', 'Bob'],
    expect: [['write report for Bob', { priority: 'low' }]],
  },
  { say: ['complete bob', 'talk to bob'], expect: [['talk to bob', { status: 'done' }]] },
  {
    say: ['complete the report', 'the first', 'no, the other one'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['rename the report to annual report', 'the latter'],
    expect: [['write report for Bob', { title: 'annual report' }]],
  },
  { say: ['complete the report', "what's due tomorrow?"], lists: ['take out the trash'] },
  { say: ['delete the report', 'add buy soap instead'], expect: [[null, { title: 'buy soap' }]] },
  { say: ['delete the report', 'hmm, never mind', 'the second one'] },
  { say: ['add a task', 'buy bread'], expect: [[null, { title: 'buy bread' }]] },
];

export const sameFor: CorpusCase[] = [
  {
    say: ['make buy milk urgent', 'same for call mom'],
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['call mom', { priority: 'urgent' }],
    ],
  },
  {
    say: ['tag buy milk with errands', 'do the same for talk to bob'],
    expect: [
      ['buy milk', { tags: ['errands'] }],
      ['talk to bob', { tags: ['errands'] }],
    ],
  },
  {
    say: ['move renew passport to monday', 'and buy milk too'],
    expect: [
      ['renew passport', { dueDate: '2026-11-23' }],
      ['buy milk', { dueDate: '2026-11-23' }],
    ],
  },
  {
    say: ['complete buy milk', 'same with fix the shed door please'],
    expect: [
      ['buy milk', { status: 'done' }],
      ['fix the shed door', { status: 'done' }],
    ],
  },
  { say: ['what is due today?', 'and tomorrow?'], lists: ['take out the trash'] },
  {
    say: ["what's tagged work?", 'and travel?'],
    lists: ['book flights to Rome', 'renew passport'],
  },
];

export const moreFollowUps: CorpusCase[] = [
  {
    say: ['what is overdue?', 'push it to tomorrow'],
    expect: [['send report to Anna', { dueDate: '2026-11-22' }]],
  },
  {
    say: ['list #work', 'mark the first as done and delete the second'],
    expect: [
      ['send report to Anna', { status: 'done' }],
      ['write report for Bob', null],
    ],
  },
  {
    say: ['add wax the skis tomorrow', 'sorry, I meant sunday the 29th'],
    expect: [[null, { title: 'wax the skis', dueDate: '2026-11-29' }]],
  },
  {
    say: ['add wax the skis', 'add a note: use the blue wax'],
    expect: [[null, { title: 'wax the skis', description: 'use the blue wax' }]],
  },
  { say: ['add wax the skis', 'delete that'] },
  { say: ['list #home', 'move both of them to tuesday', 'undo'] },
  {
    say: ['complete the report', 'Anna one please'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'the work one for bob'],
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: ['complete the report', 'send report to Anna'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  { say: ['complete the report', '#2'], expect: [['write report for Bob', { status: 'done' }]] },
  {
    say: ['complete the report', 'all of them'],
    expect: [
      ['send report to Anna', { status: 'done' }],
      ['write report for Bob', { status: 'done' }],
    ],
  },
  {
    say: ['make buy milk urgent', 'and fix the shed door as well'],
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['fix the shed door', { priority: 'urgent' }],
    ],
  },
  { say: ['what is due on friday?', 'and on monday?'], lists: ['call mom'] },
  {
    say: ['how many work tasks do I have?', 'show them'],
    lists: ['send report to Anna', 'write report for Bob'],
  },
  {
    say: ['move buy milk to monday', 'on second thought, tuesday'],
    expect: [['buy milk', { dueDate: '2026-11-24' }]],
  },
  {
    say: ['tell me about renew passport', 'it is done'],
    expect: [['renew passport', { status: 'done' }]],
  },
  { say: ['make the report urgent', 'what do you mean?'] },
  {
    say: ['show urgent tasks', 'ok thanks', 'move it to monday'],
    expect: [['book flights to Rome', { dueDate: '2026-11-23' }]],
  },
];
