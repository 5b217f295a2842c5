import { z } from 'zod';

/** The media type of an import from Todoist; JSON is an export of ours. */
export const csvContentType = 'text/csv';

/** How large the body of an import may be, in bytes. */
export const importLimitBytes = 50 * 1024 * 1024;

/** Query of `POST /api/import`. */
export const ImportQuerySchema = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Says what would happen and changes nothing'),
});

/**
 * What an import did, or would do, in tasks. A dry run names bad rows here; without it they are
 * the problem `import_invalid`, and nothing is created.
 */
export const ImportResultSchema = z.object({
  created: z.number().int(),
  skipped: z.number().int().describe('Tasks that the person has already'),
  errors: z
    .array(z.object({ row: z.number().int(), message: z.string() }))
    .describe('The bad rows, counted from 1, up to 100'),
  errorCount: z.number().int().describe('How many bad rows there are'),
  titles: z.array(z.string()).describe('Of the first tasks that are created, up to 100'),
});
export type ImportResult = z.infer<typeof ImportResultSchema>;
