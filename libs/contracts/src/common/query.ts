import { z } from 'zod';

/** A whole number in a query string. `?limit=` (an empty value) is refused rather than read as 0. */
export const queryInteger = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

/** A query parameter that may repeat: one value and several both parse to an array. */
export const queryList = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(50)])
    .transform((value) => (Array.isArray(value) ? value : [value]) as z.output<Item>[]);
