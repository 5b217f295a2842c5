/** How long a provider asks to wait, from `Retry-After` (seconds or a date) or `retry-after-ms`. */
export const retryAfterMsOf = (
  headers: Headers | undefined,
  now: number = Date.now(),
): number | undefined => {
  const milliseconds = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds;
  const value = headers?.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};
