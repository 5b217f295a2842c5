import {
  addedPattern,
  countOf,
  onePattern,
  ordinals,
  otherPattern,
  placePatterns,
  placesPattern,
  severalPatterns,
} from '../grammar/reference-words';
import { correctWord } from './correct-word';
import { firstMatch } from '../rules/rule';
import type { Reference } from '../target';

const lastPlaces = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index - count);
const firstPlaces = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** "The second", "#2", "the last one", as a place counted from 0; null for other words. */
const placeOf = (words: string): number | null => {
  const groups = firstMatch(words, placePatterns);
  if (!groups) return null;
  if (groups['last'] !== undefined) return groups['before'] === undefined ? -1 : -2;
  if (groups['top'] !== undefined) return 0;
  const count = countOf(groups['place'] ?? '');
  return count === null || count < 1 ? null : count - 1;
};

const placesOf = (words: string): number[] | null => {
  const groups = placesPattern.exec(words)?.groups;
  const count = countOf(groups?.['count'] ?? '');
  if (groups && count !== null) {
    return groups['last'] === undefined ? firstPlaces(count) : lastPlaces(count);
  }
  const parts = words.split(/\s*(?:,\s*and\s+|,|\band\b|&|\+)\s*/i).filter((part) => part !== '');
  const places = parts.map(placeOf);
  const known = places.filter((place) => place !== null);
  return known.length > 0 && known.length === parts.length ? known : null;
};

const longestReference = 60;

const placeWords = [...ordinals, 'last', 'other'];

/** "The secnd one" is the second: its place is never taken for a title. */
const withPlaceSpelled = (words: string): string =>
  words.replace(
    /^(the\s+)(\p{L}{4,})(?=\s+(?:ones?|tasks?|to-?dos?|items?)$)/iu,
    (all, article: string, word: string) => {
      const meant = correctWord(word, placeWords);
      return meant === null ? all : article + meant;
    },
  );

/** Reads words that point at tasks which were spoken of; null when they name something. */
export const parseReference = (words: string): Reference | null => {
  const text = words.length > longestReference ? words : withPlaceSpelled(words.trim());
  if (text.length > longestReference) return null;
  if (onePattern.test(text)) return { kind: 'one' };
  if (otherPattern.test(text)) return { kind: 'other' };
  if (addedPattern.test(text)) return { kind: 'added' };
  const several = firstMatch(text, severalPatterns);
  if (several) {
    const count = several['both'] === undefined ? countOf(several['count'] ?? '') : 2;
    return { kind: 'several', count };
  }
  const places = placesOf(text);
  if (places) return { kind: 'places', places };
  const named =
    /^(?:the|that)\s+(?:one\s+(?:about|with|for|to|from|of|at|by|called|named)\s+(?<about>.+)|(?<words>.+)\s+one)$/i.exec(
      text,
    )?.groups;
  const name = named?.['about'] ?? named?.['words'];
  return name === undefined ? null : { kind: 'named', words: name };
};
