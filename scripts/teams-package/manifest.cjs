const path = require('node:path')
const Ajv = require('ajv-draft-04')
const addFormats = require('ajv-formats')
const wording = require('./wording.cjs')

/** Old enough for every Teams, recent enough for what we say in it. */
const VERSION = '1.19'
const COLOUR = '#1F5C4D'

/** The manifest of the app. The bot's id is the app's: one bot, one app. */
const manifestOf = ({ appId, version, developer, website, privacy, terms, publicUrl }) => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${VERSION}/MicrosoftTeams.schema.json`,
  manifestVersion: VERSION,
  version,
  id: appId,
  developer: { name: developer, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
  localizationInfo: { defaultLanguageTag: 'fr' },
  name: wording.name,
  description: wording.description,
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: COLOUR,
  defaultInstallScope: 'personal',
  defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  bots: [
    {
      botId: appId,
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: [
        {
          scopes: ['personal', 'team', 'groupChat'],
          commands: wording.commands.map(([title, description]) => ({ title, description }))
        }
      ]
    }
  ],
  permissions: ['identity', 'messageTeamMembers'],
  validDomains: [new URL(publicUrl).hostname]
})

/** What Microsoft's own schema finds wrong with a manifest, a line each. */
function faultsOf(manifest) {
  const schema = require(
    path.join(
      path.dirname(require.resolve('@microsoft/app-manifest')),
      'json-schemas',
      'teams',
      `v${VERSION}`,
      'MicrosoftTeams.schema.json'
    )
  )
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  const isRight = ajv.compile(schema)
  return isRight(manifest)
    ? []
    : isRight.errors.map(({ instancePath, message }) => wording.notTheSchema(instancePath, message))
}

module.exports = { manifestOf, faultsOf, COLOUR }
