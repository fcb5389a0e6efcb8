// The AWS client runs on Node 20, which it warns of once a process.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Needs AWS's runtime client: `npm run runtime`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/runtime/'],
  setupFiles: ['<rootDir>/test/support/seed.ts'],
  // Timing decides no test; this only ends one that never would.
  testTimeout: 120_000,
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
};
