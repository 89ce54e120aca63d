// Reads a case (`exhale.story/1`) from untrusted JSON, element by element: what can be read is examined, and what cannot
// is named with its place. A missing comma in one line of an act must not cost the owner the whole case.
import { Agreement, Clause } from '../agreements/agreement.ts'
import { isZone, readHappened, type Instant } from '../basics/instant.ts'
import { EntryFacts, EntryLine, type Entry } from '../ledger/entry.ts'
import { MessageFacts, type Message } from '../messages/message.ts'
import {
  ClaimFacts,
  EconomicsFacts,
  InquiryFacts,
  OfferFacts,
  Parties,
  type CaseFacts,
  type Claim,
  type Inquiry,
  type Problem,
} from './caseFacts.ts'
import { HOLIDAY_PLACE } from './days/holidayPlaces.ts'
import { isObject, Reader, type AlreadyRead, type Json } from './storyReader.ts'

/** A message longer than this is cut, and said so. */
export const MOST_TEXT = 200_000

export interface StoryRead {
  /** Null only when nothing could be examined. */
  readonly facts: CaseFacts | null
  readonly problems: readonly Problem[]
}

/**
 * The facts of a case, and everything that could not be read.
 *
 * `json` is any parsed JSON. `as.asOf` overrides the instant of the examination (ISO 8601); without it the story's own
 * `asOf` counts, else the instant of the last fact: never a clock, so that the same input gives the same bytes.
 */
