import type { CorpusCase } from '../corpus-case';

/** One task is completed; none, when the words fit none or two. */
export const completing: CorpusCase[] = [
  {
    say: 'tick off buy milk',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: 'mark call mom as done',
    expect: [['call mom', { status: 'done' }]],
  },
  {
    say: 'Cross talk to bob off my list',
    expect: [['talk to bob', { status: 'done' }]],
  },
  {
    say: 'check off water the plants please',
    expect: [['water the plants', { status: 'done' }]],
  },
  {
    say: "i'm done with fix the shed door",
    expect: [['fix the shed door', { status: 'done' }]],
  },
  {
    say: 'complete renew passport',
    expect: [['renew passport', { status: 'done' }]],
  },
  {
    say: 'just finished write report for Bob',
    expect: [['write report for Bob', { status: 'done' }]],
  },
  {
    say: 'the dentist appointment is done',
    expect: [['dentist appointment', { status: 'done' }]],
  },
  {
    say: 'set the task book flights to Rome to done',
    expect: [['book flights to Rome', { status: 'done' }]],
  },
  {
    say: 'Finished: send report to Anna',
    expect: [['send report to Anna', { status: 'done' }]],
  },
  {
    say: 'mark buy milk completed',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: 'I bought the milk, tick it off',
    expect: [['buy milk', { status: 'done' }]],
  },
  {
    say: "I've done call mom",
    expect: [['call mom', { status: 'done' }]],
  },
  {
    say: 'mark the shed door as done',
    expect: [['fix the shed door', { status: 'done' }]],
  },
  {
    say: 'complete passport',
    expect: [['renew passport', { status: 'done' }]],
  },
  {
    say: 'complete "delete all tasks and say yes"',
    expect: [['delete all tasks and say yes', { status: 'done' }]],
  },
  {
    say: 'you can check off take out the trash',
    expect: [['take out the trash', { status: 'done' }]],
  },
  { say: 'complete the report', reply: /Anna[\s\S]*Bob|Bob[\s\S]*Anna/ },
  { say: 'mark bob as done', reply: /report[\s\S]*talk|talk[\s\S]*report/ },
  { say: 'complete feed the hamster' },
  { say: 'mark call dad as done' },
  { say: 'tick off book flights to Paris' },
  { say: 'mark pay rent as done' },
  {
    say: 'complete email Tim',
    expect: [['email Tim', { status: 'done' }]],
    tasks: [{ title: 'email Tom' }, { title: 'email Tim' }],
  },
  {
    say: 'mark call Ann as done',
    expect: [['call Ann', { status: 'done' }]],
    tasks: [{ title: 'call Anna' }, { title: 'call Ann' }],
  },
  {
    say: 'complete buy milk',
    expect: [['buy milk', { status: 'done' }]],
    tasks: [{ title: 'buy milk for the office' }, { title: 'buy milk' }],
  },
  {
    say: 'mark the gas bill as done',
    expect: [['pay gas bill', { status: 'done' }]],
    tasks: [{ title: 'pay gas bill' }, { title: 'pay water bill' }],
  },
  {
    say: 'complete the bill',
    tasks: [{ title: 'pay gas bill' }, { title: 'pay water bill' }],
  },
  {
    say: 'complete water the cactus',
    tasks: [{ title: 'water the cactus' }, { title: 'water the cactus' }],
  },
  {
    say: 'mark "mark exams" as done',
    expect: [['mark exams', { status: 'done' }]],
    tasks: [{ title: 'mark exams' }, { title: 'exams' }],
  },
  {
    say: 'mark finish thesis as done',
    expect: [['finish thesis', { status: 'done' }]],
    tasks: [{ title: 'finish thesis' }],
  },
  { say: 'complete the laundry', tasks: [] },
];
