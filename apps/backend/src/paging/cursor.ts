import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors';

/** Where a page ended: the last row's sort key as text, and its id. */
export interface CursorPosition {
  key: string | null;
  id: string;
}

/**
 * Makes and reads keyset cursors. A cursor is signed together with its scope (whose list, which
 * filter, which order), so it fits that list only and cannot be made up.
 */
export interface CursorCodec {
  encode(position: CursorPosition, scope: unknown): string;
  /** @throws AppError `invalid_cursor` */
  decode(cursor: string, scope: unknown): CursorPosition;
}

const misfit = () =>
  new AppError(
    'invalid_cursor',
    'The cursor is not one of this list with these filters and this order. Start without it.',
  );

/** A codec whose cursors are valid on every replica that has the same secret. */
export const createCursorCodec = (secret: string): CursorCodec => {
  const sign = (payload: string, scope: unknown): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['cursor', payload, scope]))
      .digest('base64url')
      .slice(0, 22);
  return {
    encode: ({ key, id }, scope) => {
      const payload = Buffer.from(JSON.stringify([key, id])).toString('base64url');
      return `${payload}.${sign(payload, scope)}`;
    },
    decode: (cursor, scope) => {
      const [payload = '', signature = '', ...rest] = cursor.split('.');
      const given = Buffer.from(signature);
      const expected = Buffer.from(sign(payload, scope));
      const fits = given.length === expected.length && timingSafeEqual(given, expected);
      if (!fits || rest.length > 0) throw misfit();
      const [key, id] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
        string | null,
        string,
      ];
      return { key, id };
    },
  };
};
