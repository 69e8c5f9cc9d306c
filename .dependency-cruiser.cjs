// Who may import whom. Each rule's comment is what a developer reads when it stops them; each rule has a canary in
// tests/canaries/ that it must catch (tests/architecture.test.ts). ADRs and the map of the folders: README.md.

const PACKAGE = '(^|/)node_modules/'
const packages = (...names) => `${PACKAGE}(${names.join('|')})/`
const FOLDERS = 'app|bots|bench|commands|console|dialogs|domain|integrations|jobs|scripts'
const PRODUCT = `^((${FOLDERS})/|(app|config|index)\\.ts$)`

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
/** A folder that imports only what `allowed` matches (with node: modules where `node` is true). */
const only = (name, comment, from, allowed, { node = false } = {}) =>
  rule(name, comment, from, { pathNot: allowed, ...(node ? { dependencyTypesNot: ['core'] } : {}) })

// --- domain/: what each room knows beside itself. A room that is not named here knows values/ only.
const ROOMS = {
  values: [],
  language: ['values'],
  places: ['values', 'language'],
  needs: ['values', 'language'],
  ami: ['values', 'language'],
  bodies: ['values', 'language', 'places', 'ami'],
  permanences: ['values', 'places'],
  activites: ['values', 'needs', 'places'],
  calls: ['values', 'language', 'places', 'needs', 'permanences', 'activites'],
  exchanges: ['values', 'places', 'needs', 'permanences', 'activites', 'calls'],
  reporting: ['values', 'activites', 'ami']
}
const roomRule = ([room, known]) =>
  rule(
    `domain-${room}`,
    `domain/${room}/ knows ${known.length ? known.map(name => `${name}/`).join(', ') : 'no other room'}. Pass what you ` +
      'need as an argument, or put the line in the room that joins both (calls/, reporting/).',
    { path: `^domain/${room}/` },
    { path: '^domain/[^/]+/', pathNot: `^domain/(ports|${[room, ...known].join('|')})/` }
  )

const domain = [
  only(
    'domain-is-pure',
    'domain/ is what is true: no package, no node: module, no other folder. Ask the world through a port ' +
      '(domain/ports/), and let the caller pass the answer in.',
    { path: '^domain/' },
    '^domain/'
  ),
  rule(
    'domain-without-ports',
    'Rules of the programme take values, not ports: nothing in domain/ imports ports/. Let the dialog, bot or job ask.',
    { path: '^domain/.', pathNot: '^domain/ports/' },
    { path: '^domain/ports/' }
  ),
  ...Object.entries(ROOMS).map(roomRule),
  rule(
    'domain-new-room',
    'A new room of domain/ knows values/ only, until .dependency-cruiser.cjs says (and an ADR, why) what more it joins.',
    { path: '^domain/([^/]+)/', pathNot: `^domain/(ports|${Object.keys(ROOMS).join('|')})/` },
    { path: '^domain/[^/]+/', pathNot: '^domain/($1|ports|values)/' }
  )
]

const dialogs = [
  only(
    'dialogs-are-words',
    'dialogs/ is what we say and ask next: it imports dialogs/ and domain/ alone, no package. Channels belong to bots/.',
    { path: '^dialogs/' },
    '^(dialogs|domain)/'
  ),
  rule(
    'dialogs-one-at-a-time',
    'A dialog does not know another one: return a turn, and let dialogs/router.ts lead on.',
    { path: '^dialogs/([^/]+)/' },
    { path: '^dialogs/[^/]+/', pathNot: '^dialogs/$1/' }
  ),
  rule(
    'dialogs-router-alone',
    'Of the files at the top of dialogs/, only router.ts knows dialogs: what they share must not depend on one of them.',
    { path: '^dialogs/[^/]+\\.ts$', pathNot: '^dialogs/router\\.ts$' },
    { path: '^dialogs/[^/]+/' }
  )
]

