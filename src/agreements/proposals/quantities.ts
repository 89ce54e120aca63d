// «до 0,40 м³ и до 60 кг», "10 GB and 150,000 inodes", «3 круга правок», "at least 2 hours".
import type { Lang } from '../../basics/lang.ts'
import type { Limit } from '../agreement.ts'
import { isTimeUnit, NUMBER, UNIT, unitOfWord, valueOf, windowIn } from './numerals.ts'
import { matchesOf, proposal, type Proposal } from './proposal.ts'

const AT_MOST =
  /(?:до|не более|не больше|не свыше|максимум|лимит\p{L}*(?: в)?|предел\p{L}*|up to|at most|no more than|not more than|max(?:imum)?(?: of)?|limit(?:ed to| of)?)\s{0,2}[—–:-]?\s{0,2}$/iu
const AT_LEAST =
  /(?:не менее|не меньше|минимум|как минимум|at least|no less than|min(?:imum)?(?: of)?)\s{0,2}$/iu
const WITHIN = /(?:в течение|за|через|спустя|within|in|after|every|кажд\p{L}+|с|от|по)\s{0,2}$/iu
const INCLUDED = /включ|вход[ия]т|состав|includ|covers?|contains|comes with|получа/iu
const QUANTITY = new RegExp(String.raw`(${NUMBER})[\s-]{0,2}(${UNIT})`, 'giu')

interface Read {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly before: string
  readonly after: string
}

function readsOf(text: string, lang: Lang): Read[] {
  return matchesOf(text, QUANTITY).flatMap((match) => {
    const value = valueOf(match[1] ?? '', lang)
    const unit = unitOfWord(match[2] ?? '')
    if (value === null || !unit || value <= 0) return []
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    return [{ start: match.index, end, value, unit, before, after: text.slice(end, end + 30) }]
  })
}

function opOf(read: Read, text: string): '<=' | '>=' | null {
  if (AT_LEAST.test(read.before)) return isTimeUnit(read.unit) && !INCLUDED.test(text) ? null : '>='
  if (AT_MOST.test(read.before)) return isTimeUnit(read.unit) && read.unit !== 'hour' ? null : '<='
  if (WITHIN.test(read.before)) return null
  const plain = !isTimeUnit(read.unit) || read.unit === 'hour'
  return plain && (INCLUDED.test(text) || read.unit === 'round') ? '<=' : null
}

/** The start of the words: with the «до» or "up to" that makes a number a limit. */
const startOf = (read: Read): number => {
  const lead = AT_MOST.exec(read.before) ?? AT_LEAST.exec(read.before)
  return lead ? read.start - (read.before.length - lead.index) : read.start
}

/** Quantities of a clause that cap or promise an amount. A second one in the same breath ("and 150,000 inodes") counts too. */
export function quantities(text: string, lang: Lang): Proposal[] {
  const found: Proposal[] = []
  for (const read of readsOf(text, lang)) {
    const last = found.at(-1)
    const joined = last && /^\s?(?:,|и|and|&|\+)\s?$/iu.test(text.slice(last.end, read.start))
    const op = opOf(read, text) ?? (joined && !isTimeUnit(read.unit) ? last.limit.op : null)
    if (!op) continue
    const window = windowIn(read.after.split(/[,.;]/u)[0] ?? '') ?? windowIn(read.before)
    const limit: Limit = { op, value: read.value, unit: read.unit, ...(window && { window }) }
    found.push(proposal(text, startOf(read), read.end, limit))
  }
  return found
}
