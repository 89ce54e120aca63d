// An exported organisation opened again in another one: its cases are recorded anew, and its old log comes along as an exhibit.
//
// The new log cannot contain the old one: it begins when it begins. What was proven there stays provable by the old entries,
// whose root is counted here, and by the signature that was published about it.
import { createHash } from 'node:crypto'
import { findCase, findDemo } from '../../../cases/cases.store.ts'
import { CopiedLetter, Settings } from '../../../cases/deskShapes.ts'
import { recordLetter, recordSending } from '../../../cases/letters.store.ts'
import { mark, markableIn } from '../../../cases/marks/marks.store.ts'
import { recordStory, type CaseOf } from '../../../cases/record.store.ts'
import { isFields, recordableFacts, type Fields } from '../../../cases/storyParts.ts'
import { factBytes, readFact } from '../../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import { utf8 } from '../../../evidence/utf8.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { recordSettings } from '../../organisation.store.ts'
import { PlainError } from '../../plainError.ts'
import { CarriedDecision, decideAgain } from './carriedDecisions.store.ts'
import { CarriedFile, CarriedFiles } from './carriedFiles.store.ts'
import { CarriedClients } from './clients/carriedClients.store.ts'
import { CLIENT_FILES } from './clients/clientRows.ts'
import { ExportedCase, ExportedHead, ExportedMark, HEAD, type ExportedFile } from './exportShapes.ts'
import { OldLog } from './oldLog.ts'

export interface ImportedOrganisation {
  readonly cases: number
  readonly clients: number
  /** Entries of the old log that came along. */
  readonly entries: number
}

const KIND = 'organisation.imported'
const MOST_EXHIBIT_BYTES = 48 * 1024 * 1024

/** A letter that was sent is a message of the story as well: it is found there, and recorded through its sending. */
function sentMessage(story: Fields, letter: CopiedLetter): Fields | null {
  const messages: unknown = story['messages']
  if (!letter.sending || !Array.isArray(messages)) return null
  const { at } = letter.sending
  const found = messages
    .filter(isFields)
    .find((one) => one['direction'] === 'out' && one['at'] === at && one['text'] === letter.text)
  return found ?? null
}

/** A case that was recorded anew: its id, and the new ids of its letters by the old ones. */
interface Opened {
  readonly id: string
  readonly letters: ReadonlyMap<string, string>
}

interface CaseParts {
  about?: ExportedCase
  story?: Fields
  letters?: CopiedLetter[]
  marks?: ExportedMark[]
  files?: CarriedFile[]
  decisions?: CarriedDecision[]
}

async function recordCase(
  tx: TenantTx,
  story: Fields,
  { letters = [], decisions = [] }: CaseParts,
  of: CaseOf,
  stamp: Stamp,
): Promise<Opened> {
  const sent = new Map(letters.map((letter) => [letter.id, sentMessage(story, letter)]))
  const taken = new Set(sent.values())
  const messages: unknown = story['messages']
  const rest = Array.isArray(messages) ? messages.filter((one) => !taken.has(one as Fields)) : undefined
  const facts = rest === undefined ? story : { ...story, messages: rest }
  const found = await findCase(tx, await recordStory(tx, recordableFacts(facts).facts, stamp, of))
  if (!found) throw new Error('broken invariant: a case that was just recorded is there')
  await decideAgain(tx, found, decisions, stamp)
  const copied = new Map<string, string>()
  for (const letter of letters) {
    const { kind, to, text, sending } = letter
    const id = await recordLetter(tx, found, { kind, to, text }, stamp)
    copied.set(letter.id, id)
    const message = sent.get(letter.id)
    if (!sending || !message) continue
    const from = typeof message['from'] === 'string' ? message['from'] : ''
    const called = typeof message['id'] === 'string' ? message['id'] : id
    await recordSending(tx, found, { letter: id, sending, from, called }, stamp)
  }
  return { id: found.id, letters: copied }
}

async function markAgain(
  tx: TenantTx,
  { id, letters }: Opened,
  marks: readonly ExportedMark[],
  stamp: Stamp,
): Promise<void> {
  if (marks.length === 0) return
  const here = await markableIn(tx, id)
  for (const { kind, name, mark: said, why } of marks) {
    const isIt = (one: (typeof here)[number]): boolean =>
      one.kind === kind && (kind === 'letter' ? one.document === letters.get(name) : one.name === name)
    const document = here.find(isIt)?.document
    if (document !== undefined) await mark(tx, id, { document, mark: said, why }, stamp)
  }
}

async function recordExhibit(tx: TenantTx, head: ExportedHead, old: OldLog, stamp: Stamp): Promise<void> {
  const recording = new Recording()
  const entries = old.exhibit()
  const kind = KIND
  const digest = createHash('sha256').update(entries).digest('hex')
  const { exportedAt, program, cases, log } = head
  const { checkpoint, ...where } = log
  const parts = {
    facts: factBytes({ kind, exportedAt, program, cases, log: where, entriesSha256: digest }),
    ...(checkpoint === null ? {} : { checkpoint: utf8(checkpoint) }),
    ...(entries.length > MOST_EXHIBIT_BYTES ? {} : { entries }),
  }
  recording.fact('admin_act', 'admin.act', parts, { kind, at: stamp.at })
  await recording.record(tx, stamp)
}

