const path = require('node:path')
const product = require('../../jest.config.cjs')

/** @type {import('jest').Config} */
module.exports = {
  ...product,
  rootDir: path.join(__dirname, '..', '..'),
  testMatch: ['<rootDir>/tests/playground/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/']
}
