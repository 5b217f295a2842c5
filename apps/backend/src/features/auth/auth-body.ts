import { requiredTextSchema, textSchema, TimeZoneSchema } from '@todo/contracts';
import { z } from 'zod';
import { decodeBody } from '../../http/decode-body';

/** A refusal in the form of Better Auth's own answers. */
export class AuthRefusal extends Error {
  override readonly name = 'AuthRefusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** What the tables can hold; the rest is Better Auth's to judge. */
const StorableBodySchema = z.looseObject({
  name: requiredTextSchema(200).optional(),
  email: textSchema(254).optional(),
  image: textSchema(2000).nullish(),
  timeZone: TimeZoneSchema.optional(),
});
export type AuthBody = z.output<typeof StorableBodySchema>;

const parseJson = (body: Buffer): unknown => {
  const text = decodeBody(body);
  if (text === null) throw new AuthRefusal(400, 'INVALID_JSON', 'The body is not valid UTF-8');
  try {
    return JSON.parse(text);
  } catch {
    throw new AuthRefusal(400, 'INVALID_JSON', 'The body is not valid JSON');
  }
};

/**
 * Reads the body of an authentication route; an empty one is null.
 * @throws AuthRefusal 400, 415
 */
export const parseAuthBody = (body: Buffer | undefined, contentType = ''): AuthBody | null => {
  if (body === undefined || body.length === 0) return null;
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw new AuthRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json');
  }
  const result = StorableBodySchema.safeParse(parseJson(body));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = ['body', ...(issue?.path ?? [])].join('.');
  throw new AuthRefusal(400, 'VALIDATION_ERROR', `[${place}] ${issue?.message ?? 'is not valid'}`);
};
