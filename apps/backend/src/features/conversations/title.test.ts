import { titleOf } from './title';

test('a short message is the title, on one line', () => {
  expect(titleOf('  add milk\n and bread ')).toBe('add milk and bread');
});

test('a long message is cut to 200 characters, never through a character', () => {
  const title = titleOf(`${'a'.repeat(198)}😀${'b'.repeat(50)}`);
  expect(title).toBe(`${'a'.repeat(198)}…`);
  expect(titleOf('x'.repeat(8000))).toHaveLength(200);
});

test.each([
  ['# Groceries\n- milk\n- bread', 'Groceries milk bread'],
  ['**buy** `milk` and [pay](https://example.test)', 'buy milk and pay'],
  ['> quoted', 'quoted'],
  ['1. first\n2. second', 'first second'],
  ['```\ncode\n```', 'code'],
  ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
  ['#home stays', '#home stays'],
  ['- ', '-'],
])('of the marks of markdown in %j only the words stay', (message, title) => {
  expect(titleOf(message)).toBe(title);
});
