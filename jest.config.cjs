const { existsSync } = require('node:fs')
const path = require('node:path')

/** The browser of the tests in `*.browser.test.ts`: a Chromium of the PATH, handed on to them in TEST_CHROMIUM. */
const chromium = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap(folder => ['chromium', 'chromium-browser', 'google-chrome'].map(name => path.join(folder, name)))
  .find(file => existsSync(file))
if (chromium) process.env.TEST_CHROMIUM ??= chromium

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/canaries/',
    // Packages of their own, which are not installed with the product.
    '<rootDir>/tests/successor-sdk/',
    '<rootDir>/tests/playground/',
    '<rootDir>/dist/',
    '<rootDir>/data/',
    // Said by the global set-up. Where tests decide what lands, .ci/run has installed one.
    ...(process.env.TEST_CHROMIUM ? [] : ['\\.browser\\.test\\.ts$'])
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
  testTimeout: 60_000,
  // Two hundred files in one process would not fit its memory: a worker that has grown makes room for a fresh one.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1200MB'
}
