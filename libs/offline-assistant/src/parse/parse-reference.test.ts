import { parseReference } from './parse-reference';

describe('parseReference', () => {
  it.each([
    ['it', { kind: 'one' }],
    ['that task', { kind: 'one' }],
    ['them', { kind: 'several', count: null }],
    ['both of them', { kind: 'several', count: 2 }],
    ['all three', { kind: 'several', count: 3 }],
    ['the second one', { kind: 'places', places: [1] }],
    ['#2', { kind: 'places', places: [1] }],
    ['number two', { kind: 'places', places: [1] }],
    ['the last one', { kind: 'places', places: [-1] }],
    ['the first two', { kind: 'places', places: [0, 1] }],
    ['the last 2', { kind: 'places', places: [-2, -1] }],
    ['1 and 3', { kind: 'places', places: [0, 2] }],
    ['the first, the second and the fourth', { kind: 'places', places: [0, 1, 3] }],
    ['the other one', { kind: 'other' }],
    ['the task I just added', { kind: 'added' }],
    ['the milk one', { kind: 'named', words: 'milk' }],
  ])('%s', (words, reference) => {
    expect(parseReference(words)).toEqual(reference);
  });

  it.each(['milk', 'the milk', 'two', '0', 'the zeroth one hundred', 'first aid kit'])(
    'takes %s for words of a title',
    (words) => {
      expect(['named', undefined]).toContain(parseReference(words)?.kind);
    },
  );
});
