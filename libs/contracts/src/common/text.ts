import { z } from 'zod';

const unstorable = /\0|\p{Surrogate}/u;

/** Whether PostgreSQL can store `text`: no NUL character and no lone surrogate. */
export const isStorableText = (text: string): boolean => !unstorable.test(text);

/** A string that can be stored. Lengths are counted in UTF-16 code units, as JavaScript does. */
export const textSchema = () =>
  z.string().refine(isStorableText, { error: 'must not contain NUL or unpaired surrogates' });
