import type { CorpusCase } from '../corpus-case';

/** A value is put right, or the verb is left out. */
export const corrections: CorpusCase[] = [
  {
    say: ['make talk to bob high priority', 'on second thought, low'],
    expect: [['talk to bob', { priority: 'low' }]],
  },
  {
    say: ['add buy soap', 'no, high priority'],
    expect: [[null, { title: 'buy soap', priority: 'high' }]],
  },
  {
    say: ['move dentist appointment to thursday at 9', 'make it 11 instead'],
    expect: [['dentist appointment', { dueAt: '2026-11-26T10:00:00.000Z' }]],
  },
  // A number may be a place in a list.
  { say: ['move buy milk to monday', 'no, 2'], expect: [['buy milk', { dueDate: '2026-11-23' }]] },
  { say: ['complete buy milk', 'no, high'], expect: [['buy milk', { status: 'done' }]] },
  {
    say: ['make buy milk urgent', 'and call mom to low'],
    expect: [
      ['buy milk', { priority: 'urgent' }],
      ['call mom', { priority: 'low' }],
    ],
  },
  {
    say: ['move buy milk to monday', 'and talk to bob to tuesday please'],
    expect: [
      ['buy milk', { dueDate: '2026-11-23' }],
      ['talk to bob', { dueDate: '2026-11-24' }],
    ],
  },
  {
    say: ['delete the report', 'add buy soap instead of gel'],
    expect: [[null, { title: 'buy soap instead of gel' }]],
  },
  {
    say: ['show my tasks', 'make buy milk urgent', 'add a note: two bottles'],
    expect: [['buy milk', { priority: 'urgent', description: 'two bottles' }]],
  },
  { say: 'add a note: two bottles' },
];

/** One of what was shown. */
export const pointing: CorpusCase[] = [
  {
    say: ['complete the report', 'that one to Anna'],
    expect: [['send report to Anna', { status: 'done' }]],
  },
  { say: ['complete the report', 'the work one'], reply: 'Which one do you mean?' },
  { say: ['complete the report', 'the home one for bob'], reply: 'Which one do you mean?' },
  {
    say: ['list #travel', 'complete the former'],
    expect: [['book flights to Rome', { status: 'done' }]],
  },
  { say: 'delete the latter' },
  { say: 'delete both reports and the milk' },
  { say: 'delete both of the tasks about elephants' },
  {
    say: 'delete both tasks',
    tasks: [{ title: 'sand the floor' }, { title: 'paint the floor' }, { title: 'wax the floor' }],
  },
  {
    say: 'delete both floors',
    tasks: [{ title: 'sand the floor' }, { title: 'paint the floor' }, { title: 'wax the floor' }],
    reply: 'Do you mean one of these?',
  },
];

/** Questions that go on from the one before. */
export const furtherQuestions: CorpusCase[] = [
  {
    say: ['how many home tasks are there?', 'which ones?'],
    lists: ['water the plants', 'take out the trash'],
  },
  {
    say: ['what is tagged travel?', 'what about home?', 'and work?'],
    lists: ['send report to Anna', 'write report for Bob'],
  },
  { say: ['did I buy milk?', 'when is it due?'], reply: 'no due date' },
  { say: ['tell me about call mom', 'is it done?'], reply: /^No/ },
  { say: ['list #travel', 'when is the second one due?'], reply: '10 Dec' },
  { say: 'is it done?' },
  { say: 'show them' },
  { say: 'and travel?' },
];
