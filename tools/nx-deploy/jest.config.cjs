module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'nx-deploy',
  rootDir: __dirname,
  // One test may start twenty small programs, each a Node.js of its own.
  testTimeout: 30_000,
};
