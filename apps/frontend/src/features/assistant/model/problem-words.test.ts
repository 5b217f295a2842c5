import { errorCodes } from '@todo/contracts';
import { problemInWords } from './problem-words';

it.each(errorCodes)('says what %s means, with a way on or a reason', (code) => {
  const words = problemInWords({ code, message: 'Details.' });
  expect(words.title).not.toBe('');
  expect(words.text).not.toBe('');
});

it.each([
  [7, 'Try again in 7 seconds.'],
  [1, 'Try again in a second.'],
  [600, 'Try again in 10 minutes.'],
  [3 * 3600, 'Try again in 3 hours.'],
  [undefined, 'Wait a moment, then try again.'],
])('says how long to wait: %s', (retryAfterSeconds, text) => {
  expect(problemInWords({ code: 'rate_limited', message: 'x', retryAfterSeconds }).text).toBe(text);
});

it('offers the built-in assistant for what it doesn’t share with a provider', () => {
  const offered = errorCodes.filter((code) => problemInWords({ code, message: 'x' }).mayUseBuiltIn);
  expect(offered.sort()).toEqual(
    [
      'model_misconfigured',
      'model_timeout',
      'model_unavailable',
      'run_limit_reached',
      'usage_limit_reached',
    ].sort(),
  );
});
