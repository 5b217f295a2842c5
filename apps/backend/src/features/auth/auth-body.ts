import { isStorableText, TimeZoneSchema } from '@todo/contracts';
import { z } from 'zod';

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

const text = (max: number) =>
  z.string().max(max).refine(isStorableText, { error: 'must not contain NUL' });

/** What the tables can hold; the rest is Better Auth's to judge. */
const StorableBodySchema = z.looseObject({
  name: text(200).trim().min(1).optional(),
  email: text(254).optional(),
  image: text(2000).nullish(),
  timeZone: TimeZoneSchema.optional(),
});
export type AuthBody = z.output<typeof StorableBodySchema>;

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
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
  const result = StorableBodySchema.safeParse(parseJson(body.toString('utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = ['body', ...(issue?.path ?? [])].join('.');
  throw new AuthRefusal(400, 'VALIDATION_ERROR', `[${place}] ${issue?.message ?? 'is not valid'}`);
};
