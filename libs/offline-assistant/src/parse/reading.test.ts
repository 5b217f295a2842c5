import { readingOf } from './reading';

describe('readingOf', () => {
  it.each([
    ['buy milk tommorow', 'buy milk tomorrow'],
    ['call on wendesday at 5', 'call on wednesday at 5'],
    ['2moro and thrusday', 'tomorrow and thursday'],
    ['meet @ 5pm', 'meet at 5pm'],
    ['pay in febuary', 'pay in february'],
  ])('%s', (typed, text) => {
    expect(readingOf(typed).text).toBe(text);
  });

  it.each([
    'buy a sundae',
    'grow a movember',
    'mail @eva',
    'see x.com/tommorow',
    '#tommorow',
    'read',
  ])('leaves alone: %s', (typed) => {
    expect(readingOf(typed).text).toBe(typed);
  });

  it('leads back to the words as typed', () => {
    const typed = 'call tommorow or thrusday at noon';
    const { text, toTyped } = readingOf(typed);
    const typedOf = (word: string): string => {
      const start = text.indexOf(word);
      const span = toTyped({ start, end: start + word.length });
      return typed.slice(span.start, span.end);
    };
    expect(['call', 'tomorrow', ' or ', 'thursday at', 'noon'].map(typedOf)).toEqual([
      'call',
      'tommorow',
      ' or ',
      'thrusday at',
      'noon',
    ]);
  });
});
