// What the server reads from a body: JSON of modest depth, and files where a route takes them. Nothing else is parsed, so a
// form of a foreign page has no type in which it could be sent.
import type { App } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { isModestJson, MOST_DEPTH, MOST_PARTS } from './jsonLimits.ts'
import { brokenText } from './wholeTexts.ts'

const DOOR_BYTES = 32 * 1024

const tooMuch = (): Refusal =>
  new Refusal('bad_input', [
    { where: 'body', expected: `JSON of at most ${MOST_DEPTH} levels and ${MOST_PARTS} values` },
  ])

const noText = (where: string): Refusal =>
  new Refusal('bad_input', [
    { where: where.slice(0, 100), expected: 'text without half of a surrogate pair' },
  ])

/** Replaces the parsers of the framework. A key that would reach into every object is refused, as the framework does. */
export function readBodies(app: App): void {
  const parsed = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body.toString()
    if (!isModestJson(text)) return done(tooMuch())
    return parsed(request, text, (error, value) => {
      const where = error === null ? brokenText(text, value) : null
      return where === null ? done(error, value) : done(noText(where))
    })
  })
  // Who knocks at the door has nothing long to say.
  app.addHook('onRoute', (route) => {
    if (route.config?.limit === 'door' && route.bodyLimit === undefined) route.bodyLimit = DOOR_BYTES
  })
}
