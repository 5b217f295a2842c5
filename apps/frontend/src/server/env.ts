import { z } from 'zod';

const EnvSchema = z.object({
  BACKEND_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address such as http://backend:8000' })
    .default('http://127.0.0.1:8000'),
});

/** What the frontend reads from its environment. */
export interface Env {
  /** Origin of the backend, as this server reaches it; without a trailing slash. */
  backendUrl: string;
}

/**
 * Reads the environment at run time: one build runs anywhere.
 * @throws Error whose message names every variable that has the wrong shape.
 */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const given = Object.entries(source).filter(([, value]) => value !== '');
  const parsed = EnvSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(
      (issue) => `  ${issue.path.join('.')} ${issue.message}`,
    );
    throw new Error(`The environment is not valid:\n${reasons.join('\n')}`);
  }
  return { backendUrl: parsed.data.BACKEND_URL.replace(/\/+$/, '') };
};
