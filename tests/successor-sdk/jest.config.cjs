const path = require('node:path')
const product = require('../../jest.config.cjs')

/**
 * The product's own tests of Teams, untouched, with the adapter of botbuilder replaced by that of its successor. Nothing else of the
 * product changes: not the bot, not the gate, not the answers.
 * @type {import('jest').Config}
 */
module.exports = {
  ...product,
  rootDir: path.join(__dirname, '..', '..'),
  testMatch: [
    '<rootDir>/tests/bots/teams/**/*.test.ts',
    '<rootDir>/tests/scenarios/conseiller-teams.test.ts',
    '<rootDir>/tests/successor-sdk/**/*.test.ts'
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  transform: {
    ...product.transform,
    // Of the SDK's packages this one is an ES module, which jest on Node 20 does not load as it is.
    '/node_modules/jose/.*\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }]
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  moduleNameMapper: { 'bots/teams/adapter$': '<rootDir>/tests/successor-sdk/agents-adapter.ts' }
}
