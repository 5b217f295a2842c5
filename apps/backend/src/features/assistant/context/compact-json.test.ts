import { compactJson } from './compact-json';

const told = {
  id: '1',
  title: 'Milk',
  status: 'open',
  priority: 'none',
  dueAt: null,
  dueDate: '2026-11-21',
  tags: ['home'],
  recurrence: null,
};
const task = { ...told, description: 'x'.repeat(9_000), version: 3 };

const read = (value: unknown): unknown => JSON.parse(compactJson(value));

test('of a task the fields stay that a later turn needs', () => {
  expect(read(task)).toEqual(told);
});

test('of a list the first fifty stay in order, the rest is counted, the cursor goes', () => {
  const items = Array.from({ length: 60 }, (_each, index) => ({ ...task, id: String(index) }));
  expect(read({ items: items.slice(0, 2), nextCursor: 'x' })).toEqual({
    items: [
      { ...told, id: '0' },
      { ...told, id: '1' },
    ],
  });
  const long = read({ items, changeSetId: 'c' }) as { items: { id: string }[] };
  expect(long.items.map(({ id }) => id)).toEqual(items.slice(0, 50).map(({ id }) => id));
  expect(long).toMatchObject({ omitted: 10, changeSetId: 'c' });
});

test('whatever was stored, the text is bounded, and JSON', () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ inner }), 'end');
  const hostile: unknown[] = [
    deep,
    'a'.repeat(1_000_000),
    `${'a'.repeat(499)}😀`,
    JSON.parse(`{"__proto__":{"id":"x"},"${'k'.repeat(9_000)}":[[[[[[[[1]]]]]]]]}`),
    Object.fromEntries(Array.from({ length: 9_000 }, (_each, index) => [`k${index}`, index])),
    null,
    undefined,
    'He said "no".',
  ];
  for (const value of hostile) {
    const text = compactJson(value);
    expect(text.length).toBeLessThan(2_000);
    expect(text.isWellFormed()).toBe(true);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  }
  expect(read('He said "no".')).toBe('He said "no".');
});
