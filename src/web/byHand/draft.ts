// A case by hand while it is being entered, and the facts that it makes: the same shape that files and stories give.
import { addDays, type Day } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Clause } from '../../agreements/agreement.ts'
import { entriesFrom } from '../../ledger/sheetEntries.ts'
import type { SheetField } from '../../ledger/sheetColumns.ts'
import type { TalkMessage } from './talk.ts'

export interface HandClaim {
  readonly key: string
  readonly text: string
  readonly amount: string
  readonly currency?: string
  /** Where the desk found it; a claim typed by a person finds its message by its words. */
  readonly raisedIn?: readonly string[]
}
export interface Answers {
  readonly trade: string
  readonly team: 'alone' | 'team' | null
  readonly jurisdiction: string
  readonly client: 'person' | 'business' | null
}
export interface HandDraft {
  readonly clientName: string
  readonly answers: Answers
  readonly messages: readonly TalkMessage[]
  /** The day of a paste that names no dates. */
  readonly day: Day
  readonly clauses: readonly Clause[]
  readonly acts: readonly (readonly string[])[]
  readonly claims: readonly HandClaim[]
}

export const ACT_COLUMNS = [
  'at',
  'kind',
  'doc',
  'name',
  'qty',
  'unitVolume',
  'amount',
] as const satisfies SheetField[]
export const emptyAct = (): string[] => ACT_COLUMNS.map(() => '')
export const EMPTY_ANSWERS: Answers = { trade: '', team: null, jurisdiction: '', client: null }
export const emptyDraft = (day: Day): HandDraft => ({
  clientName: '',
  answers: EMPTY_ANSWERS,
  messages: [],
  day,
  clauses: [],
  acts: [emptyAct()],
  claims: [],
})

/** The calendar date on the wall of this browser. */
export const today = (now: Date): Day =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

/** "6 900", "4,800.50" or "6900 ₽" as a number; null when no number is meant. */
export function amountIn(text: string): number | null {
  const plain = text.replace(/[^\d.,]/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  const value = Number(plain.replace(',', '.'))
  return plain !== '' && Number.isFinite(value) ? value : null
}

/** Is there anything to examine yet? */
export const hasFacts = (draft: HandDraft): boolean =>
  draft.messages.some((message) => message.side !== null) ||
  draft.clauses.length > 0 ||
  draft.claims.some((claim) => claim.text.trim() !== '') ||
  draft.acts.some((row) => row.some((cell) => cell.trim() !== ''))

export interface HandContext {
  readonly lang: Lang
  readonly zone: string
  readonly title: string
  /** Where the firm is, as far as it has said. */
  readonly jurisdiction: string
}

/** The facts of a draft as `exhale.story/1`. Messages without a side are left out: the screen asks for them first. */
export function factsFrom(draft: HandDraft, { lang, zone, title, jurisdiction }: HandContext) {
  const messages = messagesFrom(draft, authorId)
  const consumer = draft.answers.client === 'person'
  const country = draft.answers.jurisdiction || jurisdiction
  return {
    schema: 'exhale.story/1',
    id: 'by-hand',
    lang,
    jurisdiction: country,
    trade: draft.answers.trade,
    title,
    timezone: zone,
    parties: {
      business: draft.answers.client ? { regime: consumer ? 'b2c' : 'b2b' } : {},
      client: {
        ...(draft.clientName.trim() ? { name: draft.clientName.trim() } : {}),
        ...(draft.answers.client ? { type: consumer ? 'consumer' : 'company', consumer } : {}),
      },
      staff: staffOf(draft),
    },
    agreement: draft.clauses.length ? { id: 'by-hand', clauses: draft.clauses } : null,
    ledger: actsFrom(draft.acts, lang).entries,
    messages,
    claims: claimsFrom(draft, messages, currencyOf(country, lang)),
  }
}

/** The acts of the table, and what in it could not be read. */
export function actsFrom(acts: HandDraft['acts'], lang: Lang) {
  const rows = acts
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  return entriesFrom({ file: 'acts', rows }, { headerLine: 0, columns: [...ACT_COLUMNS] }, lang)
}

const authorId = (author: string): string => (author ? `us:${author}` : 'us')
function staffOf(draft: HandDraft): { id: string; name?: string }[] {
  const ours = new Set(
    draft.messages.filter((m) => m.side === 'us' || m.side === 'note').map((m) => m.author),
  )
  return [...ours].map((author) => (author ? { id: authorId(author), name: author } : { id: 'us' }))
}

type Said = ReturnType<typeof messagesFrom>[number]
const DIRECTION = { us: 'out', client: 'in', note: 'internal' } as const
const MINUTES_PER_DAY = 1440

/** The messages of a talk as facts. `idOf` gives the id of one of us by the name in the paste. A message without a time follows the one before it by a minute, so that the order of the paste stays. */
export function messagesFrom(draft: Pick<HandDraft, 'messages' | 'day'>, idOf: (author: string) => string) {
  let last = `${draft.day}T09:00`
  return draft.messages.flatMap((message) => {
    last = message.at ?? minuteAfter(last)
    if (message.side === null) return []
    return [
      {
        id: `m${String(message.no).padStart(2, '0')}`,
        at: last,
        channel: message.side === 'note' ? 'note' : message.channel,
        from: message.side === 'client' ? 'client' : idOf(message.author),
        direction: DIRECTION[message.side],
        text: message.text,
      },
    ]
  })
}

function minuteAfter(at: string): string {
  const [hours = 9, minutes = 0] = at.slice(11, 16).split(':').map(Number)
  const next = hours * 60 + minutes + 1
  const day = next >= MINUTES_PER_DAY ? addDays(at.slice(0, 10), 1) : at.slice(0, 10)
  const clock = next % MINUTES_PER_DAY
  return `${day}T${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`
}

/** A claim belongs to the first message of the client that shares most words with it. */
function claimsFrom(draft: HandDraft, messages: readonly Said[], currency: string) {
  const theirs = messages.filter((message) => message.direction === 'in')
  return draft.claims
    .filter((claim) => claim.text.trim() !== '')
    .map((claim, index) => {
      const amount = amountIn(claim.amount)
      const raised = mostAlike(claim.text, theirs)
      return {
        id: `c${index + 1}`,
        text: claim.text.trim(),
        ...(raised ? { raisedIn: [raised.id] } : {}),
        ...(amount === null ? {} : { amountClaimed: amount, currency }),
      }
    })
}

const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

function mostAlike(text: string, messages: readonly Said[]): Said | undefined {
  const wanted = stems(text)
  const shared = (message: Said) => [...stems(message.text)].filter((stem) => wanted.has(stem)).length
  return messages.reduce<Said | undefined>(
    (best, message) => (best && shared(best) >= shared(message) ? best : message),
    undefined,
  )
}

const CURRENCIES: Readonly<Record<string, string>> = { RU: 'RUB', UK: 'GBP', EU: 'EUR', US: 'USD' }
const currencyOf = (country: string, lang: Lang): string =>
  CURRENCIES[country] ?? (lang === 'ru' ? 'RUB' : 'GBP')
