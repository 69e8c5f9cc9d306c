// node --require: a machine whose clock is wrong by CLOCK_WRONG_MS.
const wrongMs = Number(process.env.CLOCK_WRONG_MS ?? 0)
const RightDate = Date
const now = () => RightDate.now() + wrongMs
globalThis.Date = class extends RightDate {
  constructor(...args) {
    super(...(args.length === 0 ? [now()] : args))
  }
  static now() {
    return now()
  }
}
