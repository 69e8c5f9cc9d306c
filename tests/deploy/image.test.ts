import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const linesOf = (name: string) =>
  readFileSync(join(__dirname, '..', '..', 'deploy', name), 'utf8')
    .split('\n')
    .map(line => line.trim())

describe('the image', () => {
  it('holds what the program reads beside itself, the optional word vectors included', () => {
    expect(linesOf('Dockerfile').filter(line => line.startsWith('COPY'))).toEqual([
      'COPY . .',
      'COPY --from=build /app/package.json ./',
      'COPY --from=build /app/node_modules ./node_modules',
      'COPY --from=build /app/dist ./dist',
      'COPY --from=build /app/assets ./assets'
    ])
  })

  it('is built without vectors too: their folder is made where nobody has', () => {
    expect(linesOf('Dockerfile')).toContain('&& mkdir -p assets')
  })

  it('takes in no secret, no store, no lock of this machine, and leaves no vectors out', () => {
    const left = linesOf('Dockerfile.dockerignore')
    for (const name of ['.env', 'data', '.setup-lock', 'node_modules']) expect(left).toContain(name)
    expect(left.filter(line => line.startsWith('assets'))).toEqual(['assets/*.part'])
  })
})
