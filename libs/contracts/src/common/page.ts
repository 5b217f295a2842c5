import { z } from 'zod';
import { queryInteger } from './query';

/** An opaque keyset cursor, as `nextCursor` of a previous page gave it. */
export const CursorSchema = z.string().min(1).max(2000);

/** One page of a list: `nextCursor` is null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** Query of a list without filters. */
export const PageQuerySchema = z.strictObject({
  limit: queryInteger(1, 200).optional(),
  cursor: CursorSchema.optional(),
});
export type PageQuery = z.output<typeof PageQuerySchema>;

/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
