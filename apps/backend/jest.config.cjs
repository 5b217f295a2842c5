module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'backend',
  rootDir: __dirname,
  // The first test file makes the database that the others copy.
  testTimeout: 60_000,
};
