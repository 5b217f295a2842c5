import { DrizzleQueryError } from 'drizzle-orm/errors';
import { serializeError } from './logging';

describe('a logged error', () => {
  it('never has the values of a query', () => {
    const cause = Object.assign(new Error('syntax'), { code: '42601' });
    const error = new DrizzleQueryError('select $1', ['the token'], cause);
    const logged = JSON.stringify(serializeError(error));
    expect(logged).not.toContain('the token');
    expect(logged).toContain('select $1');
    expect(logged).toContain('42601');
  });

  it('follows causes that go in circles to an end', () => {
    const error = new Error('round');
    error.cause = error;
    expect(serializeError(error).message).toBe('round');
  });
});
