// The pieces of a case as an owner brings them: talks, tables, the words of an agreement, exhibits; with the answers applied.
import type { Lang } from '../../basics/lang.ts'
import type { Problem } from '../../basics/problem.ts'
import { proposeLimits, type Proposal } from '../../agreements/proposeLimits.ts'
import type { EntryFacts } from '../../ledger/entry.ts'
import { FreeIds } from '../../ledger/freeIds.ts'
import type { Sheet } from '../../ledger/sheet.ts'
import { SHEET_FIELDS, type SheetMapping } from '../../ledger/sheetColumns.ts'
import { entriesFrom, mappingOf } from '../../ledger/sheetEntries.ts'
import type { FoundMessage } from '../../messages/found.ts'
import type { ImportAnswers, Reading } from '../../messages/importShapes.ts'
import type { OpenedFile } from '../../messages/openedFile.ts'
import { looksLikeTalk, readPasted } from '../../messages/pasted.ts'

export interface SheetPiece {
  readonly name: string
  readonly sheet: Sheet
  readonly columns: readonly string[]
  readonly mapping: SheetMapping
  readonly entries: readonly EntryFacts[]
}
export interface Pieces {
  readonly found: readonly FoundMessage[]
  readonly sheets: readonly SheetPiece[]
  readonly ledger: readonly EntryFacts[]
  readonly clauses: Reading['clauses']
  readonly problems: readonly Problem[]
  /** How much was read in each file. */
  readonly read: ReadonlyMap<string, number>
}

/** Headings as unique names: a repeated or empty one gets its number. */
function headingsOf(sheet: Sheet, mapping: SheetMapping): string[] {
  const header = sheet.rows.find((row) => row.line === mapping.headerLine)?.cells ?? []
  const seen = new Set<string>()
  return mapping.columns.map((_, index) => {
    const name = header[index]?.trim() || String(index + 1)
    const own = seen.has(name) ? `${name} (${index + 1})` : name
    seen.add(own)
    return own
  })
}

function sheetPiece(
  sheet: Sheet,
  name: string,
  answers: ImportAnswers,
  lang: Lang,
): SheetPiece & { problems: readonly Problem[] } {
  const proposed = mappingOf(sheet, lang)
  const columns = headingsOf(sheet, proposed)
  const chosen = answers.columns?.[name] ?? {}
  const given = columns.map((column) =>
    Object.hasOwn(chosen, column)
      ? (SHEET_FIELDS.find((field) => field === chosen[column]) ?? null)
      : undefined,
  )
  const mapping: SheetMapping = {
    ...proposed,
    // A field that the owner gives to a column is taken from the column it was proposed for.
    columns: proposed.columns.map((field, index) => {
      const own = given[index]
      if (own !== undefined) return own
      return field !== null && given.includes(field) ? null : field
    }),
    ...(answers.kinds?.[name] ? { kind: answers.kinds[name] } : {}),
  }
  const { entries, problems } = entriesFrom(sheet, mapping, lang)
  return { name, sheet, columns, mapping, entries, problems }
}

/** Clauses with proposals, offsets inside each clause; `given` clauses keep the limit that was chosen. */
export function clausesWith(text: string, given: ImportAnswers['clauses'], lang: Lang): Reading['clauses'] {
  const whole = given ? given.map((clause) => `${clause.no}. ${clause.text}`).join('\n\n') : text
  const proposed = proposeLimits(whole, lang).clauses
  const local = (clause: { text: string }, all: readonly Proposal[]) =>
    all.flatMap(({ quote, limit }) => {
      const start = clause.text.indexOf(quote)
      return start < 0 ? [] : [{ start, end: start + quote.length, quote, limit }]
    })
  if (!given)
    return proposed.map((clause) => ({
      no: clause.no,
      text: clause.text,
      proposals: local(clause, clause.proposals),
    }))
  return given.map((clause) => {
    const found = proposed.find((one) => one.no === clause.no) ?? proposeLimits(clause.text, lang).clauses[0]
    return { ...clause, proposals: local(clause, found?.proposals ?? []) }
  })
}

/** Messages without a date get the day that the owner names, a minute apart, so that their order stays. */
function dated(messages: readonly FoundMessage[], day: string | undefined): FoundMessage[] {
  let minute = 0
  return messages.map((message) => {
    if (message.at !== null || !day) return message
    minute += 1
    const clock = 12 * 60 + Math.min(minute, 11 * 60)
    return {
      ...message,
      at: `${day}T${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`,
    }
  })
}

/** Puts the pieces of opened files together. Words are a talk when turns can be told in them, else they are terms. */
export function piecesOf(opened: readonly OpenedFile[], answers: ImportAnswers, lang: Lang): Pieces {
  const found: FoundMessage[] = []
  const sheets: SheetPiece[] = []
  const problems: Problem[] = []
  const terms: string[] = []
  const read = new Map<string, number>()
  const pasted = (answers.texts ?? []).map(({ name, text }) => ({ path: name, kind: 'text' as const, text }))
  for (const file of [...opened, ...pasted]) {
    if (file.kind === 'messages') found.push(...file.found)
    else if (file.kind === 'sheet') {
      for (const sheet of file.sheets) {
        const name = file.sheets.length > 1 ? `${file.path} › ${sheet.name ?? ''}` : file.path
        const piece = sheetPiece(sheet, name, answers, lang)
        sheets.push(piece)
        problems.push(...piece.problems)
        read.set(file.path, (read.get(file.path) ?? 0) + piece.entries.length)
      }
    } else if (file.kind === 'text') {
      const talk = looksLikeTalk(file.text, { lang }) ? readPasted(file.text, file.path, { lang }) : null
      if (talk) found.push(...talk.messages)
      else terms.push(file.text)
      read.set(file.path, talk ? talk.messages.length : clausesWith(file.text, undefined, lang).length)
    }
    if (file.kind === 'messages') read.set(file.path, file.found.length)
  }
  const clauses =
    answers.clauses?.length || terms.length > 0
      ? clausesWith(terms.join('\n\n'), answers.clauses?.length ? answers.clauses : undefined, lang)
      : []
  return {
    found: dated(uniqueIds(found), answers.day),
    sheets,
    ledger: uniqueIds(sheets.flatMap((sheet) => sheet.entries)),
    clauses,
    problems,
    read,
  }
}

function uniqueIds<T extends { readonly id: string }>(facts: readonly T[]): T[] {
  const ids = new FreeIds()
  return facts.map((fact) => ({ ...fact, id: ids.take(fact.id) }))
}
