import { retryAfterMsOf } from './retry-after';

const now = Date.parse('2026-11-21T10:00:00Z');

test.each([
  [{ 'retry-after': '30' }, 30_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 1_500],
  [{ 'retry-after': 'Sat, 21 Nov 2026 10:00:05 GMT' }, 5_000],
  [{ 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '30' }, 250],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-5x' }, undefined],
  [{}, undefined],
])('%j is a wait of %p ms', (headers: Record<string, string>, expected) => {
  expect(retryAfterMsOf(new Headers(headers), now)).toBe(expected);
});
