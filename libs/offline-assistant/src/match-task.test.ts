import { FakeTaskTools } from './testing/fake-task-tools';
import { matchTasks } from './match-task';
import { isOneEditApart } from './parse/one-edit';

const match = (text: string, ...titles: string[]) => {
  const fake = new FakeTaskTools();
  titles.forEach((title) => fake.seed(title));
  const { certainty, tasks } = matchTasks(text, fake.tasks);
  return [certainty, ...tasks.map(({ title }) => title)];
};

describe('matchTasks', () => {
  it.each([
    [
      'the whole title before a part of another',
      ['buy milk', 'buy milk and eggs', 'buy milk'],
      ['sure', 'buy milk'],
    ],
    [
      'case and punctuation alike',
      ['Call moms doctor', 'call mom’s doctor!'],
      ['sure', 'call mom’s doctor!'],
    ],
    ['articles left out', ['buy the milk', 'buy milk'], ['sure', 'buy milk']],
    ['a part of one title', ['milk', 'buy milk', 'buy bread'], ['sure', 'buy milk']],
    ['a part of two titles', ['milk', 'buy milk', 'oat milk'], ['sure', 'buy milk', 'oat milk']],
    ['whole words only', ['art', 'start the engine'], ['none']],
    ['words in another order', ['milk buy', 'buy milk'], ['sure', 'buy milk']],
    ['one typo', ['buy mlik', 'buy milk'], ['sure', 'buy milk']],
    ['no typo in short words', ['buy tie', 'buy pie'], ['close', 'buy pie']],
    ['no typo in the first letter', ['call sally', 'call wally'], ['close', 'call wally']],
    ['a number is another number', ['pay bill 1235', 'pay bill 1234'], ['close', 'pay bill 1234']],
    ['some of the words', ['buy bread', 'buy milk'], ['close', 'buy milk']],
    ['too few of the words', ['write the big report tomorrow', 'big dinner'], ['none']],
    ['symbols alone', ['🎂', '🎂'], ['sure', '🎂']],
    ['nothing', ['…', 'buy milk'], ['none']],
  ])('%s', (_, [text = '', ...titles], expected) => {
    expect(match(text, ...titles)).toEqual(expected);
  });
});

describe('isOneEditApart', () => {
  it.each([
    ['milk', 'milk', true],
    ['milk', 'mlik', true],
    ['milk', 'mik', true],
    ['milk', 'milks', true],
    ['milk', 'mild', true],
    ['milk', 'mode', false],
    ['milk', 'mi', false],
    ['aab', 'ab', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });
});
