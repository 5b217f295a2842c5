module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'offline-assistant',
  rootDir: __dirname,
};
