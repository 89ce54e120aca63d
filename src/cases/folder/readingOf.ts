// From opened files and the owner's answers to what the screen shows and what an acceptance records: the same pure step each
// time, so that a reading resumed tomorrow is the reading of today.
import { readInstant } from '../../basics/instant.ts'
import { SHEET_FIELDS } from '../../ledger/sheetColumns.ts'
import type { FoundMessage } from '../../messages/found.ts'
import type { ImportAnswers, Reading } from '../../messages/importShapes.ts'
import type { MessageFacts } from '../../messages/message.ts'
import type { OpenedFile } from '../../messages/openedFile.ts'
import { proposeClaims } from '../../messages/proposedClaims.ts'
import {
  chatsWith,
  shownName,
  tellSidesApart,
  type ChatsChosen,
  type NameFound,
  type SidesTold,
} from '../../messages/sides.ts'
import type { Json } from './agreementFile.ts'
import { correspondenceOf, type People } from './correspondence.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import { readingQuestions, readingWords, type ReadingQuestion } from './readingWords.ts'
import { filesSeen, plainProblem, type Brought, type ReadingFor } from './readingFor.ts'
import { ofWholeCase, wholeCaseIn } from './wholeCase.ts'

/** The reading of opened files under the answers given so far. Never throws. */
export function readingOf(opened: readonly OpenedFile[], answers: ImportAnswers, as: ReadingFor): Brought {
  const lang = answers.lang ?? as.lang
  const whole = wholeCaseIn(opened, lang)
  return whole
    ? ofWholeCase(whole, opened, answers, { ...as, lang })
    : ofPieces(opened, answers, { ...as, lang })
}

/** Who is who, as far as answers say. */
function peopleIn(answers: ImportAnswers, told: SidesTold): People {
  const named = (side: NameFound['side']): string[] =>
    told.names.filter((one) => one.side === side).map(({ name }) => name)
  const answered = (side: NameFound['side']): string[] =>
    Object.entries(answers.names ?? {}).flatMap(([name, given]) => (given === side ? [name] : []))
  const us = [...new Set([...answered('us'), ...named('us')])]
  return {
    us,
    client: [
      ...new Set([
        ...answered('client'),
        ...named('client'),
        ...(answers.client?.name ? [answers.client.name] : []),
      ]),
    ],
    staff: us.map((name) => ({ id: plainName(name), names: [name] })),
    others: [...new Set([...answered('other'), ...named('other')])].map((name) => ({
      id: plainName(name),
      names: [name],
    })),
  }
}
/** `Vera <vera@a.example>` is known as Vera. */
const plainName = (name: string): string => name.replace(/\s?<[^<>]*>$/, '') || name

function ofPieces(opened: readonly OpenedFile[], answers: ImportAnswers, as: ReadingFor): Brought {
  const pieces = piecesOf(opened, answers, as.lang)
  const given = (side: string): string[] =>
    Object.entries(answers.names ?? {}).flatMap(([name, one]) => (one === side ? [name] : []))
  const client = answers.client?.name ? [answers.client.name] : []
  const chats = chatsWith(pieces.found, [...given('client'), ...client])
  const told = tellSidesApart(chats.kept, {
    us: [...given('us'), as.business.name],
    client: [...given('client'), ...client],
    others: given('other'),
  })
  const people = peopleIn(answers, told)
  const known = chats.kept.filter((message) => told.sideOf(message) !== null)
  const zone = answers.timezone ?? as.timezone
  const correspondence = correspondenceOf(known, people, { zone, lang: as.lang })
  const claims = claimsOf(answers, correspondence.messages, as.exceptions)
  const reading: Reading = {
    id: as.id,
    state: 'open',
    files: filesSeen(opened, pieces.read, as),
    messages: seenMessages(chats.kept, told, zone),
    names: namesIn(told, chats),
    sheets: sheetsSeen(pieces),
    ledger: [...pieces.ledger],
    clauses: pieces.clauses,
    claims,
    missing: missingIn({ ...pieces, found: chats.kept }, told, claims, { answers, as, chats }),
    problems: [...pieces.problems, ...correspondence.problems].map(plainProblem),
  }
  const nothing =
    correspondence.messages.length === 0 && pieces.ledger.length === 0 && pieces.clauses.length === 0
  return { reading, story: nothing ? null : storyOf(reading, correspondence.messages, people, answers, as) }
}

/** The writers; while no chat of an account is chosen, the chats themselves are what is asked about. */
function namesIn(told: SidesTold, chats: ChatsChosen): Reading['names'] {
  const writers = told.names.map((one) => ({ ...one }))
  return chats.kept.length > 0
    ? writers
    : [...writers, ...chats.left.map((chat) => ({ ...chat, side: null }))].slice(0, 500)
}

/** In the order of time; what has no date comes last. */
function seenMessages(found: readonly FoundMessage[], told: SidesTold, zone: string): Reading['messages'] {
  const when = (message: FoundMessage): number =>
    (message.at === null ? null : readInstant(message.at, zone)) ?? Number.MAX_SAFE_INTEGER
  return found
    .map((message) => ({ message, at: when(message) }))
    .sort((a, b) => a.at - b.at)
    .map(({ message }) => {
      const side = told.sideOf(message)
      const direction = message.direction ?? (side === null ? null : side === 'us' ? 'out' : 'in')
      const { id, at, text, file, line } = message
      return { id, at, from: shownName(message), direction, text, file, ...(line ? { line } : {}) }
    })
}

