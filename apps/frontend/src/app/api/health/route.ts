import type { Health } from '@todo/contracts';

export const dynamic = 'force-dynamic';

/** The frontend answers for itself: it is well while the backend is not. */
export const GET = (): Response => {
  const health: Health = { status: 'ok', version: process.env['APP_VERSION'] ?? '', checks: {} };
  return Response.json(health, { headers: { 'cache-control': 'no-store' } });
};
