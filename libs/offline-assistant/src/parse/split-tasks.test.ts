import { extractNote } from './extract-note';
import { findQuotes } from './quotes';
import { mask } from './spans';
import { splitParent } from './split-parent';
import { splitItems, splitTasks } from './split-tasks';

describe('splitTasks', () => {
  it.each([
    ['buy milk, call mom and pay rent', ['buy milk', 'call mom', 'pay rent']],
    ['buy milk; call mom', ['buy milk', 'call mom']],
    ['"milk, eggs" and "bread"', ['"milk, eggs"', '"bread"']],
    ['buy milk and also add call mom', ['buy milk', 'call mom']],
    ['buy milk, remind me to call mom', ['buy milk', 'call mom']],
    ['1. buy milk 2. call mom', ['buy milk', 'call mom']],
  ])('%s', (words, parts) => {
    expect(splitTasks(words).texts).toEqual(parts);
  });

  it.each([
    'buy milk and eggs',
    'call mom and dad',
    'pick up kids, dog and cake',
    'print the form and send it to Ann',
    'call mom and ask about the recipe',
    'go to the store and buy milk',
    'wash and fold laundry',
    'buy milk or call mom',
    'tell Bob to remind me to call',
    'call mom, note: bring flowers, call first',
  ])('one task: %s', (words) => {
    expect(splitTasks(words).texts).toEqual([words]);
  });

  it('takes an announced list at every comma, but not within a number', () => {
    expect(splitItems('milk, eggs and bread')).toEqual(['milk', 'eggs', 'bread']);
    expect(splitItems('pay 1,000 euros, call mom')).toEqual(['pay 1,000 euros', 'call mom']);
  });
});

describe('extractNote', () => {
  const noteOf = (text: string) => extractNote(text, mask(text, findQuotes(text)))?.note;

  it.each([
    ['call Bob, note: ask about friday', 'ask about friday'],
    ['call Bob with a note saying "ring twice" tomorrow', 'ring twice'],
    ['call Bob (note: ring twice)', 'ring twice'],
    ['call Bob — details ring twice', 'ring twice'],
  ])('%s', (text, note) => {
    expect(noteOf(text)).toBe(note);
  });

  it.each([
    'take notes: chapter 3',
    'call Bob with notes from class',
    'note: call Bob',
    '"a, note: b"',
  ])('is no note: %s', (text) => {
    expect(noteOf(text)).toBeUndefined();
  });
});

describe('splitParent', () => {
  it.each([
    ['buy candles as a subtask of plan party', 'plan party', 'buy candles'],
    ['a subtask to plan party: buy candles', 'plan party', 'buy candles'],
    ['subtask buy candles to plan party', 'plan party', 'buy candles'],
    ['buy candles under "plan party"', 'plan party', 'buy candles'],
    ['hide the key under the mat', null, 'hide the key under the mat'],
  ])('%s', (words, under, rest) => {
    expect(splitParent(words)).toEqual({ under, rest });
  });
});
