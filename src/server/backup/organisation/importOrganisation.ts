// An exported organisation opened again in another one: its cases are recorded anew, and its old log comes along as an exhibit.
//
// The new log cannot contain the old one: it begins when it begins. What was proven there stays provable by the old entries,
// whose root is counted here, and by the signature that was published about it.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { findCase, findDemo } from '../../../cases/cases.store.ts'
import { CopiedLetter, Settings } from '../../../cases/deskShapes.ts'
import { recordLetter, recordSending } from '../../../cases/letters.store.ts'
import { mark, markableIn } from '../../../cases/marks/marks.store.ts'
import { recordStory } from '../../../cases/record.store.ts'
import { isFields, recordableFacts, type Fields } from '../../../cases/storyParts.ts'
import { factBytes, readFact } from '../../../evidence/factDocument.ts'
import { partsOf, sha256, type Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, leafHash, type Frontier } from '../../../evidence/tree.ts'
import { hex, utf8 } from '../../../evidence/utf8.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { recordSettings } from '../../organisation.store.ts'
import { PlainError } from '../../plainError.ts'
import { ExportedCase, ExportedHead, ExportedMark, HEAD, type ExportedFile } from './exportShapes.ts'

export interface ImportedOrganisation {
  readonly cases: number
  /** Entries of the old log that came along. */
  readonly entries: number
}

const KIND = 'organisation.imported'
const MOST_EXHIBIT_BYTES = 48 * 1024 * 1024

/** The old log counted again from its bytes, and kept as they are. */
class OldLog {
  readonly #head: ExportedHead
  readonly #lines: string[] = []
  #frontier: Frontier = EMPTY_FRONTIER
  entries = 0
  constructor(head: ExportedHead) {
    this.#head = head
  }
  add(text: string): void {
    for (const line of text.split('\n')) {
      if (line === '') continue
      const { n, entry } = JSON.parse(line) as { n?: unknown; entry?: unknown }
      if (n !== this.entries || typeof entry !== 'string') throw new RangeError('an entry out of its order')
      const bytes = Buffer.from(entry, 'base64')
      if (this.entries >= this.#head.log.first)
        this.#frontier = appended(this.#frontier, leafHash(bytes, sha256), sha256)
      this.#lines.push(line)
      this.entries += 1
    }
  }
  isTrue(): boolean {
    const { first, size, root } = this.#head.log
    return this.entries === first + size && hex(frontierRoot(this.#frontier, sha256)) === root
  }
  exhibit(): Uint8Array {
    return gzipSync(Buffer.from(this.#lines.join('\n'), 'utf8'))
  }
}

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

async function recordCase(
  tx: TenantTx,
  story: Fields,
  { letters, marks }: { readonly letters: readonly CopiedLetter[]; readonly marks: readonly ExportedMark[] },
  demo: string | null,
  stamp: Stamp,
): Promise<void> {
  const sent = new Map(letters.map((letter) => [letter.id, sentMessage(story, letter)]))
  const taken = new Set(sent.values())
  const messages: unknown = story['messages']
  const rest = Array.isArray(messages) ? messages.filter((one) => !taken.has(one as Fields)) : undefined
  const facts = rest === undefined ? story : { ...story, messages: rest }
  const found = await findCase(tx, await recordStory(tx, recordableFacts(facts).facts, stamp, demo))
  if (!found) throw new Error('broken invariant: a case that was just recorded is there')
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
  if (marks.length === 0) return
  const here = await markableIn(tx, found.id)
  for (const { kind, name, mark: said, why } of marks) {
    const isIt = (one: (typeof here)[number]): boolean =>
      one.kind === kind && (kind === 'letter' ? one.document === copied.get(name) : one.name === name)
    const document = here.find(isIt)?.document
    if (document !== undefined) await mark(tx, found.id, { document, mark: said, why }, stamp)
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
    const known: unknown = facts ? readFact(Buffer.from(facts).toString('utf8')) : null
    const log = isFields(known) ? known['log'] : null
    if (isFields(log) && log['root'] === head.log.root)
      throw new PlainError({
        en: 'This export has already been opened here: its cases are on the desk.',
        ru: 'Эта выгрузка здесь уже заведена: её дела на столе.',
      })
  }
}

interface CaseParts {
  about?: { demo: string | null }
  story?: Fields
  letters?: CopiedLetter[]
  marks?: ExportedMark[]
}
const IN_CASE = /^cases\/([0-9a-f-]{36})\/(case|story|letters|marks)\.json$/

function readCasePart(parts: CaseParts, name: string | undefined, text: string): void {
  const value: unknown = JSON.parse(text)
  if (name === 'case') parts.about = ExportedCase.parse(value)
  else if (name === 'story' && isFields(value)) parts.story = value
  else if (name === 'letters') parts.letters = CopiedLetter.array().parse(value)
  else if (name === 'marks') parts.marks = ExportedMark.array().parse(value)
}

/**
 * Records the organisation in this transaction: settings, cases, letters, and the old log as an exhibit. All of it appears, or
 * nothing. Throws when the export is not whole or its log does not have the root it claims.
 */
export async function importOrganisation(
  tx: TenantTx,
  files: AsyncIterable<ExportedFile>,
  stamp: Stamp,
): Promise<ImportedOrganisation> {
  let head: ExportedHead | null = null
  let old: OldLog | null = null
  const cases = new Map<string, CaseParts>()
  for await (const { path, text } of files) {
    if (path === HEAD) {
      head = ExportedHead.parse(JSON.parse(text))
      old = new OldLog(head)
      continue
    }
    if (path.startsWith('log/entries-')) old?.add(text)
    const [, id, name] = IN_CASE.exec(path) ?? []
    if (id === undefined) continue
    const parts = cases.get(id) ?? {}
    cases.set(id, parts)
    readCasePart(parts, name, text)
  }
  if (!head || !old?.isTrue()) throw new RangeError('the log of the export does not have the root it claims')
  if (cases.size !== head.cases) throw new RangeError('another number of cases')
  // Whether people need a second step is decided where they come in.
  const { id: _id, secondStepRequired: _required, ...own } = head.organisation
  const settings = Settings.safeParse(own)
  if (settings.success) await recordSettings(tx, settings.data, stamp)
  await refuseTwice(tx, head)
  await recordExhibit(tx, head, old, stamp)
  let opened = 0
  for (const { about, story, letters = [], marks = [] } of cases.values()) {
    if (!story) throw new RangeError('a case without its story')
    const demo = about?.demo ?? null
    // An example that is on this desk already need not come twice.
    if (demo !== null && (await findDemo(tx, demo))) continue
    await recordCase(tx, story, { letters, marks }, demo, stamp)
    opened += 1
  }
  return { cases: opened, entries: old.entries }
}
