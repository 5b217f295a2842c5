import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NextConfig } from 'next';

const workspaceRoot = path.join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(workspaceRoot, 'package.json'), 'utf8')) as {
  version: string;
};

const nextConfig: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: workspaceRoot,
  turbopack: { root: workspaceRoot },
  // Images are served as they are, so sharp would only make the container larger.
  images: { unoptimized: true },
  outputFileTracingExcludes: {
    '**': ['../../node_modules/sharp/**/*', '../../node_modules/@img/**/*'],
  },
  // A random id would give the same sources another image on every build.
  generateBuildId: () => version,
  env: { APP_VERSION: version },
  poweredByHeader: false,
  reactStrictMode: true,
  // The passed-on paths are the backend's: it alone says which of them end in a slash.
  skipTrailingSlashRedirect: true,
  // The `typecheck` target does it, with the tests and the same compiler.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
    },
  ],
};

export default nextConfig;