const bots = [
  only(
    'bots-decide-nothing',
    'bots/ parses the request, runs the dialog, renders the answer: it imports dialogs/ and domain/. What it needs from ' +
      'integrations/ comes in as a port, given by app.ts.',
    { path: '^bots/' },
    `^(bots|dialogs|domain)/|${PACKAGE}`,
    { node: true }
  ),
  rule(
    'bots-packages',
    'A channel speaks through botbuilder, twilio or restify (as types), and no other package.',
    { path: '^bots/' },
    { path: PACKAGE, pathNot: packages('botbuilder', 'botframework-connector', 'twilio', 'restify') }
  ),
  rule(
    'bots-one-channel',
    'A channel does not know another one. What two of them share stands in bots/ itself, or in bots/twilio/.',
    { path: '^bots/([^/]+)/' },
    { path: '^bots/[^/]+/', pathNot: '^bots/($1|twilio)/' }
  )
]

const elsewhere = [
  only(
    'console-through-ports',
    'console/ reads domain/ through ports given by app.ts: not bots/, dialogs/ or integrations/.',
    { path: '^console/' },
    `^(console|domain)/|${PACKAGE}`,
    { node: true }
  ),
  only(
    'integrations-call-out',
    'integrations/ is called, it does not call back in: it imports domain/ and its own vendor.',
    { path: '^integrations/' },
    `^(integrations|domain)/|${PACKAGE}`,
    { node: true }
  ),
  rule(
    'integrations-one-port',
    "integrations/<port>/ does not know another port's folder: take what you need as an argument; app.ts joins them.",
    { path: '^integrations/([^/]+)/' },
    { path: '^integrations/[^/]+/', pathNot: '^integrations/$1/' }
  ),
  only(
    'jobs-through-ports',
    'jobs/ imports domain/ alone: the clock, the store and the world come in as ports.',
    { path: '^jobs/' },
    '^(jobs|domain)/'
  ),
  rule(
    'commands-through-app',
    'commands/ and bench/ go through app.ts and config.ts, as index.ts does, so that they run what operators run.',
    { path: '^(commands|bench)/', pathNot: '^commands/(call\\.ts$|telephone/)' },
    { path: '^((bots|console|dialogs|integrations|jobs)/|index\\.ts$)' }
  ),
  rule(
    'call-plays-the-telephone',
    'commands/call.ts and its telephone/ stand for the network: beside what a command may import, integrations/telephony/ alone.',
    { path: '^commands/(call\\.ts$|telephone/)' },
    { path: '^((bots|console|dialogs|integrations|jobs)/|index\\.ts$)', pathNot: '^integrations/telephony/' }
  ),
  rule(
    'commands-and-bench-apart',
    'A command does not measure and a benchmark is no command: what both need belongs to the product.',
    { path: '^(commands|bench)/' },
    { path: '^(commands|bench)/', pathNot: '^$1/' }
  ),
  rule(
    'app-is-on-top',
    'app.ts and app/ know every part, so no part knows them: only index.ts, commands/, bench/ and tests do.',
    { path: PRODUCT, pathNot: '^(app\\.ts$|app/|index\\.ts$|commands/|bench/)' },
    { path: '^((app|index)\\.ts$|app/)' }
  ),
  rule(
    'config-is-handed-down',
    'Settings are read once: take the one value you need as an argument, app.ts hands it down.',
    { path: PRODUCT, pathNot: '^((index|app)\\.ts$|app/|commands/|bench/)' },
    { path: '^config\\.ts$' }
  ),
  only(
    'config-knows-values',
    'config.ts turns the environment into settings and knows no part that uses them: domain/ alone.',
    { path: '^config\\.ts$' },
    `^domain/|${PACKAGE}`,
    { node: true }
  ),
  only(
    'index-only-starts',
    'index.ts reads the settings, builds the app and listens. Whatever else it would know belongs to app.ts.',
    { path: '^index\\.ts$' },
    `^(app|config)\\.ts$|${PACKAGE}`,
    { node: true }
  ),
  only(
    'scripts-stand-alone',
    'scripts/ run before anything is compiled or installed: they import node: modules, packages and each other.',
    { path: '^scripts/' },
    `^scripts/|${PACKAGE}`,
    { node: true }
  ),
  rule(
    'scripts-are-not-the-product',
    'Nothing of the product imports scripts/: they are for those who build it.',
    { path: PRODUCT, pathNot: '^scripts/' },
    { path: '^scripts/' }
  )
]

