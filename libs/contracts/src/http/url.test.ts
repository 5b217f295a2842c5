import { urlOf } from './url';

describe('urlOf', () => {
  it('puts parameters into the path and encodes them', () => {
    expect(urlOf({ path: '/api/tasks/:id/complete' }, { id: 'a/b' })).toBe(
      '/api/tasks/a%2Fb/complete',
    );
  });

  it('repeats a list, keeps falsy values and leaves out undefined', () => {
    expect(
      urlOf({ path: '/t' }, {}, { tag: ['a b', 'c&d'], limit: 0, cursor: undefined, q: '' }),
    ).toBe('/t?tag=a%20b&tag=c%26d&limit=0&q=');
  });

  it('refuses a path without its parameter', () => {
    expect(() => urlOf({ path: '/api/tasks/:id' })).toThrow(
      '/api/tasks/:id needs the parameter id',
    );
  });
});