/** The same organisation at the same moment is opened once: its cases would stand there twice. */
async function refuseTwice(tx: TenantTx, head: ExportedHead): Promise<void> {
  const acts = await tx.db
    .selectFrom('admin_act')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('kind', '=', KIND)
    .execute()
  const parts = await partsOf(
    tx,
    acts.map((act) => act.entry_index),
  )
  for (const { facts } of parts.values()) {
    const known: unknown = facts ? readFact(facts) : null
    const log = isFields(known) ? known['log'] : null
    if (isFields(log) && log['root'] === head.log.root)
      throw new PlainError({
        en: 'This export has already been opened here: its cases are on the desk.',
        ru: 'Эта выгрузка здесь уже заведена: её дела на столе.',
      })
  }
}

const IN_CASE = /^cases\/([0-9a-f-]{36})\/(case|story|letters|marks|files|decisions)\.json$/

function readCasePart(parts: CaseParts, name: string | undefined, text: string): void {
  const value: unknown = JSON.parse(text)
  if (name === 'case') parts.about = ExportedCase.parse(value)
  else if (name === 'story' && isFields(value)) parts.story = value
  else if (name === 'letters') parts.letters = CopiedLetter.array().parse(value)
  else if (name === 'marks') parts.marks = ExportedMark.array().parse(value)
  else if (name === 'files') parts.files = CarriedFile.array().parse(value)
  else if (name === 'decisions') parts.decisions = CarriedDecision.array().parse(value)
}

interface Whole {
  readonly head: ExportedHead | null
  readonly old: OldLog | null
  readonly cases: ReadonlyMap<string, CaseParts>
  readonly clients: CarriedClients
}

interface Arrived {
  readonly old: OldLog
  readonly files: CarriedFiles
  readonly opened: readonly (readonly [Opened, readonly ExportedMark[]])[]
}

/** Records settings, the old log and the cases, once all of them have been read; their files come after. */
async function recordCases(
  tx: TenantTx,
  { head, old, cases, clients }: Whole,
  stamp: Stamp,
): Promise<Arrived> {
  if (!head || !old?.isTrue()) throw new RangeError('the log of the export does not have the root it claims')
  if (cases.size !== head.cases) throw new RangeError('another number of cases')
  clients.checkWhole(head.clients !== null)
  // Whether people need a second step is decided where they come in.
  const { id: _id, secondStepRequired: _required, ...own } = head.organisation
  const settings = Settings.safeParse(own)
  if (settings.success) await recordSettings(tx, settings.data, stamp)
  await refuseTwice(tx, head)
  await recordExhibit(tx, head, old, stamp)
  const files = new CarriedFiles((entry) => old.entryAt(entry))
  const opened: [Opened, readonly ExportedMark[]][] = []
  for (const parts of cases.values()) {
    const { about, story, marks = [], files: carried = [] } = parts
    if (!story) throw new RangeError('a case without its story')
    const demo = about?.demo ?? null
    // An example that is on this desk already need not come twice.
    if (demo !== null && (await findDemo(tx, demo))) {
      if (about?.client !== undefined) clients.leaveOut(about.client)
      continue
    }
    const of = { ...(demo !== null && { demo }), ...(about && clients.ofCase(about)) }
    const one = await recordCase(tx, story, parts, of, stamp)
    if (about) clients.caseStands(about, new Map([[about.id, one.id], ...one.letters]))
    files.want(one.id, carried)
    opened.push([one, marks])
  }
  return { old, files, opened }
}

/**
 * Records the organisation in this transaction: settings, cases, clients, letters, files, and the old log as an exhibit. All of it
 * appears, or nothing. Throws when the export is not whole or its log does not have the root it claims.
 */
export async function importOrganisation(
  tx: TenantTx,
  files: AsyncIterable<ExportedFile>,
  stamp: Stamp,
): Promise<ImportedOrganisation> {
  let head: ExportedHead | null = null
  let old: OldLog | null = null
  let arrived: Arrived | null = null
  const cases = new Map<string, CaseParts>()
  const clients = new CarriedClients()
  for await (const { path, text } of files) {
    if (path === HEAD) {
      head = ExportedHead.parse(JSON.parse(text))
      old = new OldLog(head)
      continue
    }
    if (path.startsWith('log/entries-')) old?.add(text)
    // Openings come last, in a folder as well as in one file: what they open is known by then.
    if (path.startsWith('log/openings-')) {
      arrived ??= await recordCases(tx, { head, old, cases, clients }, stamp)
      await arrived.files.take(tx, text, stamp)
      const { old: known } = arrived
      await clients.take(tx, text, (entry) => known.entryAt(entry), stamp)
    }
    if (path === CLIENT_FILES) clients.addList(text)
    else if (path.startsWith('clients/')) clients.add(path, text)
    const [, id, name] = IN_CASE.exec(path) ?? []
    if (id === undefined) continue
    const parts = cases.get(id) ?? {}
    cases.set(id, parts)
    readCasePart(parts, name, text)
  }
  const { opened, old: known } = arrived ?? (await recordCases(tx, { head, old, cases, clients }, stamp))
  for (const [one, marks] of opened) await markAgain(tx, one, marks, stamp)
  clients.checkOpened()
  return { cases: opened.length, clients: clients.count, entries: known.entries }
}
