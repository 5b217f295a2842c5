import { storableText } from './storable-output';

const endsInHalf = (text: string): boolean => /[\ud800-\udbff]$/.test(text);

/** Makes each piece of a stream storable. A character may be split between two of them. */
export const createStorableDeltas = () => {
  let half = '';
  return {
    next: (delta: string): string => {
      const text = half + delta;
      half = endsInHalf(text) ? text.slice(-1) : '';
      return storableText(half === '' ? text : text.slice(0, -1));
    },
    /** What is left of a character whose other half never came. */
    end: (): string => {
      const rest = storableText(half);
      half = '';
      return rest;
    },
  };
};
