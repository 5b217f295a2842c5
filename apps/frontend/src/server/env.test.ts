import { readEnv } from './env';

describe('readEnv', () => {
  it('needs nothing: the backend of a local start is the default', () => {
    expect(readEnv({})).toEqual({ backendUrl: 'http://127.0.0.1:8000' });
    expect(readEnv({ BACKEND_URL: '' })).toEqual({ backendUrl: 'http://127.0.0.1:8000' });
  });

  it('takes an address with a trailing slash', () => {
    expect(readEnv({ BACKEND_URL: 'https://backend.example/' })).toEqual({
      backendUrl: 'https://backend.example',
    });
  });

  it.each(['backend:8000', 'ftp://backend', 'not an address'])('refuses %s by name', (value) => {
    expect(() => readEnv({ BACKEND_URL: value })).toThrow(
      /BACKEND_URL must be an http\(s\) address/,
    );
  });
});
