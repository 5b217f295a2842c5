import path from 'node:path';

/** Set by the bundler to the version of the product; the sources run without it. */
declare const TODO_VERSION: string | undefined;

const bundledVersion = typeof TODO_VERSION === 'undefined' ? null : TODO_VERSION;

/** What the health check calls this build. */
export const version = bundledVersion ?? '0.0.0-source';

// The bundle carries its files beside itself; the sources find them where they are kept.
const locate = (besideBundle: string, fromSources: () => string): string =>
  bundledVersion === null ? fromSources() : path.join(__dirname, besideBundle);

/** Files that the backend reads while it runs. */
export const resources = {
  migrations: locate('drizzle', () => path.join(__dirname, '../drizzle')),
  errorPages: locate('errors', () => path.join(__dirname, '../../../docs/errors')),
  /** PGlite's own files, packed; null where PGlite finds them itself. */
  pglite:
    bundledVersion === null
      ? null
      : {
          data: path.join(__dirname, 'pglite.data.gz'),
          wasm: path.join(__dirname, 'pglite.wasm.gz'),
        },
  /** The extension of PGlite that serves the search, packed. */
  trigrams: locate('pg_trgm.tar.gz', () =>
    path.join(path.dirname(require.resolve('@electric-sql/pglite')), 'pg_trgm.tar.gz'),
  ),
  swaggerUi: locate('swagger-ui', () => path.dirname(require.resolve('swagger-ui-dist'))),
};
