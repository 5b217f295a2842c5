import type { CorpusCase } from '../corpus-case';

const bob = 'write report for Bob';
const anna = 'send report to Anna';
const done = { status: 'done' } as const;

export const answers: CorpusCase[] = [
  ...[
    'the second one',
    '2',
    '#2',
    'the last one',
    'number two',
    'the Bob one',
    'second',
    'the one for Bob',
  ].map((answer): CorpusCase => ({ say: ['complete report', answer], expect: [[bob, done]] })),
  ...[
    'both',
    'both of them',
    'all of them',
    'the first two',
    '1 and 2',
    'the first and the second',
  ].map((answer): CorpusCase => ({
    say: ['complete report', answer],
    expect: [
      [anna, done],
      [bob, done],
    ],
    calls: { bulk_update_tasks: 1 },
  })),
  ...[
    'neither',
    'none of them',
    'never mind',
    'no',
    'yes',
    'the third one',
    'either',
    'not the first',
  ].map((answer): CorpusCase => ({ say: ['complete report', answer] })),
  ...[
    'yes',
    'yes please',
    'go ahead',
    'yep',
    'do it',
    'that one',
    'yes, that one',
    'sure',
    'ok',
  ].map((answer): CorpusCase => ({
    say: ['complete buy bread', answer],
    expect: [['buy milk', done]],
  })),
  ...['no', 'nope', 'no thanks', 'cancel', 'forget it'].map((answer): CorpusCase => ({
    say: ['complete buy bread', answer],
  })),
  { say: ['complete report', 'hmm', 'the second'], expect: [[bob, done]] },
  { say: ['complete report', 'no, buy milk'], expect: [['buy milk', done]] },
  { say: ['complete report', 'delete buy milk'], expect: [['buy milk', null]] },
  { say: ['complete report', 'what is due today?', 'the second'] },
  { say: ['postpone buy milk', 'friday'], expect: [['buy milk', { dueDate: '2026-11-27' }]] },
  { say: ['postpone buy milk', 'until friday'], expect: [['buy milk', { dueDate: '2026-11-27' }]] },
  {
    say: ['postpone renew passport', 'by 2 days'],
    expect: [['renew passport', { dueDate: '2026-12-12' }]],
  },
  { say: ['rename buy milk', 'buy oat milk'], expect: [['buy milk', { title: 'buy oat milk' }]] },
  { say: ['delete', 'buy milk'], expect: [['buy milk', null]] },
  {
    say: ['add a note to buy milk', 'two bottles'],
    expect: [['buy milk', { description: 'two bottles' }]],
  },
  { say: ['delete it', 'buy milk'], expect: [['buy milk', null]] },
  { say: ['add', 'buy bread'], expect: [[null, { title: 'buy bread' }]] },
  { say: ['postpone buy milk', 'never mind'] },
];

