module.exports = { ...require('../../jest.preset.cjs'), displayName: 'gate', rootDir: __dirname };
