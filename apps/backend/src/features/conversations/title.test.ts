import { titleOf } from './title';

test('a short message is the title, on one line', () => {
  expect(titleOf('  add milk\n and bread ')).toBe('add milk and bread');
});

test('a long message is cut to 200 characters, never through a character', () => {
  const title = titleOf(`${'a'.repeat(198)}😀${'b'.repeat(50)}`);
  expect(title).toBe(`${'a'.repeat(198)}…`);
  expect(titleOf('x'.repeat(8000))).toHaveLength(200);
});
