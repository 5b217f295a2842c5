import { z } from 'zod';

const unstorable = /\0|\p{Surrogate}/u;

/** Whether PostgreSQL can store `text`: no NUL character and no lone surrogate. */
export const isStorableText = (text: string): boolean => !unstorable.test(text);

const storable = () =>
  z.string().refine(isStorableText, { error: 'must not contain NUL or unpaired surrogates' });

/** `max` of zod counts code points and documents the limit; the length that holds is JavaScript's. */
const atMost = (schema: z.ZodString, max: number) =>
  schema.max(max, { abort: true }).refine((text) => text.length <= max, {
    error: `Too big: expected string to have <=${max} characters, an emoji counting as two or more`,
  });

/** A string that can be stored, of at most `max` UTF-16 code units. */
export const textSchema = (max: number) => atMost(storable(), max);

/** As `textSchema`, without the space around it. */
export const trimmedTextSchema = (max: number) => atMost(storable().trim(), max);

/** As `trimmedTextSchema`, and something must be left. */
export const requiredTextSchema = (max: number) => atMost(storable().trim().min(1), max);
