import { APIError } from 'openai';
import { traceOf } from './failure-trace';

const words = 'Call Dr. Miller about the results';

test.each([
  ['a provider', new APIError(400, { message: words, code: 'bad_request' }, words, new Headers())],
  ['a parser', new SyntaxError(`Unexpected token 'C', "${words}" is not valid JSON`)],
  ['a message of many lines', new Error(`${words}\n    at ${words} (x.ts:1:1)\n${words}`)],
  ['a cause', new Error('x', { cause: new Error(words) })],
  ['a code', Object.assign(new Error('x'), { code: words })],
  ['a text', words],
])('what %s says stays out of the log', (_, error) => {
  const { reason, stack } = traceOf(error);
  expect(reason + stack).not.toContain('Miller');
  expect(reason).not.toBe('');
});

test('kinds, codes and places are told', () => {
  const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
  const { reason, stack } = traceOf(new TypeError('fetch failed', { cause }));
  expect(reason).toBe('TypeError < Error ECONNREFUSED');
  expect(stack).toContain('failure-trace.test');
  expect(traceOf(new APIError(429, { code: 'rate_limit' }, 'x', new Headers())).reason).toBe(
    'Error 429 rate_limit',
  );
});
