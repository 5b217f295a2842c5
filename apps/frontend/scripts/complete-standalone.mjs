/**
 * Next leaves the browser's files out of its standalone folder, for a CDN to serve. Ours serves
 * them itself, so they are copied in: `node .next/standalone/apps/frontend/server.js` then runs.
 */
import { cp } from 'node:fs/promises';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..');
const standalone = path.join(project, '.next/standalone/apps/frontend');

await cp(path.join(project, '.next/static'), path.join(standalone, '.next/static'), {
  recursive: true,
});
await cp(path.join(project, 'public'), path.join(standalone, 'public'), { recursive: true });
