import { createInterface } from 'node:readline'

/**
 * A person at the keyboard, asked one line at a time; lines typed ahead wait for their question, those of an input that has
 * ended too.
 */
export interface Keyboard {
  /** @returns the line, `undefined` when it no longer matters or nothing more will be typed */
  ask(question: string, left: AbortSignal): Promise<string | undefined>
  /** Called when the person leaves: Ctrl+C, or something asked after the last line of an input that has ended. */
  onLeft(leave: () => void): void
  close(): void
}

export function keyboard(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Keyboard {
  const lines: string[] = []
  const readline = createInterface({ input, output })
  let waiting: ((line: string | undefined) => void) | undefined
  let leave: () => void = () => undefined
  let open = true

  readline.on('line', line => {
    if (waiting) waiting(line)
    else lines.push(line)
  })
  readline.on('SIGINT', () => {
    lines.length = 0
    readline.close()
  })
  readline.on('close', () => {
    open = false
    waiting?.(undefined)
    if (lines.length === 0) leave()
  })
  return {
    ask(question, left) {
      if (left.aborted) return Promise.resolve(undefined)
      const typedAhead = lines.shift()
      if (typedAhead !== undefined) output.write(`${question}${typedAhead}\n`)
      else if (!open) leave()
      if (typedAhead !== undefined || !open) return Promise.resolve(typedAhead)
      return new Promise(resolve => {
        const done = (line: string | undefined) => {
          left.removeEventListener('abort', tooLate)
          waiting = undefined
          resolve(line)
        }
        const tooLate = () => {
          output.write('\n')
          done(undefined)
        }
        left.addEventListener('abort', tooLate, { once: true })
        waiting = done
        readline.setPrompt(question)
        readline.prompt()
      })
    },
    onLeft(left) {
      leave = left
      if (!open && lines.length === 0) left()
    },
    close: () => readline.close()
  }
}
