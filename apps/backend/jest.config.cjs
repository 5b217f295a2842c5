module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'backend',
  rootDir: __dirname,
  // The first test file makes the database that the others copy.
  testTimeout: 60_000,
  // The longest of all projects' tests: it may take every core.
  maxWorkers: '100%',
};
