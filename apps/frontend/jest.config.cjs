const path = require('node:path');
const preset = require('../../jest.preset.cjs');

// The chat and markdown packages are ES modules, some sixty of them: all is compiled but these.
const commonJs = [
  'react',
  'react-dom',
  'next',
  'scheduler',
  '@testing-library',
  '@swc',
  'aria-query',
];

module.exports = {
  ...preset,
  displayName: 'frontend',
  rootDir: __dirname,
  moduleNameMapper: { ...preset.moduleNameMapper, '^@/(.*)$': path.join(__dirname, 'src/$1') },
  // Typing into a page takes its time on a busy machine.
  testTimeout: 60_000,
  transformIgnorePatterns: [`/node_modules/(${commonJs.join('|')})/`],
};
