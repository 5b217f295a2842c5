import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy, securityHeaders } from './server/security-headers';

/** Gives every page its security headers, with a nonce of its own. Nothing is authorised here. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');

  // Next reads the nonce for its own scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  const host = request.headers.get('x-forwarded-host') ?? request.nextUrl.host;
  const others = securityHeaders({ https: isHttps(request), host });
  for (const [name, value] of others) response.headers.set(name, value);
  return response;
};

const isHttps = (request: NextRequest): boolean => {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https';
};

export const config = {
  // A body that passes through here is cut at 10 MB: what goes to the backend must not.
  matcher: ['/((?!api/|mcp$|mcp/|docs$|docs/|openapi\\.json$|_next/static/).*)'],
};