const sheetsSeen = (pieces: Pieces): Reading['sheets'] =>
  pieces.sheets.map(({ name, sheet, columns, mapping }) => ({
    file: name,
    columns: [...columns],
    sample: sheet.rows
      .filter((row) => row.line > mapping.headerLine)
      .slice(0, 5)
      .map((row) => [...row.cells]),
    mapping: Object.fromEntries(columns.map((column, index) => [column, mapping.columns[index] ?? null])),
    fields: [...SHEET_FIELDS],
    ...(mapping.kind ? { kind: mapping.kind } : {}),
  }))

function claimsOf(
  answers: ImportAnswers,
  messages: readonly MessageFacts[],
  exceptions: ReadingFor['exceptions'],
): Reading['claims'] {
  const inbound = messages.filter((message) => message.direction === 'in')
  const proposed = proposeClaims(inbound, exceptions)
  if (!answers.claims) return proposed.map((claim) => ({ ...claim, raisedIn: [...claim.raisedIn] }))
  return answers.claims.map((claim) => {
    const same = proposed.find((one) => one.text === claim.text)
    const said = messages
      .filter((message) => message.direction === 'in' && message.text.includes(claim.text))
      .map(({ id }) => id)
    return {
      ...claim,
      ...(same ? { quote: same.quote } : {}),
      raisedIn: claim.raisedIn ?? (same ? [...same.raisedIn] : said),
    }
  })
}

interface Asked {
  readonly answers: ImportAnswers
  readonly as: ReadingFor
  readonly chats: ChatsChosen
}

function missingIn(
  pieces: Pieces,
  told: SidesTold,
  claims: Reading['claims'],
  { answers, as, chats }: Asked,
): Reading['missing'] {
  const missing: Reading['missing'] = []
  const ask = (field: Reading['missing'][number]['field'], word: ReadingQuestion): void => {
    missing.push({ field, question: readingQuestions[word][as.lang] })
  }
  const chatOpen = chats.kept.length === 0 && chats.left.length > 0
  if (chatOpen) ask('names', 'chat')
  else if (pieces.found.length === 0 && pieces.ledger.length === 0 && pieces.clauses.length === 0)
    ask('files', 'nothing')
  for (const { name, side } of told.names) {
    if (side === null) missing.push({ field: 'names', question: readingWords.whose(as.lang, name || '…') })
  }
  for (const { name, mapping } of pieces.sheets) {
    const has = (...fields: string[]): boolean =>
      mapping.columns.some((field) => field !== null && fields.includes(field))
    if (!has('at')) missing.push({ field: 'columns', question: readingWords.noDate(as.lang, name) })
    if (!has('kind', 'qtyIn', 'qtyOut') && !mapping.kind)
      missing.push({ field: 'columns', question: readingWords.noKind(as.lang, name) })
  }
  if (pieces.found.some((message) => message.at === null)) ask('day', 'day')
  if (pieces.clauses.length === 0) ask('clauses', 'clauses')
  if (claims.length === 0) ask('claims', 'claims')
  if (!answers.client?.type) ask('client', 'client')
  if (!(answers.jurisdiction ?? as.business.jurisdiction)) ask('jurisdiction', 'jurisdiction')
  return missing
}

function storyOf(
  reading: Reading,
  messages: readonly MessageFacts[],
  people: People,
  answers: ImportAnswers,
  as: ReadingFor,
): Json {
  const clientName = answers.client?.name ?? people.client[0] ?? ''
  const jurisdiction = answers.jurisdiction ?? as.business.jurisdiction
  const trade = answers.trade ?? as.business.trade
  const name = plainName(clientName)
  return {
    schema: 'exhale.story/1',
    id: `case-${as.id.slice(-12)}`,
    lang: as.lang,
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(trade ? { trade } : {}),
    title: answers.title ?? readingWords.case(as.lang, name || reading.files[0]?.name || ''),
    timezone: answers.timezone ?? as.timezone,
    parties: {
      business: as.business.name ? { name: as.business.name } : {},
      client: { ...answers.client, ...(name ? { name } : {}) },
      staff: people.staff.map(({ id }) => ({ id, name: id })),
      others: people.others.map(({ id }) => ({ id, name: id })),
    },
    inquiry: null,
    agreement:
      reading.clauses.length > 0
        ? {
            id: 'agreement',
            clauses: reading.clauses.map(({ no, text, limit }) => ({
              no,
              text,
              ...(limit ? { limit } : {}),
            })),
          }
        : null,
    ledger: reading.ledger,
    messages,
    claims: reading.claims.map(({ quote: _quote, ...claim }, index) => ({ id: `c${index + 1}`, ...claim })),
    // The files themselves by their hashes: what was read can be compared with what was brought.
    exhibits: as.files.map((file) => ({ ...file })),
  }
}
