// A story as facts only, and each of its facts as the parts that the log commits to.
//
// A story file carries answers beside its facts (verdicts, sums due, what happened in the end). They are never recorded:
// the desk must find them from the facts alone, and a court must not read in our log what a program thought.
import { NotCanonical } from '../evidence/canonical.ts'
import { factBytes, readFact } from '../evidence/factDocument.ts'
import { isWellFormed, utf8 } from '../evidence/utf8.ts'
import type { Problem } from './caseFacts.ts'

export type Fields = Readonly<Record<string, unknown>>

const STORY_ANSWERS = new Set([
  'expected',
  'reconciliation',
  'overages',
  'deadlines',
  'auditFindings',
  'outcome',
  'conductGroups',
  'publicReply',
  'summary',
  'why',
  'traps',
])
const CLAIM_ANSWERS = new Set(['verdict', 'why', 'evidence', 'amountDue', 'remedy'])
const ECONOMICS_ANSWERS = new Set(['costToServe', 'margin', 'price', 'avoided', 'lossOnFault'])
const MESSAGE_ANSWERS = new Set(['expected'])

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (value: Fields, answers: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !answers.has(key)))

const each = (value: unknown, answers: ReadonlySet<string>): unknown =>
  Array.isArray(value) ? value.map((one) => (isFields(one) ? without(one, answers) : one)) : value

/** The facts of a story, its answers cut out; every other field stays, known or not. */
export function factsOnly(story: Fields): Fields {
  const facts: Record<string, unknown> = { ...without(story, STORY_ANSWERS) }
  if (isFields(facts['inquiry'])) facts['inquiry'] = without(facts['inquiry'], MESSAGE_ANSWERS)
  if (isFields(facts['economics'])) facts['economics'] = without(facts['economics'], ECONOMICS_ANSWERS)
  if ('messages' in facts) facts['messages'] = each(facts['messages'], MESSAGE_ANSWERS)
  if ('claims' in facts) facts['claims'] = each(facts['claims'], CLAIM_ANSWERS)
  return facts
}

const REPLACEMENT = '\uFFFD'
const LONE = /[\uD800-\uDFFF]/gu

function recordableText(text: string, where: string, problems: Problem[]): string {
  if (isWellFormed(text) && !text.includes('\0')) return text
  problems.push({
    where,
    expected: 'a text in Unicode',
    got: 'a character that no text can hold',
    effect: `the character was replaced by ${REPLACEMENT}`,
  })
  return text.replace(LONE, REPLACEMENT).replaceAll('\0', REPLACEMENT)
}

/** Nothing that a person brings is nested so deeply; what is would cost more than it says. */
const MAX_DEPTH = 50

function recordable(value: unknown, where: string, problems: Problem[], depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new NotCanonical(where.slice(0, 100), `at most ${MAX_DEPTH} levels`)
  if (typeof value === 'string') return recordableText(value, where, problems)
  if (Array.isArray(value))
    return value.map((one, at) => recordable(one, `${where}[${at}]`, problems, depth + 1))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [
        recordableText(key, `${where}.${key}`, problems),
        recordable(member, `${where}.${key}`, problems, depth + 1),
      ]),
  )
}

/** The same facts with only such characters as bytes can hold, and what was replaced. Throws NotCanonical when too deep. */
export function recordableFacts(facts: Fields): { facts: Fields; problems: Problem[] } {
  const problems: Problem[] = []
  const cleaned = recordable(facts, 'facts', problems)
  return { facts: isFields(cleaned) ? cleaned : {}, problems }
}

export type Parts = Readonly<Record<string, Uint8Array>>

/** A fact that is shown or closed as a whole. */
export const wholePart = (fact: Fields): Parts => ({ facts: factBytes(fact) })

// What a pack may open or keep closed apart from the rest: the words, and who wrote to whom.
const MESSAGE_PARTS: readonly (readonly [field: string, part: string])[] = [
  ['text', 'body'],
  ['from', 'from'],
  ['to', 'to'],
]

/** A message in parts of its own: body, from, to, and the rest (id, instant, channel, direction, attachments). */
export function messageParts(message: Fields): Parts {
  const parts: Record<string, Uint8Array> = {}
  const rest: Record<string, unknown> = { ...message }
  for (const [field, part] of MESSAGE_PARTS) {
    const value = message[field]
    if (typeof value !== 'string') continue
    parts[part] = utf8(value)
    delete rest[field]
  }
  return { ...parts, facts: factBytes(rest) }
}

/** How bytes become text again, given by whoever reads them. */
export type ReadText = (bytes: Uint8Array) => string

/** The fact again from its parts; a part that was erased leaves its field out. */
export function factFromParts(parts: Parts, readText: ReadText): Fields {
  const read = parts['facts'] ? readFact(parts['facts']) : {}
  const fact: Record<string, unknown> = isFields(read) ? { ...read } : {}
  for (const [field, part] of MESSAGE_PARTS) if (parts[part]) fact[field] = readText(parts[part])
  return fact
}
