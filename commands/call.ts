import { telephoneNetwork } from '../integrations/telephony/telephone-network'
import { runCommand } from './command'
import { interactiveCall } from './telephone/interactive'
import { keyboard } from './telephone/keyboard'
import { type Options, readOptions } from './telephone/options'
import { outcomeOf } from './telephone/outcome'
import { scriptedCall } from './telephone/scripted'
import { transcribed } from './telephone/transcript'
import * as wording from './telephone/wording'

/** A telephone in the terminal: a caller and the conseillers, against the running server. */
async function play(words: readonly string[]): Promise<number> {
  const options = readOptions(words, process.env)
  const { target } = options.line
  const running = await fetch(new URL('/healthz', target), { signal: AbortSignal.timeout(3000) }).catch(
    () => null
  )
  if (!running?.ok) {
    console.error(wording.notRunning(target))
    return 1
  }
  return call(options)
}

async function call({ line, from, scripted }: Options): Promise<number> {
  const network = telephoneNetwork({
    voiceUrl: `${line.publicUrl}/twilio/voice`,
    fallbackUrl: `${line.publicUrl}/twilio/voice/fallback`,
    statusUrl: `${line.publicUrl}/twilio/voice/status`,
    target: line.target,
    authToken: line.authToken,
    ...(line.accountSid ? { accountSid: line.accountSid } : {}),
    ...(line.number ? { line: line.number } : {})
  })
  const desk = scripted ? null : keyboard(process.stdin, process.stdout)
  const print = (lines: readonly string[]) => {
    for (const one of lines) console.log(one)
  }
  if (desk) print([wording.WELCOME, ''])

  let hangUp: () => void = () => undefined
  const played = scripted ? scriptedCall(scripted) : desk ? interactiveCall(desk, () => hangUp()) : {}
  const live = network.start({
    from,
    ...played,
    onEvent(event) {
      // What the caller just typed is on the screen already.
      if (desk && (event.kind === 'caller-answers' || event.kind === 'whisper-answered')) return
      print(transcribed(event))
    }
  })
  hangUp = live.hangUp
  desk?.onLeft(live.hangUp)
  const record = await live.done
  desk?.close()
  print(await outcomeOf(record.callSid, line))
  return record.endedBy === 'error' ? 1 : 0
}

runCommand({ usage: wording.USAGE, failed: 'L’appel a échoué', told: ['UsageFault'], run: play })
