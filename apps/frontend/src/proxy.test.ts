import { NextRequest } from 'next/server';
import { config, proxy } from './proxy';

const headersOf = (url: string, headers: Record<string, string> = {}): Headers =>
  proxy(new NextRequest(url, { headers })).headers;

const nonceOf = (policy: string | null): string | undefined =>
  /'nonce-(\w+)'/.exec(policy ?? '')?.[1];

describe('proxy', () => {
  it('gives every page a policy with a nonce of its own and no inline scripts', () => {
    const policies = ['/', '/app'].map((path) =>
      headersOf(`http://todo.example${path}`).get('content-security-policy'),
    );
    const script = /script-src ([^;]*)/.exec(policies[0] ?? '')?.[1] ?? '';
    expect(script).toContain("'strict-dynamic'");
    expect(script).not.toMatch(/unsafe/);
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toContain('upgrade-insecure-requests');
    expect(nonceOf(policies[0] ?? null)).toMatch(/^[0-9a-f]{32}$/);
    expect(nonceOf(policies[0] ?? null)).not.toBe(nonceOf(policies[1] ?? null));
  });

  it('hands the nonce to the page that is rendered', () => {
    const headers = headersOf('http://todo.example/');
    expect(headers.get('x-middleware-request-x-nonce')).toBe(
      nonceOf(headers.get('content-security-policy')),
    );
  });

  it('sends the other security headers', () => {
    const headers = headersOf('http://todo.example/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('microphone=(self)');
  });

  it('isolates the window wherever browsers honour that', () => {
    const coop = 'cross-origin-opener-policy';
    expect(headersOf('https://todo.example/').get(coop)).toBe('same-origin');
    expect(headersOf('http://localhost:3000/').get(coop)).toBe('same-origin');
    expect(headersOf('http://192.0.2.1:30000/').get(coop)).toBeNull();
  });

  it('asks for https ever after only where the page came by https', () => {
    const hsts = 'strict-transport-security';
    expect(headersOf('http://192.0.2.1:30000/').get(hsts)).toBeNull();
    expect(headersOf('https://todo.example/').get(hsts)).toContain('max-age=31536000');
    expect(headersOf('http://a/', { 'x-forwarded-proto': 'https' }).get(hsts)).not.toBeNull();
    expect(headersOf('http://a/', { 'x-forwarded-proto': 'http, https' }).get(hsts)).toBeNull();
  });
});

describe('matcher', () => {
  const matches = (path: string): boolean =>
    config.matcher.some((pattern) => new RegExp(`^${pattern}$`).test(path));

  it.each([
    '/api/tasks',
    '/api/health',
    '/mcp',
    '/docs',
    '/docs/errors/not_found',
    '/openapi.json',
  ])('leaves out %s, which is passed on', (path) => expect(matches(path)).toBe(false));

  it.each(['/', '/app', '/sign-in', '/documentation', '/apiary'])('takes in %s', (path) =>
    expect(matches(path)).toBe(true),
  );
});
