import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAsking } from '../../app'
import { filesIn } from '../integrations/files/unzipped'

const ROOT = join(__dirname, '..', '..')
const APP_ID = '0F6A3C52-8F0E-4C3E-9A57-1D3C1B7A9E01'
const PUBLISHED = { MICROSOFT_APP_ID: APP_ID, PUBLIC_URL: 'https://ligne.example.fr/' }

interface Manifest {
  readonly id: string
  readonly developer: Readonly<Record<string, string>>
  readonly bots: readonly [
    { botId: string; scopes: readonly string[]; commandLists: readonly [{ commands: { title: string }[] }] }
  ]
  readonly validDomains: readonly string[]
}

describe('the package of the Teams app', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'teams-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function make(settings: Readonly<Record<string, string>>, ...options: string[]) {
    const file = join(folder, 'app.zip')
    const { MICROSOFT_APP_ID: _, PUBLIC_URL: __, ...environment } = process.env
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', 'teams-package', 'main.cjs'), '--out', file, ...options],
      { cwd: folder, env: { ...environment, ...settings }, encoding: 'utf8' }
    )
    const zip = existsSync(file) ? readFileSync(file) : null
    return { status, stderr, zip, files: zip ? filesIn(zip) : new Map<string, string>() }
  }
  const manifestIn = (files: ReadonlyMap<string, string>) =>
    JSON.parse(files.get('manifest.json') ?? '{}') as Manifest

  it('holds a manifest that Microsoft’s schema accepts, for this bot at this address', () => {
    const pages = [
      '--website',
      'https://a.example',
      '--privacy',
      'https://b.example',
      '--terms',
      'https://c.example'
    ]
    const { status, stderr, files } = make(PUBLISHED, '--developer', 'Agglo (exemple)', ...pages)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png'])
    const manifest = manifestIn(files)
    expect(manifest.id).toBe(APP_ID.toLowerCase())
    expect(manifest.bots[0].botId).toBe(APP_ID.toLowerCase())
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(manifest.validDomains).toEqual(['ligne.example.fr'])
    expect(manifest.developer).toEqual({
      name: 'Agglo (exemple)',
      websiteUrl: 'https://a.example',
      privacyUrl: 'https://b.example',
      termsOfUseUrl: 'https://c.example'
    })
  })

  it('is the same, byte for byte, made twice', () => {
    expect(make(PUBLISHED).zip?.equals(make(PUBLISHED).zip ?? Buffer.alloc(0))).toBe(true)
  })

  it('can be looked at without any setting, and says that nobody can install it', () => {
    const { status, stderr, files } = make({})
    expect(status).toBe(0)
    expect(stderr).toContain('Paquet d’essai : MICROSOFT_APP_ID et PUBLIC_URL ne sont pas réglés')
    expect(files.size).toBe(3)
  })

  it('is not made of what Teams would refuse: every fault is told, and what the schema forbids', () => {
    const wrong = make(
      { MICROSOFT_APP_ID: 'moi', PUBLIC_URL: 'http://ligne.example.fr' },
      '--terms',
      'ftp://x'
    )
    expect(wrong.status).toBe(1)
    expect(wrong.zip).toBeNull()
    expect(wrong.stderr).toContain('MICROSOFT_APP_ID doit être le GUID')
    expect(wrong.stderr).toContain('PUBLIC_URL doit commencer par https://')
    expect(wrong.stderr).toContain('--terms doit commencer par https://')
    const tooLong = make(PUBLISHED, '--developer', 'D'.repeat(33))
    expect(tooLong.status).toBe(1)
    expect(tooLong.stderr).toContain('manifest.json/developer/name')
    expect(make(PUBLISHED, '--couleur', 'rouge').stderr).toContain('option inconnue : --couleur')
  })

  it('suggests only what the bot answers', async () => {
    const { files } = make(PUBLISHED)
    const ask = openAsking()
    for (const { title } of manifestIn(files).bots[0].commandLists[0].commands) {
      const { kind } = await ask(title)
      expect([title, kind === 'out_of_scope']).toEqual([title, false])
    }
  })

  it('stands in DATA_DIR where no file is named, also where a file names that folder', () => {
    const kept = join(folder, 'kept')
    writeFileSync(join(folder, 'data-dir'), `${kept}\n`)
    const { DATA_DIR: _, ...environment } = process.env
    const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'teams-package', 'main.cjs')], {
      cwd: folder,
      env: { ...environment, ...PUBLISHED, DATA_DIR_FILE: join(folder, 'data-dir') }
    })
    expect([status, existsSync(join(kept, 'teams-package.zip'))]).toEqual([0, true])
  })
})

describe('the icons of the Teams app', () => {
  const { colourIcon, outlineIcon } = require('../../scripts/teams-package/icons.cjs') as {
    colourIcon(colour: string): Buffer
    outlineIcon(): Buffer
  }
  /** Width, height, bits a channel, and whether it has transparency: from the header of a PNG. */
  const headerOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25] === 6]

  it('are of the sizes that Teams asks for', () => {
    expect(headerOf(colourIcon('#1F5C4D'))).toEqual([192, 192, 8, true])
    expect(headerOf(outlineIcon())).toEqual([32, 32, 8, true])
  })
})
