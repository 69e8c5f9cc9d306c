// npm run teams-package: the app that an administrator of Teams installs, as a .zip, checked against Microsoft's schema.
const fs = require('node:fs')
const path = require('node:path')
const { ensureReady } = require('../setup.cjs')

ensureReady({ build: false })
const yazl = require('yazl')
const { colourIcon, outlineIcon } = require('./icons.cjs')
const { COLOUR, faultsOf, manifestOf } = require('./manifest.cjs')
const wording = require('./wording.cjs')

const root = path.join(__dirname, '..', '..')
const settings = path.join(root, '.env')
if (fs.existsSync(settings)) process.loadEnvFile(settings)

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Nobody's: a package made without settings can be looked at, and not installed. */
const NO_APP = '00000000-0000-4000-8000-000000000000'
const NO_ADDRESS = 'https://localhost'
/** The same settings make the same bytes. */
const MADE_AT = new Date(2020, 0, 1)
const OPTIONS = ['out', 'developer', 'website', 'privacy', 'terms']

const faults = []

/** A setting, which may also stand in the file that `NAME_FILE` names. */
function setting(name) {
  const given = process.env[name]?.trim()
  const file = process.env[`${name}_FILE`]?.trim()
  if (given || !file) return given || null
  try {
    return fs.readFileSync(file, 'utf8').trim() || null
  } catch {
    faults.push(wording.unreadable(name))
    return null
  }
}

function optionsIn(words) {
  const options = {}
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at].replace(/^--/, '')
    if (!words[at].startsWith('--') || !OPTIONS.includes(name) || words[at + 1] === undefined) {
      faults.push(wording.unknownOption(words[at]))
      break
    }
    options[name] = words[at + 1]
  }
  return options
}

function leave() {
  console.error(wording.faults(faults))
  process.exit(1)
}

if (process.argv.slice(2).some(word => word === '--help' || word === '-h')) {
  console.log(wording.usage)
  process.exit(0)
}
const options = optionsIn(process.argv.slice(2).filter(word => word !== '--'))
const [appId, publicUrl] = [setting('MICROSOFT_APP_ID'), setting('PUBLIC_URL')?.replace(/\/$/, '')]
if (appId && !GUID.test(appId)) faults.push(wording.notGuid)
for (const [name, address] of Object.entries({
  PUBLIC_URL: publicUrl,
  '--website': options.website,
  '--privacy': options.privacy,
  '--terms': options.terms
})) {
  if (address && !(URL.canParse(address) && new URL(address).protocol === 'https:'))
    faults.push(wording.notHttps(name))
}
if (faults.length > 0) leave()

const address = publicUrl ?? NO_ADDRESS
const manifest = manifestOf({
  appId: (appId ?? NO_APP).toLowerCase(),
  version: JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version,
  developer: options.developer ?? wording.developer,
  website: options.website ?? address,
  privacy: options.privacy ?? address,
  terms: options.terms ?? address,
  publicUrl: address
})
faults.push(...faultsOf(manifest))
if (faults.length > 0) leave()

const out = path.resolve(options.out ?? path.join(setting('DATA_DIR') ?? 'data', 'teams-package.zip'))
fs.mkdirSync(path.dirname(out), { recursive: true })
const zip = new yazl.ZipFile()
for (const [name, content] of [
  ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)],
  ['color.png', colourIcon(COLOUR)],
  ['outline.png', outlineIcon()]
]) {
  zip.addBuffer(content, name, { mtime: MADE_AT })
}
zip.end()
zip.outputStream.pipe(fs.createWriteStream(out)).on('close', () => {
  const missing = [appId ? [] : ['MICROSOFT_APP_ID'], publicUrl ? [] : ['PUBLIC_URL']].flat()
  if (missing.length > 0) console.error(wording.trial(missing))
  const defaulted = ['website', 'privacy', 'terms'].filter(name => !options[name]).map(name => `--${name}`)
  if (defaulted.length > 0) console.error(wording.defaulted(defaulted))
  console.log(wording.made(out))
})
