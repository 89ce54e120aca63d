// Claims proposed from the client's own words: each sentence that demands or accuses, with its sum and its message. The owner
// confirms, corrects or deletes them; a proposal decides nothing.
import { NO_EXCEPTIONS, withoutDismissed, type Exceptions } from '../signals/exceptions.ts'
import { isPaidOrCost } from '../signals/facts/amounts.ts'
import { folded } from '../signals/facts/spelled.ts'
import type { Label } from '../signals/label.ts'
import { mentions } from '../signals/mentions.ts'
import { read } from '../signals/read.ts'

export interface ProposedClaim {
  readonly text: string
  readonly quote: string
  readonly amountClaimed?: number
  readonly currency?: string
  readonly raisedIn: readonly string[]
}

const CLAIMING: ReadonlySet<Label> = new Set([
  'demand.money',
  'demand.free',
  'demand.apology',
  'demand.punish',
  'demand.exception',
  'accusation.loss',
  'accusation.quality',
])
const MOST_CLAIMS = 20
const MOST_READ = 500

/** The sentence around a span: between the full stops, question marks or line ends beside it. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const from = Math.max(
    ...['. ', '! ', '? ', '\n', '… '].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 0),
    ),
    0,
  )
  const rest = /[.!?…]+(?=\s|$)|\n/.exec(text.slice(end))
  return text.slice(from, rest ? end + rest.index : text.length).trim()
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One claim has one key: a sum, an apology wherever it is asked again, else the words. */
function keyFor(label: Label, amount: number | undefined, words: string): string {
  if (amount !== undefined) return `${label} ${amount}`
  return label === 'demand.apology' || label === 'demand.punish' ? label : keyOf(words)
}

/** The claims of one message; a sentence that holds several is shown by the words of each. */
function claimsIn(text: string, id: string, exceptions: Exceptions): { key: string; claim: ProposedClaim }[] {
  const signals = withoutDismissed(read(text), text, exceptions).filter((signal) =>
    CLAIMING.has(signal.label),
  )
  const sentences = signals.map(({ start, end }) => sentenceAround(text, start, end))
  return signals.map((signal, index) => {
    const quote = text.slice(signal.start, signal.end)
    const shared = sentences.filter((sentence) => sentence === sentences[index]).length > 1
    const words = (shared ? quote : (sentences[index] ?? quote)).slice(0, 500)
    const folds = folded(words)
    const sums = mentions(words).filter((one) => one.kind === 'amount' && typeof one.value === 'number')
    const named = sums.find((one) => !isPaidOrCost(folds, one.start)) ?? sums[0]
    const money = signal.label === 'demand.money' ? named : undefined
    const amount = typeof money?.value === 'number' ? money.value : undefined
    const sum = amount === undefined ? {} : { amountClaimed: amount }
    const currency = money?.currency ? { currency: money.currency } : {}
    return {
      key: keyFor(signal.label, amount, words),
      claim: { text: words, quote, ...sum, ...currency, raisedIn: [id] },
    }
  })
}

/**
 * Proposals from inbound messages, in their order; the same demand said again only adds its message. Words that carry a label
 * no more at this desk (`exceptions`) propose nothing.
 */
export function proposeClaims(
  inbound: readonly { readonly id: string; readonly text: string }[],
  exceptions: Exceptions = NO_EXCEPTIONS,
): ProposedClaim[] {
  const proposed = new Map<string, ProposedClaim>()
  for (const { id, text } of inbound.slice(0, MOST_READ)) {
    for (const { key, claim } of claimsIn(text, id, exceptions)) {
      const known = proposed.get(key)
      if (!known && proposed.size >= MOST_CLAIMS) continue
      const raisedIn = [...new Set([...(known?.raisedIn ?? []), id])]
      proposed.set(key, { ...(known ?? claim), raisedIn })
    }
  }
  return [...proposed.values()]
}
