import {
  CreateViewSchema,
  IdSchema,
  InstantInputSchema,
  UpdateMeSchema,
  ViewQuerySchema,
} from '@todo/contracts';
import { z } from 'zod';

/** A saved view of an import. What a later version added to it is left out. */
export const ImportedViewSchema = z.object({
  id: IdSchema.nullable().default(null),
  name: CreateViewSchema.shape.name,
  query: z.object(ViewQuerySchema.shape),
  createdAt: InstantInputSchema.nullable().default(null),
  updatedAt: InstantInputSchema.nullable().default(null),
});
export type ImportedView = z.output<typeof ImportedViewSchema>;

/** The preferences of an import; those that are absent stay as they are. */
export const ImportedPreferencesSchema = z.object(UpdateMeSchema.shape.preferences.unwrap().shape);
export type ImportedPreferences = z.output<typeof ImportedPreferencesSchema>;
