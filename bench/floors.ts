import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { createServer, plugins, type Request, type Response } from 'restify'
import { twiml, validateRequest } from 'twilio'

/**
 * What any voice webhook on this stack must at least do, in a process of its own: node dist/bench/floors.js KIND PORT TOKEN URL FILE
 *
 * - `signed`: checks the signature, answers a Gather;
 * - `durable`: the same, after one append that is flushed to disk.
 */
function main([kind, port, token, publicUrl, file]: readonly string[]): void {
  const log = kind === 'durable' ? openSync(file ?? '', 'a') : null
  const server = createServer({ name: 'floor' })
  server.use(plugins.bodyReader({ maxBodySize: 65_536 }))
  server.post('/*', (request: Request, response: Response, next) => {
    const form = Object.fromEntries(new URLSearchParams(String(request.body)))
    const signature = request.header('X-Twilio-Signature', '')
    if (!validateRequest(token ?? '', signature, `${publicUrl}${request.url}`, form)) {
      response.send(403)
      return next()
    }
    if (log !== null) {
      writeSync(log, `${JSON.stringify(form)}\n`)
      fdatasyncSync(log)
    }
    const answer = new twiml.VoiceResponse()
    answer
      .gather({
        input: ['dtmf', 'speech'],
        language: 'fr-FR',
        numDigits: 1,
        timeout: 8,
        action: '/twilio/voice/1/need'
      })
      .say(
        { voice: 'Polly.Lea-Neural', language: 'fr-FR' },
        'Bonjour. En quelques mots, quel est votre besoin ?'
      )
    answer.redirect('/twilio/voice/1/need')
    response.sendRaw(200, answer.toString(), { 'Content-Type': 'text/xml; charset=utf-8' })
    return next()
  })
  server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
  process.once('SIGTERM', () => {
    if (log !== null) closeSync(log)
    process.exit(0)
  })
}

main(process.argv.slice(2))
