import { parseSentence } from './sentence';

describe('a polite sentence', () => {
  it.each([
    'please delete buy milk',
    'delete buy milk, please!',
    'Hey there, could you please delete buy milk for me?',
    'can you delete buy milk',
    'delete buy milk please?',
    'delete buy milk, ok?',
    'would you mind deleting buy milk?',
    'ok so then just delete buy milk, thanks a lot',
    'Good morning! I was wondering if you could delete buy milk?',
    'thanks! now, could you delete buy milk if you have a moment',
    "I'd like you to delete buy milk 🙏",
    'do me a favor and delete buy milk right away',
    'you can delete buy milk',
    'delete buy milk, so sorry!',
  ])('is understood as its core: %s', (said) => {
    const { text, isQuestion } = parseSentence(said);
    expect(text).toBe('delete buy milk');
    expect(isQuestion).toBe(false);
  });

  it.each([
    ['add a card to say thank you', 'add a card to say thank you'],
    ['add gift for me', 'add gift for me'],
    ['add so-called milk', 'add so-called milk'],
    ['please', 'please'],
    ['should I delete buy milk?', 'should I delete buy milk?'],
    ['would you mind if I deleted it?', 'would you mind if I deleted it?'],
  ])('keeps what belongs to it: %s', (said, text) => {
    expect(parseSentence(said).text).toBe(text);
  });

  it.each([
    '?'.repeat(8000),
    `${'?'.repeat(4000)}x?`,
    ', '.repeat(4000),
    'so '.repeat(2600),
    '🦄'.repeat(4000),
    '🦄 '.repeat(2600),
  ])('is read in no time', (said) => {
    const start = performance.now();
    parseSentence(said);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
