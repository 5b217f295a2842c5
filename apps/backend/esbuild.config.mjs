import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

const project = path.dirname(fileURLToPath(import.meta.url));
const workspace = path.resolve(project, '../..');
const watches = process.argv.includes('--watch');
// A build empties its folder: what is being served while one works on it has a folder of its own.
const out = watches ? path.join(workspace, '.nx/dev/backend') : path.join(project, 'dist');
const require = createRequire(import.meta.url);

const { version } = JSON.parse(await readFile(path.join(workspace, 'package.json'), 'utf8'));

/** What the bundle reads while it runs, and where the build takes it from. */
const pglite = path.dirname(require.resolve('@electric-sql/pglite'));
const swaggerUi = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const files = [
  ...['initdb.wasm', 'pg_trgm.tar.gz'].map((name) => [path.join(pglite, name), name]),
  [path.join(project, 'drizzle'), 'drizzle'],
  [path.join(workspace, 'docs/errors'), 'errors'],
  ...['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'].map((name) => [
    path.join(swaggerUi, name),
    `swagger-ui/${name}`,
  ]),
];

const options = {
  entryPoints: [path.join(project, 'src/main.ts')],
  outfile: path.join(out, 'main.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  // Of functions and classes: logs and some libraries tell errors apart by them.
  keepNames: true,
  legalComments: 'none',
  tsconfig: path.join(project, 'tsconfig.json'),
  external: ['pg-native'],
  define: { TODO_VERSION: JSON.stringify(version) },
  banner: {
    js: [
      "import { createRequire as bundleRequire } from 'node:module';",
      'const require = bundleRequire(import.meta.url);',
      'const __dirname = import.meta.dirname;',
    ].join('\n'),
  },
  logLevel: 'warning',
};

const placeFiles = async () => {
  await mkdir(out, { recursive: true });
  for (const [from, to] of files) await cp(from, path.join(out, to), { recursive: true });
  // Half of the image otherwise, and read only where the database is embedded.
  for (const name of ['pglite.data', 'pglite.wasm']) {
    const packed = gzipSync(await readFile(path.join(pglite, name)), { level: 9 });
    await writeFile(path.join(out, `${name}.gz`), packed);
  }
  // Node would look for the type of the bundle above it, and say that it had to guess.
  await writeFile(path.join(out, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
};

/** Serves each bundle that could be built, in place of the one before. */
const serveEachBuild = {
  name: 'serve-each-build',
  setup({ onEnd }) {
    let server = null;
    const stop = async (signal) => {
      if (server === null || server.exitCode !== null || server.signalCode !== null) return;
      server.kill(signal);
      await once(server, 'exit');
    };
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await placeFiles();
      // The embedded database has one owner at a time.
      await stop('SIGTERM');
      server = spawn(process.execPath, [options.outfile], { stdio: 'inherit' });
    });
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => void stop(signal).then(() => process.exit(0)));
    }
  },
};

if (watches) {
  const watcher = await context({ ...options, plugins: [serveEachBuild] });
  await watcher.watch();
} else {
  await rm(out, { recursive: true, force: true });
  await placeFiles();
  await build(options);
}
