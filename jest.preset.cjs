const path = require('node:path');

/** Packages that ship ES modules only: Jest has to compile them. */
const esmPackages = [
  'better-auth',
  '@better-auth',
  '@better-fetch',
  'better-call',
  'jose',
  'nanostores',
  '@noble',
  'kysely',
  'rou3',
  'defu',
  'drizzle-orm',
  '@electric-sql',
  'cookie',
  'uuid',
  'fractional-indexing',
];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^@todo/contracts$': path.join(__dirname, 'libs/contracts/src/index.ts'),
    '^@todo/offline-assistant$': path.join(__dirname, 'libs/offline-assistant/src/index.ts'),
    '^@todo/offline-assistant/parse$': path.join(__dirname, 'libs/offline-assistant/src/parse.ts'),
    '^@todo/recurrence$': path.join(__dirname, 'libs/recurrence/src/index.ts'),
    '^@todo/nx-deploy$': path.join(__dirname, 'tools/nx-deploy/src/index.ts'),
  },
};
