/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/canaries/',
    '<rootDir>/dist/',
    '<rootDir>/data/'
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }
    ]
  },
  globalSetup: '<rootDir>/tests/support/engines/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/engines/global-teardown.ts',
  testEnvironment: 'node',
  testTimeout: 60_000
}
