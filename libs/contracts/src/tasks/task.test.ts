import { CreateTaskSchema, PositionSchema, TagsSchema, UpdateTaskSchema } from './task';

describe('CreateTaskSchema', () => {
  it('trims the title and keeps absent fields absent', () => {
    expect(CreateTaskSchema.parse({ title: '  buy milk ' })).toEqual({ title: 'buy milk' });
  });

  it.each([
    ['an empty title', { title: '   ' }],
    ['a title of 501 characters', { title: 'x'.repeat(501) }],
    ['a title of 502 code units', { title: '😀'.repeat(251) }],
    ['NUL', { title: 'a\0b' }],
    ['a lone surrogate', { title: 'a\ud800' }],
    ['an unknown field', { title: 'a', userId: 'b' }],
    ['both dues', { title: 'a', dueAt: '2026-01-01T00:00:00Z', dueDate: '2026-01-01' }],
    ['a time without a zone', { title: 'a', dueAt: '2026-01-01T00:00:00' }],
    ['a day that does not exist', { title: 'a', dueDate: '2026-02-30' }],
    ['the year 0', { title: 'a', dueDate: '0000-01-01' }],
    ['an offset as a zone', { title: 'a', timeZone: '+02:00' }],
    ['21 tags', { title: 'a', tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }],
  ])('refuses %s', (_, body) => {
    expect(CreateTaskSchema.safeParse(body).success).toBe(false);
  });

  it('answers a due time in UTC, whatever the offset', () => {
    expect(CreateTaskSchema.parse({ title: 'a', dueAt: '2026-01-01T01:30:00+02:00' }).dueAt).toBe(
      '2025-12-31T23:30:00.000Z',
    );
  });
});

describe('UpdateTaskSchema', () => {
  it('takes a swap from a time to a day: null counts as absent', () => {
    expect(UpdateTaskSchema.parse({ dueAt: null, dueDate: '2026-01-01' })).toEqual({
      dueAt: null,
      dueDate: '2026-01-01',
    });
  });
});

describe('TagsSchema', () => {
  it('keeps the first spelling of tags that differ in case', () => {
    expect(TagsSchema.parse([' Home', 'home', 'HOME ', 'work'])).toEqual(['Home', 'work']);
  });
});

describe('PositionSchema', () => {
  it.each(['a0', 'a0V', 'Zz', 'b00', `A${'0'.repeat(25)}1`, `z${'z'.repeat(26)}`])(
    'takes %s',
    (rank) => {
      expect(PositionSchema.safeParse(rank).success).toBe(true);
    },
  );

  it.each([
    '',
    'a',
    '0',
    'a-',
    'a00',
    'b0',
    'a0V0',
    'Yz',
    `A${'0'.repeat(26)}`,
    `a0${'V'.repeat(500)}`,
  ])('refuses %s', (rank) => {
    expect(PositionSchema.safeParse(rank).success).toBe(false);
  });
});
