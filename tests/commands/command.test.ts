import { optionsApart, runCommand } from '../../commands/command'

describe('a command of the terminal', () => {
  const typed = process.argv
  const said: string[] = []
  const told: string[] = []
  beforeEach(() => {
    said.length = 0
    told.length = 0
    jest.spyOn(console, 'log').mockImplementation(line => void said.push(line))
    jest.spyOn(console, 'error').mockImplementation(line => void told.push(line))
  })
  afterEach(() => {
    jest.restoreAllMocks()
    process.argv = typed
    process.exitCode = 0
  })

  async function type(words: string[], run: (words: readonly string[]) => Promise<number>) {
    process.argv = ['node', 'commands/erase.js', ...words]
    runCommand({
      usage: 'Usage : npm run erase -- NUMÉRO',
      failed: 'Rien n’a été effacé',
      told: ['MoveRefused'],
      run
    })
    await new Promise(resolve => setImmediate(resolve))
    return process.exitCode
  }

  it.each(['--help', '-h'])('asked for help by %s, tells how it is written and does nothing', async flag => {
    const run = jest.fn(() => Promise.resolve(0))
    await type(['0639980001', flag], run)
    expect(said).toEqual(['Usage : npm run erase -- NUMÉRO'])
    expect(run).not.toHaveBeenCalled()
  })

  it('hands over the words without the dashes of npm, and leaves with the code it is given', async () => {
    const run = jest.fn(() => Promise.resolve(1))
    expect(await type(['--', 'monthly', '--out', 'rapport.csv'], run)).toBe(1)
    expect(run).toHaveBeenCalledWith(['monthly', '--out', 'rapport.csv'])
  })

  it('takes an option with its value in one word, or in two', () => {
    const said = ['monthly', '--format=pdf', '--out', 'a=b.pdf', '--period=2026-10', '--out=x=y.pdf']
    expect(optionsApart(said)).toEqual([
      ...['monthly', '--format', 'pdf', '--out', 'a=b.pdf'],
      ...['--period', '2026-10', '--out', 'x=y.pdf']
    ])
  })

  it('says in words what the file system refuses', async () => {
    const gone = Object.assign(
      new Error("ENOENT: no such file or directory, open '/nulle-part/rapport.csv'"),
      {
        code: 'ENOENT',
        path: '/nulle-part/rapport.csv'
      }
    )
    expect(await type([], () => Promise.reject(gone))).toBe(1)
    expect(told).toEqual([
      'Rien n’a été effacé : /nulle-part/rapport.csv : ce fichier ou son dossier n’existe pas'
    ])
  })

  it('repeats as it is a message that was written for whoever typed', async () => {
    const refused = Object.assign(new Error('La base de destination n’est pas vide.'), {
      name: 'MoveRefused'
    })
    await type([], () => Promise.reject(refused))
    expect(told).toEqual(['La base de destination n’est pas vide.'])
  })
})
