import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** An instant with the precision of a JavaScript date, so that cursors compare exactly. */
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: 'date' });

/** A primary key made by the application (UUIDv7). */
export const primaryId = () => uuid().primaryKey();
