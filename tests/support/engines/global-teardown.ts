import './global-setup'

/** Stops what globalSetup started, and waits until it has stopped. */
async function stopEngines(): Promise<void> {
  const keeper = globalThis.enginesKeeper
  if (keeper === undefined || keeper.exitCode !== null) return
  const gone = new Promise(resolve => keeper.once('exit', resolve))
  keeper.ref()
  keeper.disconnect()
  await gone
}

export = stopEngines
