/** The policy of one page. Only scripts that carry its nonce run, and what those load. */
export const contentSecurityPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'self'",
    // React's development build reconstructs stack traces with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Positions of menus and dialogs are style attributes; they can't load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const always: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), payment=(), usb=(), microphone=(self)'],
  ['cross-origin-resource-policy', 'same-origin'],
];

const isLocal = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/**
 * The other headers of a page.
 * HSTS goes out only where the page is reached by https; over http it would mean nothing.
 * An opener policy on plain http is ignored with an error on the console, except on this machine.
 */
export const securityHeaders = (page: {
  https: boolean;
  host: string;
}): readonly (readonly [string, string])[] => [
  ...always,
  ...(page.https || isLocal(page.host)
    ? ([['cross-origin-opener-policy', 'same-origin']] as const)
    : []),
  ...(page.https
    ? ([['strict-transport-security', 'max-age=31536000; includeSubDomains']] as const)
    : []),
];
