module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'recurrence',
  rootDir: __dirname,
};
