import type { View } from '@todo/contracts';
import type { ViewRow } from './views.repository';

/** A saved view as answers carry it. */
export const toView = (row: ViewRow): View => ({
  id: row.id,
  name: row.name,
  query: row.query,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
