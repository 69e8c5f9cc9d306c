import { botbuilderAdapter } from '../../bots/teams/adapter'
import { botbuilderAdapter as ofTheSuccessor } from './agents-adapter'

it('is what runs here: the product’s adapter is the successor’s', () => {
  expect(botbuilderAdapter).toBe(ofTheSuccessor)
  expect(Object.keys(require.cache).some(file => file.includes('/node_modules/botbuilder/'))).toBe(false)
})
