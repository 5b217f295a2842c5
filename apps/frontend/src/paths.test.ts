import { paths, safeNext, signInPath } from './paths';

describe('safeNext', () => {
  it('keeps a path of this origin with its query', () => {
    expect(safeNext('/app?conversation=1')).toBe('/app?conversation=1');
  });

  it.each([
    null,
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'app',
  ])('goes to the app instead of %s', (next) => expect(safeNext(next)).toBe(paths.app));

  it('reads what signInPath wrote', () => {
    const query = new URL(signInPath('/app?a=b&c'), 'http://localhost').searchParams;
    expect(safeNext(query.get('next'))).toBe('/app?a=b&c');
  });
});
