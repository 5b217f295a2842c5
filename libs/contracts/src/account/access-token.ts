import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf } from '../common/page';
import { requiredTextSchema } from '../common/text';
import { InstantInputSchema, InstantSchema } from '../common/time';

/** What a token may do: look, or change too. */
export const tokenScopes = ['read', 'write'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A personal access token, without the secret. */
export const AccessTokenSchema = z.object({
  id: IdSchema,
  name: z.string(),
  scope: z.enum(tokenScopes),
  createdAt: InstantSchema,
  expiresAt: InstantSchema.nullable(),
  lastUsedAt: InstantSchema.nullable(),
});
export type AccessToken = z.infer<typeof AccessTokenSchema>;
export const AccessTokenPageSchema = pageOf(AccessTokenSchema);

/** The answer to a creation, which alone carries the secret. */
export const CreatedAccessTokenSchema = AccessTokenSchema.extend({ token: z.string() });
export type CreatedAccessToken = z.infer<typeof CreatedAccessTokenSchema>;

/** Body of `POST /api/tokens`. */
export const CreateAccessTokenSchema = z.strictObject({
  name: requiredTextSchema(100),
  scope: z.enum(tokenScopes),
  expiresAt: InstantInputSchema.nullable().optional(),
});
export type CreateAccessToken = z.output<typeof CreateAccessTokenSchema>;

/** The answer of `POST /api/calendar/token`; a new one ends the old. */
export const CalendarFeedSchema = z.object({ token: z.string(), url: z.string() });
export type CalendarFeed = z.infer<typeof CalendarFeedSchema>;
