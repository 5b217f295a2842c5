import { DrizzleQueryError } from 'drizzle-orm/errors';
import { isDatabaseUnavailable, reasonOf } from './failure';

const withCode = (code: string) => Object.assign(new Error('why'), { code });

describe('a failure of the database', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '53300', '08006'])(
    '%s means that it cannot be reached',
    (code) => {
      const error = new DrizzleQueryError('select 1', ['secret'], withCode(code));
      expect(isDatabaseUnavailable(error)).toBe(true);
      expect(reasonOf(error)).toBe('why');
    },
  );

  it('of a full pool means that it cannot be reached', () => {
    const error = new Error('timeout exceeded when trying to connect');
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each(['23505', '42P01', '22021'])('%s is ours', (code) => {
    expect(isDatabaseUnavailable(withCode(code))).toBe(false);
  });
});
