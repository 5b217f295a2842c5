import { z } from 'zod';
import { requiredTextSchema, textSchema, trimmedTextSchema } from './text';

describe('textSchema', () => {
  it.each([
    ['ASCII', 'xxxx', 'xxxxx'],
    ['characters of two code units', '😀😀', '😀😀x'],
  ])('counts lengths as JavaScript does: %s', (_, fitting, tooLong) => {
    expect(textSchema(4).safeParse(fitting).success).toBe(true);
    expect(textSchema(4).safeParse(tooLong).success).toBe(false);
  });

  it.each([
    ['in code points', 'xxxxx'],
    ['in code units alone', '😀😀😀'],
  ])('names a text that is too long once: %s', (_, text) => {
    expect(textSchema(4).safeParse(text).error?.issues).toHaveLength(1);
  });

  it('documents its limit', () => {
    expect(z.toJSONSchema(textSchema(4))).toMatchObject({ type: 'string', maxLength: 4 });
  });

  it.each([
    ['NUL', 'a\0'],
    ['a lone surrogate', '\udc00a'],
  ])('refuses %s', (_, text) => {
    expect(textSchema(4).safeParse(text).success).toBe(false);
  });
});

describe('trimmedTextSchema and requiredTextSchema', () => {
  it('measure what is left without the space around it', () => {
    expect(trimmedTextSchema(2).parse('  ab  ')).toBe('ab');
    expect(trimmedTextSchema(2).parse('  ')).toBe('');
    expect(requiredTextSchema(2).parse(' 😀 ')).toBe('😀');
    expect(requiredTextSchema(2).safeParse('   ').success).toBe(false);
  });
});
