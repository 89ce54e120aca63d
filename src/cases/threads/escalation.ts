// A quarrel that grows: a later message does more than any before it, or asks for a larger sum. A demand that follows a complaint
// is its ordinary course; a threat or an insult after a calm beginning is not.
import { formatMoney, money } from '../../basics/money.ts'
import type { Message } from '../../messages/message.ts'
import type { Label, Signal } from '../../signals/label.ts'
import { mentions } from '../../signals/mentions.ts'
import type { Matter } from '../matter.ts'
import { wavesOff } from './proof.ts'
import { clientSaid, sumsAsked, type Said } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'

const LEVELS: readonly (readonly [number, readonly Label[]])[] = [
  [6, ['threat.violence']],
  [5, ['abuse.insult', 'abuse.obscenity']],
  [4, ['leverage', 'ultimatum']],
  [
    3,
    [
      'threat.publicity',
      'threat.police',
      'threat.court',
      'threat.regulator',
      'threat.chargeback',
      'accusation.fraud',
    ],
  ],
  [2, ['refusal.boundary', 'evasion.proof', 'demand.punish', 'demand.free', 'demand.exception']],
  [1, ['demand.money', 'demand.apology', 'accusation.loss', 'accusation.quality']],
]
/** From here on a step is no ordinary part of a complaint, even where nothing but a question came before it. */
const SHARP = 3

/** A weak guess grows nothing: half of such guesses must be right. */
const SURE = 0.5

interface Rank {
  readonly level: number
  readonly signal: Signal | undefined
  /** How many different remedies and pressures are named. */
  readonly breadth: number
}
function rankOf(matter: Matter, message: Message): Rank {
  const signals = (matter.signals.get(message.id) ?? []).filter(
    (one) => one.confidence >= SURE && (one.label !== 'evasion.proof' || wavesOff(message, matter)),
  )
  for (const [level, labels] of LEVELS) {
    const signal = signals.find((one) => labels.includes(one.label))
    if (!signal) continue
    const threats = new Set(signals.map((one) => one.label).filter((label) => label.startsWith('threat.')))
    return { level, signal, breadth: threats.size }
  }
  return { level: 0, signal: undefined, breadth: 0 }
}

/** The first message that does more than all before it, after a beginning that was milder. */
export function escalation(matter: Matter): FoundInThread[] {
  const said = clientSaid(matter)
  const grown = grownSum(matter, said)
  let [most, breadth] = [0, 0]
  let mildest: Message | undefined
  for (const message of said) {
    const rank = rankOf(matter, message)
    const more =
      rank.level > most || (rank.level === most && rank.level >= SHARP && rank.breadth >= breadth + 2)
    if (mildest && more && (most >= 1 || rank.level >= SHARP) && rank.signal) {
      const { start, end } = rank.signal
      return [
        {
          kind: 'escalation',
          whose: 'client',
          messages: [mildest.id, message.id],
          words: [
            ...firstWords(matter, mildest),
            { message: message.id, start, end },
            ...(grown?.words ?? []),
          ],
          why: {
            ru: `Позднее сообщение делает больше, чем первые.${grown ? ` ${grown.why.ru}` : ''}`,
            en: `A later message does more than the first ones did.${grown ? ` ${grown.why.en}` : ''}`,
          },
        },
      ]
    }
    mildest ??= message
    if (rank.level >= most) [most, breadth] = [rank.level, Math.max(breadth, rank.breadth)]
  }
  return grown ? [grown] : []
}
const firstWords = (matter: Matter, message: Message): { message: string; start: number; end: number }[] => {
  const { signal } = rankOf(matter, message)
  return signal ? [{ message: message.id, start: signal.start, end: signal.end }] : []
}

/** The sum that is asked grows. The largest one counts, in each message; another currency is another sum. */
function grownSum(matter: Matter, said: readonly Message[]): FoundInThread | null {
  let first: Said<number> | undefined
  for (const message of said) {
    const asked = sumsAsked(matter, message).toSorted((a, b) => b.value - a.value)[0]
    if (!asked) continue
    if (first && asked.value > first.value) {
      const currency = currencyNamed(matter, message) ?? 'EUR'
      const sums = (lang: 'ru' | 'en'): string =>
        [first?.value ?? 0, asked.value].map((value) => formatMoney(money(value, currency), lang)).join(' → ')
      return {
        kind: 'escalation',
        whose: 'client',
        messages: [first.message, asked.message],
        words: [first, asked].map(({ message: id, start, end }) => ({ message: id, start, end })),
        why: { ru: `Сумма растёт: ${sums('ru')}.`, en: `The sum grows: ${sums('en')}.` },
      }
    }
    first ??= asked
  }
  return null
}
const currencyNamed = (matter: Matter, message: Message): string | undefined =>
  mentions(message.text).find((one) => one.currency)?.currency ??
  matter.facts.claims.find((claim) => claim.currency)?.currency ??
  (matter.facts.jurisdiction === 'RU' ? 'RUB' : matter.facts.jurisdiction === 'UK' ? 'GBP' : undefined)
