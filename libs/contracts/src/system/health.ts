import { z } from 'zod';

/** Answer of `GET /api/health`; the frontend's has no checks of its own. */
export const HealthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  version: z.string(),
  checks: z.record(z.string(), z.enum(['up', 'down'])),
});
export type Health = z.infer<typeof HealthSchema>;