/** A package that only some folders may use: there its shapes and errors stop. */
const vendor = (name, where, from, ...names) =>
  rule(name, `${names.join(', ')}: ${where}.`, { path: PRODUCT, pathNot: from }, { path: packages(...names) })

const vendors = [
  vendor(
    'sql-in-the-store',
    'SQL is written in integrations/store/ alone; ask it through its port',
    '^(integrations/store|bench)/',
    'kysely',
    'pg',
    '@photostructure/sqlite'
  ),
  vendor(
    'redis-in-integrations',
    'Redis is one way to fulfil a port, so it stays in integrations/',
    '^(integrations|bench)/',
    'ioredis'
  ),
  vendor(
    'hours-grammar-in-hours',
    'timetables are read in integrations/hours/ alone; the rest sees Hours of ours',
    '^(integrations/hours|scripts)/',
    'opening_hours'
  ),
  vendor(
    'file-makers-in-files',
    'files are made in integrations/files/ alone, out of a paper of domain/reporting/ or a draft or a diary of domain/ami/',
    '^(integrations/files|scripts)/',
    'yazl',
    'pdfkit',
    '@expo-google-fonts',
    'docx',
    'ical-generator'
  ),
  vendor(
    'luis-in-intents',
    'the vendor of intents stays in integrations/intents/; the rest sees an intent of ours',
    '^integrations/intents/',
    '@azure/cognitiveservices-luis-runtime',
    '@azure/ms-rest-js'
  ),
  vendor(
    'identities-in-identities',
    'who vouches for somebody, and how, stays in integrations/identities/; the rest sees an identity of ours',
    '^integrations/identities/',
    'openid-client',
    'otpauth'
  ),
  vendor(
    'twilio-at-its-doors',
    'bots/twilio, bots/voice and bots/messages answer it, integrations/telephony calls it',
    '^(bots/(twilio|voice|messages)|integrations/(telephony|twilio)|bench)/',
    'twilio'
  ),
  vendor(
    'botbuilder-in-teams',
    'the adapter and its activities stay in bots/teams/',
    '^(bots/teams|bench)/',
    'botbuilder',
    'botframework-connector'
  ),
  vendor(
    'tokens-in-integrations',
    'tokens of other parties are checked in integrations/ alone; the rest sees a yes or a no',
    '^integrations/',
    'jsonwebtoken'
  ),
  vendor(
    'restify-at-the-doors',
    'app.ts makes the server; bots/ and console/ know its types, and nobody else',
    '^(app\\.ts$|app/|bots/|console/|bench/)',
    'restify'
  )
]

const everywhere = [
  rule(
    'no-circle',
    'These files import each other in a circle (types count): none can be read, tested or moved alone. Move what both ' +
      'need into a file that knows neither.',
    { path: PRODUCT },
    { circular: true }
  ),
  rule(
    'no-tests-in-the-product',
    'Nothing of the product imports tests/.',
    { path: PRODUCT },
    { path: '^tests/' }
  ),
  rule(
    'no-compiled-code',
    'Import the source: dist/ and data/ may be missing or old.',
    { path: PRODUCT },
    { path: '^[./]*(dist|data)/' }
  ),
  rule(
    'no-barrel',
    'No index.ts in folders: import the file that holds the thing.',
    { path: PRODUCT },
    { path: `/index\\.ts$`, pathNot: PACKAGE }
  ),
  rule(
    'no-dev-package',
    'A package of devDependencies is missing where the product runs: move it to dependencies, or do without.',
    { path: PRODUCT, pathNot: '^scripts/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'], pathNot: packages('@types') }
  ),
  rule(
    'no-unlisted-package',
    'This package is here only because another one needs it: list it in package.json, or do without.',
    { path: PRODUCT },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
  ),
  rule('resolvable', 'No such file or package.', { path: PRODUCT }, { couldNotResolve: true })
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...domain, ...dialogs, ...bots, ...elsewhere, ...vendors, ...everywhere],
  options: {
    // dependency-cruiser drives TypeScript up to 6. Its default parser guesses at what types are; this one knows them.
    parser: 'swc',
    doNotFollow: { path: `^(dist|data|coverage|tests|docs)(/|$)|(^|/)node_modules(/|$)` },
    exclude: { path: '^\\.git(/|$)' }
  }
}
