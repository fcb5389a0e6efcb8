const { transform } = require('../../jest.config.js');

/** The built bundle under AWS's own runtime client, which has to be installed first: see home.ts. One process at a time, as at Lambda. */
module.exports = {
  testEnvironment: 'node',
  rootDir: '../..',
  roots: ['<rootDir>/test/runtime'],
  globalSetup: '<rootDir>/test/runtime/setup.ts',
  transform,
  maxWorkers: 1,
  // Whoever never answers is told of by the client, and sooner.
  testTimeout: 60_000,
};
