import { extractPriority } from './extract-priority';
import { extractTags } from './extract-tags';
import { findQuotes, unquote } from './quotes';
import { parseSentence } from './sentence';
import { cut, mask } from './spans';

describe('parseSentence', () => {
  it.each([
    ['Hey, could you please add milk?', 'add milk', false],
    ['add milk!', 'add milk', false],
    ['add milk...', 'add milk...', false],
    ['add milk please', 'add milk', false],
    ['  add   milk ', 'add milk', false],
    ['delete milk?', 'delete milk?', true],
    ['can I delete milk?', 'can I delete milk?', true],
    ['please', 'please', false],
  ])('%s', (message, text, isQuestion) => {
    expect(parseSentence(message)).toMatchObject({ text, isQuestion });
  });
});

describe('quotes', () => {
  it.each([
    ['add "a b" and “c”', ['a b', 'c']],
    ["add 'a b'", ['a b']],
    ["mom's and dad's", []],
    ["add 'mom's cake'", ["mom's cake"]],
    ['5" nails', []],
  ])('%s', (text, contents) => {
    expect(findQuotes(text).map(({ content }) => content)).toEqual(contents);
  });

  it('are taken off only around the whole', () => {
    expect(unquote('"a"')).toBe('a');
    expect(unquote('read "a"')).toBe('read "a"');
  });
});

describe('extractTags', () => {
  it.each([
    ['a #Home b #home #work/x', ['Home', 'work/x']],
    ['a tagged home, garden and work', ['home', 'garden', 'work']],
    ['a with the tag home', ['home']],
    ['#2 pencils', []],
    ['c# and a#b', []],
  ])('%s', (text, tags) => {
    expect(extractTags(text).tags).toEqual(tags);
  });
});

describe('extractPriority', () => {
  it.each([
    ['a high-priority', 'high'],
    ['a priority: low', 'low'],
    ['a !urgent', 'urgent'],
    ['a !1', 'urgent'],
    ['a, important', 'high'],
    ['a (urgent)', 'urgent'],
    ['no priority a', 'none'],
    ['urgent', undefined],
    ['important letter', undefined],
    ['high noon', undefined],
  ])('%s', (text, priority) => {
    expect(extractPriority(text)?.priority).toBe(priority);
  });
});

describe('spans', () => {
  it('hide without moving, and cut without leaving gaps', () => {
    expect(mask('abc def', [{ start: 0, end: 3 }])).toBe('¤¤¤ def');
    expect(cut('a b , c', [{ start: 2, end: 3 }])).toBe('a, c');
  });
});
