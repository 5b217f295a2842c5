const path = require('node:path');
const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'frontend',
  rootDir: __dirname,
  moduleNameMapper: { ...preset.moduleNameMapper, '^@/(.*)$': path.join(__dirname, 'src/$1') },
};
