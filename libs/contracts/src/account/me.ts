import { z } from 'zod';
import { IdSchema } from '../common/id';
import { requiredTextSchema } from '../common/text';
import { InstantSchema, TimeZoneSchema } from '../common/time';

/** When the assistant asks: before what destroys, or before every change. */
export const approvalPreferences = ['destructive', 'always'] as const;
export type ApprovalPreference = (typeof approvalPreferences)[number];

/** What a person set, with defaults for the rest. */
export const PreferencesSchema = z.object({
  approvals: z.enum(approvalPreferences).default('destructive'),
  weekStartsOn: z.enum(['monday', 'sunday']).default('monday'),
  reminderEmails: z.boolean().default(true).describe('Where the server can send e-mail'),
});
export type Preferences = z.output<typeof PreferencesSchema>;

/** The signed-in person. */
export const MeSchema = z.object({
  id: IdSchema,
  name: z.string(),
  email: z.string(),
  timeZone: z.string().describe('IANA zone'),
  preferences: PreferencesSchema,
  calendarFeed: z.object({ createdAt: InstantSchema }).nullable(),
});
export type Me = z.infer<typeof MeSchema>;

const preferencesPatch = z.strictObject({
  approvals: z.enum(approvalPreferences).optional(),
  weekStartsOn: z.enum(['monday', 'sunday']).optional(),
  reminderEmails: z.boolean().optional(),
});

/** Body of `PATCH /api/me`; absent means untouched, in the preferences too. */
export const UpdateMeSchema = z.strictObject({
  name: requiredTextSchema(200).optional(),
  timeZone: TimeZoneSchema.optional(),
  preferences: preferencesPatch.optional(),
});
export type UpdateMe = z.output<typeof UpdateMeSchema>;