export function readStory(json: unknown, as: { readonly asOf?: string } = {}): StoryRead {
  const reader = new Reader()
  if (!isObject(json)) {
    reader.problem('story', 'an object with the facts of one case', json, 'nothing could be examined')
    return { facts: null, problems: reader.problems }
  }
  if (json['schema'] !== undefined && json['schema'] !== 'exhale.story/1') {
    reader.problem('schema', 'exhale.story/1', json['schema'], 'read as exhale.story/1')
  }
  const timezone = readZone(reader, json)
  const ledger = readLedger(reader, json['ledger'], timezone)
  const messages = readMessages(reader, json['messages'], timezone)
  const inquiry = readInquiry(reader, json['inquiry'], timezone)
  const agreement = readAgreement(reader, json['agreement'])
  const claims = readClaims(reader, json['claims'])
  if (!ledger.length && !messages.length && !inquiry && !agreement && !claims.length) {
    reader.problem(
      'story',
      'an inquiry, an agreement, a ledger, messages or claims',
      'none of them',
      'nothing could be examined',
    )
    return { facts: null, problems: reader.problems }
  }
  const last = Math.max(inquiry?.at ?? 0, ...ledger.map((e) => e.at), ...messages.map((m) => m.at))
  const parties = readParties(reader, json['parties'])
  checkReferences(reader, claims, messages, ledger)
  return {
    facts: {
      id: text(json['id']) ?? 'case',
      lang: readLang(reader, json, messages),
      jurisdiction: text(json['jurisdiction'])?.toUpperCase() ?? 'RU',
      ...countryOf(json),
      ...numberOf(json),
      trade: text(json['trade']) ?? '',
      title: text(json['title']) ?? text(json['id']) ?? '',
      timezone,
      parties,
      inquiry,
      agreement,
      offer: isObject(json['offer']) ? reader.as(OfferFacts, json['offer'], 'offer', 'left out') : null,
      ledger,
      messages,
      claims,
      economics: isObject(json['economics'])
        ? reader.as(EconomicsFacts, json['economics'], 'economics', 'costs left out')
        : null,
      asOf: readAsOf(reader, as.asOf ?? json['asOf'], timezone, last),
    },
    problems: reader.problems,
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const countryOf = (json: Json): { country?: string } => {
  const country = text(json['country'])?.toUpperCase()
  return country !== undefined && HOLIDAY_PLACE.test(country) ? { country } : {}
}

const numberOf = (json: Json): { number?: number } => {
  const number = json['number']
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { number } : {}
}

function readLang(reader: Reader, json: Json, messages: readonly Message[]): 'ru' | 'en' {
  const given = json['lang']
  if (given === 'ru' || given === 'en') return given
  if (given !== undefined) reader.problem('lang', 'ru or en', given, 'guessed from the texts')
  const sample = messages.map((m) => m.text).join(' ')
  return /[а-яё]/i.test(sample) || (sample === '' && json['jurisdiction'] === 'RU') ? 'ru' : 'en'
}

function readZone(reader: Reader, json: Json): string {
  const zone = text(json['timezone'])
  if (zone && isZone(zone)) return zone
  const fallback =
    json['jurisdiction'] === 'UK'
      ? 'Europe/London'
      : json['jurisdiction'] === 'US'
        ? 'America/New_York'
        : 'Europe/Moscow'
  if (zone) reader.problem('timezone', 'an IANA time zone such as Europe/Moscow', zone, `read as ${fallback}`)
  return fallback
}

function readAsOf(reader: Reader, value: unknown, zone: string, last: Instant): Instant {
  if (value === undefined || value === null) return last
  const at = typeof value === 'string' ? readHappened(value, zone) : null
  if (at === null)
    reader.problem(
      'asOf',
      'an instant such as 2026-03-30T23:59:00+03:00',
      value,
      'the instant of the last fact is used',
    )
  return at ?? last
}

function readParties(reader: Reader, value: unknown): CaseFacts['parties'] {
  const empty = { business: {}, client: {} }
  if (value === undefined) return empty
  const whole = reader.as(Parties, value, 'parties', 'read in part')
  if (whole) return whole
  if (!isObject(value)) return empty
  return {
    business: Parties.shape.business.safeParse(value['business']).data ?? {},
    client: Parties.shape.client.safeParse(value['client']).data ?? {},
    staff: Parties.shape.staff.safeParse(value['staff']).data,
    others: Parties.shape.others.safeParse(value['others']).data,
  }
}

function readInquiry(reader: Reader, value: unknown, zone: string): Inquiry | null {
  if (value === undefined || value === null) return null
  const read = reader.as(InquiryFacts, value, 'inquiry', 'left out')
  if (!read) return null
  const at = instantOf(reader, read, { where: 'inquiry', zone, effect: 'left out' })
  return at === null ? null : { ...read, at, atText: read.at }
}

function readAgreement(reader: Reader, value: unknown): CaseFacts['agreement'] {
  if (value === undefined || value === null) return null
  if (!isObject(value)) {
    reader.problem('agreement', 'an object with clauses', value, 'left out')
    return null
  }
  const clauses = reader
    .list(value['clauses'], 'agreement.clauses')
    .map((clause, index) => readClause(reader, clause, `agreement.clauses[${index}]`))
    .filter((clause) => clause !== null)
  return reader.as(Agreement, { id: 'agreement', ...value, clauses }, 'agreement', 'left out')
}

/** A clause whose limit cannot be read keeps its words: they can still be quoted. */
function readClause(reader: Reader, value: unknown, where: string): Clause | null {
  const whole = Clause.safeParse(value)
  if (whole.success) return whole.data
  if (isObject(value) && value['limit'] !== undefined) {
    const { limit: _limit, ...words } = value
    const bare = Clause.safeParse(words)
    if (bare.success) {
      reader.as(Clause, value, where, 'the words are kept, the limit is left out')
      return bare.data
    }
  }
  return reader.as(Clause, value, where, 'clause left out')
}

const entriesRead: AlreadyRead<Entry> = new WeakMap()
const messagesRead: AlreadyRead<Message> = new WeakMap()
const claimsRead: AlreadyRead<Claim> = new WeakMap()

function readLedger(reader: Reader, value: unknown, zone: string): Entry[] {
  const seen = new Set<string>()
  const entries: Entry[] = []
  reader.list(value, 'ledger').forEach((element, index) => {
    const where = `ledger[${index}]`
    const entry = reader.once(entriesRead, element, zone, () => {
      const read = reader.as(EntryFacts, withReadableLines(reader, element, where), where, 'entry left out')
      const at = read && instantOf(reader, read, { where, zone, effect: 'entry left out' })
      return read === null || at === null ? null : { ...read, at, atText: read.at }
    })
    if (!entry) return
    if (seen.has(entry.id))
      return reader.problem(`${where}.id`, 'an id used once', entry.id, 'second entry left out')
    seen.add(entry.id)
    entries.push(entry)
  })
  return entries.sort((a, b) => a.at - b.at)
}

interface Where {
  readonly where: string
  readonly zone: string
  readonly effect: string
}

/** The instant that an element names; null, and a problem, where it names none. */
function instantOf(
  reader: Reader,
  { at: named }: { readonly at: string },
  { where, zone, effect }: Where,
): Instant | null {
  const at = readHappened(named, zone)
  if (at === null) reader.problem(`${where}.at`, 'a date and time', named, effect)
  return at
}

function withReadableLines(reader: Reader, entry: unknown, where: string): unknown {
  if (!isObject(entry) || !Array.isArray(entry['lines'])) return entry
  const lines = entry['lines']
    .map((line: unknown, index) => reader.as(EntryLine, line, `${where}.lines[${index}]`, 'line left out'))
    .filter((line) => line !== null)
  return { ...entry, lines }
}

function readMessages(reader: Reader, value: unknown, zone: string): Message[] {
  const seen = new Set<string>()
  const messages: Message[] = []
  reader.list(value, 'messages').forEach((element, index) => {
    const where = `messages[${index}]`
    const message = reader.once(messagesRead, element, zone, () => {
      const read = reader.as(MessageFacts, element, where, 'message left out')
      const at = read && instantOf(reader, read, { where, zone, effect: 'message left out' })
      return read === null || at === null ? null : { ...read, at, atText: read.at }
    })
    if (!message) return
    if (seen.has(message.id))
      return reader.problem(`${where}.id`, 'an id used once', message.id, 'second message left out')
    seen.add(message.id)
    messages.push(cut(reader, message, where))
  })
  return messages.sort((a, b) => a.at - b.at)
}

/** A message no longer than is read. */
function cut(reader: Reader, message: Message, where: string): Message {
  const { text: whole } = message
  if (whole.length <= MOST_TEXT) return message
  reader.problem(`${where}.text`, `at most ${MOST_TEXT} characters`, whole.length, 'the rest is left out')
  return { ...message, text: whole.slice(0, MOST_TEXT) }
}

function readClaims(reader: Reader, value: unknown): CaseFacts['claims'] {
  return reader
    .list(value, 'claims')
    .map((claim, index) =>
      reader.once(claimsRead, claim, '', () =>
        reader.as(ClaimFacts, claim, `claims[${index}]`, 'claim left out'),
      ),
    )
    .filter((claim) => claim !== null)
}

function checkReferences(
  reader: Reader,
  claims: CaseFacts['claims'],
  messages: readonly Message[],
  ledger: readonly Entry[],
): void {
  const known = new Set(['inquiry', ...messages.map((m) => m.id), ...ledger.map((e) => e.id)])
  claims.forEach((claim, index) => {
    for (const id of claim.raisedIn ?? []) {
      if (!known.has(id)) {
        reader.problem(
          `claims[${index}].raisedIn`,
          'the id of a message, a ledger entry or "inquiry"',
          id,
          'reference ignored',
        )
      }
    }
  })
}
