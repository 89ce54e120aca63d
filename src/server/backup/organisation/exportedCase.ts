// One case as files that a person can read: a table of the records, the correspondence as text, letters as they left.
import { csvOf, type Cell } from '../../../basics/csv.ts'
import type { CopiedLetter } from '../../../cases/deskShapes.ts'
import { isFields, type Fields } from '../../../cases/storyParts.ts'
import { MAIN_COLUMNS } from '../../../ledger/sheetColumns.ts'
import type { CarriedDecision } from './carriedDecisions.store.ts'
import { caseFolder, type ExportedFile, type ExportedMark } from './exportShapes.ts'

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const cell = (value: unknown): Cell => {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

/** Documents line by line; a document of several lines repeats its id, as in a case folder. */
function ledgerCsv(ledger: readonly Fields[]): string {
  const rows = ledger.flatMap((entry) => {
    const lines = listOf(entry['lines'])
    return (lines.length > 0 ? lines : [{}]).map((line) => {
      const both: Fields = { ...entry, ...line, id: entry['id'] }
      return MAIN_COLUMNS.map((column) => cell(both[column]))
    })
  })
  return csvOf([[...MAIN_COLUMNS], ...rows])
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Messages one after the other; a line of somebody's words that looks like our heading is set off with ">". */
const messagesText = (messages: readonly Fields[]): string =>
  messages
    .map((message) => {
      const head = ['From', 'To', 'Date', 'Channel', 'Direction'].map(
        (name) => `${name}: ${words(message[name === 'Date' ? 'at' : name.toLowerCase()])}`,
      )
      const body = words(message['text']).replaceAll(/^(>*)(From: )/gm, '>$1$2')
      return `${head.join('\n')}\nMessage-ID: ${words(message['id'])}\n\n${body}\n`
    })
    .join('\n\n')

export interface CaseToExport {
  readonly id: string
  readonly openedAt: number
  readonly demo: string | null
  /** The client with the name that the case has for them. */
  readonly client: string
  readonly clientName: string
  readonly facts: Fields
  readonly letters: readonly CopiedLetter[]
  readonly marks: readonly ExportedMark[]
  readonly decisions: readonly CarriedDecision[]
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

export function* caseFiles({
  id,
  openedAt,
  demo,
  client,
  clientName,
  facts,
  letters,
  marks,
  decisions,
}: CaseToExport): Generator<ExportedFile> {
  const at = caseFolder(id)
  yield {
    path: `${at}/case.json`,
    text: json({ id, openedAt: new Date(openedAt).toISOString(), demo, client, clientName }),
  }
  yield { path: `${at}/story.json`, text: json(facts) }
  yield { path: `${at}/letters.json`, text: json(letters) }
  if (marks.length > 0) yield { path: `${at}/marks.json`, text: json(marks) }
  if (decisions.length > 0) yield { path: `${at}/decisions.json`, text: json(decisions) }
  yield { path: `${at}/ledger.csv`, text: ledgerCsv(listOf(facts['ledger'])) }
  yield { path: `${at}/messages.txt`, text: messagesText(listOf(facts['messages'])) }
  for (const [n, letter] of letters.entries())
    yield {
      path: `${at}/letters/${String(n + 1).padStart(2, '0')}-${letter.kind}.txt`,
      text: `${letter.text}\n`,
    }
}
