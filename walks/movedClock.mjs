// Loaded before the desk (`NODE_OPTIONS=--import=…`) in walks where a night has to pass. The product has no switch for its
// clock: the program around it gets another one. Only what says "now" moves; intervals are measured as ever, and the
// database keeps the time of the machine.
import { openSync, readSync } from 'node:fs'

const path = process.env['EXHALE_WALK_CLOCK']
if (path) {
  // Read anew each time: whoever moves the clock need not wait until it is noticed.
  const file = openSync(path, 'r')
  const said = Buffer.alloc(32)
  const offset = () => Number(said.toString('latin1', 0, readSync(file, said, 0, said.length, 0)))

  const RealDate = Date
  const realNow = RealDate.now.bind(RealDate)
  const now = () => realNow() + offset()
  const moved = new Proxy(RealDate, {
    construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  })
  RealDate.prototype.constructor = moved
  globalThis.Date = moved
}
