import { correctWord } from './correct-word';

const commands = ['add', 'create', 'remind', 'remember', 'forget'];

describe('correctWord', () => {
  it.each([
    ['ad', 'add'],
    ['addd', 'add'],
    ['Rmeind', 'remind'],
    ['creat', 'create'],
    ['rememebr', 'remember'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(correctWord(typed, commands)).toBe(meant);
  });

  it.each(['and', 'read', 'dad', 'rewind', 'forgot', 'crate', 'add', 'a', 'milk'])(
    '%s stays what it is',
    (word) => {
      expect(correctWord(word, commands)).toBeNull();
    },
  );

  it('chooses between two for nobody', () => {
    expect(correctWord('cat', ['cut', 'car'])).toBeNull();
  });
});