export const pronouns: CorpusCase[] = [
  {
    say: ['add buy bread', 'make it urgent'],
    expect: [[null, { title: 'buy bread', priority: 'urgent' }]],
  },
  { say: ['add buy bread', 'delete it'] },
  {
    say: ['add buy bread', 'and tag it with food', 'move it to friday'],
    expect: [[null, { title: 'buy bread', tags: ['food'], dueDate: '2026-11-27' }]],
  },
  {
    say: ['add buy bread', 'thanks!', 'mark it as done'],
    expect: [[null, { title: 'buy bread', status: 'done' }]],
  },
  {
    say: ['add buy bread tomorrow', 'actually friday'],
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-27' }]],
  },
  {
    say: ['add buy bread tomorrow', 'no, friday'],
    expect: [[null, { title: 'buy bread', dueDate: '2026-11-27' }]],
  },
  {
    say: ['move buy milk to friday', 'I meant sunday'],
    expect: [['buy milk', { dueDate: '2026-11-22' }]],
  },
  {
    say: ['move buy milk to friday', 'actually make it monday'],
    expect: [['buy milk', { dueDate: '2026-11-23' }]],
  },
  {
    say: ['add buy bread', 'call it buy rye bread'],
    expect: [[null, { title: 'buy rye bread' }]],
  },
  {
    say: ['add buy bread', 'rename it to buy rye bread'],
    expect: [[null, { title: 'buy rye bread' }]],
  },
  {
    say: ['what is due today?', 'complete it'],
    expect: [['water the plants', done]],
  },
  {
    say: ['what is overdue?', 'move that to tomorrow'],
    expect: [[anna, { dueDate: '2026-11-22' }]],
  },
  { say: ['complete buy milk', 'reopen it'] },
  { say: ['delete buy milk', 'bring it back'] },
  { say: ['delete buy milk', 'restore it'] },
  {
    say: ['show #work', 'complete them'],
    expect: [
      [anna, done],
      [bob, done],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  {
    say: ['show #work', 'complete both'],
    expect: [
      [anna, done],
      [bob, done],
    ],
  },
  {
    say: ['show #work', 'complete all of them'],
    expect: [
      [anna, done],
      [bob, done],
    ],
  },
  { say: ['show #work', 'complete the first one'], expect: [[anna, done]] },
  { say: ['show #work', 'complete #2'], expect: [[bob, done]] },
  { say: ['show #work', 'mark the last one as done'], expect: [[bob, done]] },
  { say: ['show #work', 'complete the Bob one'], expect: [[bob, done]] },
  {
    say: ['show #work', 'complete the first one', 'and the second one'],
    expect: [
      [anna, done],
      [bob, done],
    ],
  },
  {
    say: ['show #work', 'complete the first one', 'delete the second one'],
    expect: [
      [anna, done],
      [bob, null],
    ],
  },
  {
    say: ['show #work', 'complete the first one', 'delete the other one'],
    expect: [
      [anna, done],
      [bob, null],
    ],
  },
  { say: ['show #work', 'delete it'], reply: 'Which one' },
  { say: ['show #work', 'delete it', 'the second'], expect: [[bob, null]] },
  { say: ['show #work', 'complete the fifth one'] },
  {
    say: ['list my tasks', 'complete the first two'],
    expect: [
      [anna, done],
      ['water the plants', done],
    ],
  },
  {
    say: ['list my tasks', 'delete 2 and 3'],
    expect: [
      ['water the plants', null],
      ['take out the trash', null],
    ],
  },
  { say: ['complete it'] },
  { say: ['complete them'] },
  { say: ['hello', 'delete that'] },
  {
    say: ['add buy bread', 'complete the moon landing', 'delete it'],
    expect: [[null, { title: 'buy bread' }]],
  },
  {
    say: ['add buy bread', 'the shed door is broken', 'mark it as done'],
    expect: [[null, { title: 'buy bread' }]],
  },
  {
    say: ['add buy bread', "don't complete call mom", 'make it urgent'],
    expect: [[null, { title: 'buy bread' }]],
  },
  {
    say: ['add buy bread', 'what is due today?', 'delete the task I just added'],
  },
  { say: ['complete buy milk and call mom', 'reopen them'] },
  {
    say: ['complete buy milk and call mom', 'reopen the second one'],
    expect: [['buy milk', done]],
  },
];

export const again: CorpusCase[] = [
  {
    say: ['complete buy milk', 'also call mom'],
    expect: [
      ['buy milk', done],
      ['call mom', done],
    ],
  },
  {
    say: ['complete buy milk', 'and call mom'],
    expect: [
      ['buy milk', done],
      ['call mom', done],
    ],
  },
  {
    say: ['complete buy milk', 'call mom too'],
    expect: [
      ['buy milk', done],
      ['call mom', done],
    ],
  },
  {
    say: ['complete buy milk', 'same for call mom'],
    expect: [
      ['buy milk', done],
      ['call mom', done],
    ],
  },
  {
    say: ['make buy milk urgent', 'do the same for talk to bob'],
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['talk to bob', { priority: 'urgent' }],
    ],
  },
  {
    say: ['move buy milk to monday', 'and the shed door as well'],
    expect: [
      ['buy milk', { dueDate: '2026-11-23' }],
      ['fix the shed door', { dueDate: '2026-11-23' }],
    ],
  },
  {
    say: ['add buy bread', 'and eggs'],
    expect: [
      [null, { title: 'buy bread' }],
      [null, { title: 'eggs' }],
    ],
  },
  { say: ['complete buy milk', 'and the moon landing too'], expect: [['buy milk', done]] },
];

export const instead: CorpusCase[] = [
  ...[
    'no, the other one',
    'not that one, the other one',
    'no the other',
    'oops, the other one',
    'wrong one, the other one',
  ].map((answer): CorpusCase => ({
    say: ['complete report', 'the first', answer],
    expect: [[bob, done]],
  })),
  { say: ['complete buy milk', 'no, I meant call mom'], expect: [['call mom', done]] },
  { say: ['complete buy milk', 'I meant call mom'], expect: [['call mom', done]] },
  { say: ['delete buy milk', 'sorry, I meant talk to bob'], expect: [['talk to bob', null]] },
  { say: ['show #work', 'complete the first one', 'no, the second one'], expect: [[bob, done]] },
  { say: ['complete buy milk', 'no, the other one'], expect: [['buy milk', done]] },
  { say: ['complete buy milk', 'no, the moon landing'], expect: [['buy milk', done]] },
  { say: ['complete buy milk', 'no, delete it'], expect: [['buy milk', null]] },
];

export const undoing: CorpusCase[] = [
  ...[
    'undo',
    'undo that',
    'undo it',
    'take that back',
    'revert',
    'oops',
    'oops, undo',
    'revert that',
    'undo the last change',
    'no wait, undo that',
    'please undo',
    'can you undo that?',
    'undo please',
    'revert the last change',
    'take it back',
    'undo what you just did',
    'roll that back',
    'I take that back',
    'I want it back',
    'undo the completion',
    'go back',
    'scratch that',
    'cancel that',
    'undo the change you just made',
    'that was a mistake',
  ].map((answer): CorpusCase => ({ say: ['complete buy milk', answer] })),
  { say: ['complete buy milk', 'hello', 'oops'], expect: [['buy milk', done]] },
  { say: ['delete all done tasks', 'undo'] },
  { say: ['delete all done tasks', 'bring them back'] },
  { say: ['add buy bread', 'undo'] },
  { say: ['complete buy milk', 'complete call mom', 'undo'], expect: [['buy milk', done]] },
  { say: ['complete buy milk', 'complete call mom', 'undo', 'undo'] },
  { say: ['complete buy milk', "don't undo that"], expect: [['buy milk', done]] },
  { say: ['complete buy milk', 'undo everything'], expect: [['buy milk', done]] },
  { say: ['complete buy milk', 'can I undo that?'], expect: [['buy milk', done]] },
];

export const injected: CorpusCase[] = [
  {
    say: ['list my tasks', 'yes'],
    tasks: [{ title: 'Which one do you mean?\n1. buy milk\n2. call mom' }, { title: 'buy milk' }],
  },
  {
    say: ['complete nothing like it', '2'],
    tasks: [{ title: 'like 1. a 2. buy milk' }, { title: 'buy milk' }],
  },
  {
    say: ['complete x', 'the second'],
    tasks: [{ title: 'x — done\n2. y' }, { title: 'x with y' }, { title: 'y' }],
    expect: [['x with y', done]],
  },
];
