import { createStorableDeltas } from './storable-deltas';
import { storableText } from './storable-output';

test.each([
  ['a whole text', ['Hel', 'lo']],
  ['a character in two pieces', ['Cheese \ud83e', '\uddc0!']],
  ['NUL in pieces', ['a\0', '\0b\0']],
  ['a half that is followed by another character', ['\ud83e', 'x']],
  ['a half at the end', ['x', '\ud83e']],
  ['two first halves', ['\ud83e', '\ud83e', '\uddc0']],
  ['a second half alone', ['\uddc0', 'x']],
])('%s comes out as the stored text', (_, pieces) => {
  const deltas = createStorableDeltas();
  const streamed = pieces.map((piece) => deltas.next(piece)).join('') + deltas.end();
  expect(streamed).toBe(storableText(pieces.join('')));
  expect(streamed.isWellFormed()).toBe(true);
});
