// A case folder becomes a story (`exhale.story/1`): the facts of its files, nothing judged, nothing lost. What no rule uses is
// kept and named; what could not be read is named with file and line.
import { isZone } from '../../basics/instant.ts'
import { excerpt, type Problem } from '../../basics/problem.ts'
import type { Lang } from '../../basics/lang.ts'
import type { EntryFacts } from '../../ledger/entry.ts'
import { FreeIds } from '../../ledger/freeIds.ts'
import type { Sheet } from '../../ledger/sheet.ts'
import { SHEET_FIELDS, type SheetField, type SheetMapping } from '../../ledger/sheetColumns.ts'
import { entriesFrom, mappingOf } from '../../ledger/sheetEntries.ts'
import type { FoundMessage } from '../../messages/found.ts'
import type { OpenedFile } from '../../messages/openedFile.ts'
import { looksLikeTalk, readPasted } from '../../messages/pasted.ts'
import { isJson, readAgreementFile, type Json } from './agreementFile.ts'
import { correspondenceOf, type People, type Person } from './correspondence.ts'
import { folderWords, type FolderWord } from './folderWords.ts'
import { readYaml } from './yamlFile.ts'

export interface FolderRead {
  /** A story as JSON for `readStory`; null when the folder holds nothing of a case. */
  readonly story: Json | null
  readonly problems: readonly Problem[]
}

/** The fields of case.yaml that become facts of the story as they stand. */
const FACTS = [
  'id',
  'lang',
  'jurisdiction',
  'country',
  'trade',
  'title',
  'seed',
  'timezone',
  'parties',
  'inquiry',
  'offer',
  'claims',
  'economics',
  'asOf',
] as const
/** Read here and not passed on. */
const OF_THE_FOLDER = new Set(['schema', 'us', 'columns'])

const words = (value: unknown): string[] => {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  return list.filter((one): one is string => typeof one === 'string')
}
const nameOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '')

/**
 * The story of an opened case folder. `opened` are its files in any order, with paths relative to the folder; the
 * language of the problems is that of the case, else `as.lang`. Never throws.
 */
export function storyFrom(opened: readonly OpenedFile[], as: { readonly lang: Lang }): FolderRead {
  const files = [...opened].sort((a, b) => (nameOf(a.path) < nameOf(b.path) ? -1 : 1))
  return new Folder(files, as.lang).read()
}

class Folder {
  private readonly problems: Problem[] = []
  private readonly files: readonly OpenedFile[]
  private readonly used = new Set<OpenedFile>()
  private lang: Lang

  constructor(files: readonly OpenedFile[], lang: Lang) {
    this.files = files
    this.lang = lang
  }

  private problem(where: string, expected: FolderWord, got: string, effect: FolderWord): void {
    const { [expected]: wanted, [effect]: changed } = folderWords
    this.problems.push({ where, expected: wanted[this.lang], got: excerpt(got), effect: changed[this.lang] })
  }

  /** Files by name; the first is used, a second one is named. */
  private take(pattern: RegExp, several: FolderWord): OpenedFile | null {
    const [first, ...more] = this.files.filter((file) => pattern.test(nameOf(file.path)))
    for (const file of more) {
      this.used.add(file)
      this.problem(file.path, several, file.path, 'fileLeftOut')
    }
    if (first) this.used.add(first)
    return first ?? null
  }

  read(): FolderRead {
    const own = this.caseYaml()
    const agreement = this.agreement()
    const ledger = this.ledger(own['columns'])
    const correspondence = this.correspondence(own)
    const exhibits = this.exhibits()
    for (const file of this.files) {
      if (/^readme\.md$/i.test(nameOf(file.path))) continue
      this.problems.push(...file.problems)
      if (!this.used.has(file)) this.problem(file.path, 'knownFile', file.path, 'fileLeftOut')
    }
    const nothing =
      Object.keys(own).length === 0 && !agreement && ledger.length === 0 && correspondence.length === 0
    if (nothing) {
      this.problem('.', 'anything', '—', 'nothing')
      return { story: null, problems: this.problems }
    }
    return {
      story: this.story(own, { agreement, ledger, messages: correspondence, ...exhibits }),
      problems: this.problems,
    }
  }

  private caseYaml(): Json {
    const file = this.take(/^case\.ya?ml$/i, 'caseYaml')
    if (file?.kind !== 'text') {
      this.problem('case.yaml', 'caseYaml', '—', 'restOfFile')
      return {}
    }
    const { value, problems } = readYaml(file.text, file.path, this.lang)
    const own = isJson(value) ? value : {}
    if (own['lang'] === 'ru' || own['lang'] === 'en') this.lang = own['lang']
    this.problems.push(...problems)
    if (!isJson(value) && value !== undefined)
      this.problem(file.path, 'object', JSON.stringify(value), 'fileNotRead')
    for (const key of Object.keys(own)) {
      const known = (FACTS as readonly string[]).includes(key) || OF_THE_FOLDER.has(key)
      if (!known) this.problem(file.path, 'knownField', key, 'keptNotUsed')
    }
    return own
  }

  private agreement(): Json | null {
    const file = this.take(/^agreement\.(?:ya?ml|md|txt|docx|pdf)$/i, 'oneAgreement')
    if (file?.kind !== 'text' || file.text.trim() === '') return null
    const read = readAgreementFile(file.text, file.path, this.lang)
    this.problems.push(...read.problems)
    return read.agreement
  }

  private ledger(columns: unknown): EntryFacts[] {
    const named = this.take(/^ledger\.(?:csv|tsv|txt|xlsx)$/i, 'oneLedger')
    const more = this.files.filter(
      (file) => /^ledger\/[^/]+$/i.test(nameOf(file.path)) && file.kind === 'sheet',
    )
    const entries: EntryFacts[] = []
    const ids = new FreeIds()
    for (const file of named ? [named, ...more] : more) {
      this.used.add(file)
      if (file.kind !== 'sheet') continue
      for (const sheet of file.sheets) {
        const read = entriesFrom(sheet, withColumns(mappingOf(sheet, this.lang), sheet, columns), this.lang)
        this.problems.push(...read.problems)
        for (const entry of read.entries) {
          if (ids.has(entry.id)) this.problem(sheet.file, 'uniqueId', entry.id, 'renamed')
          entries.push({ ...entry, id: ids.take(entry.id) })
        }
      }
    }
    return entries
  }

  private correspondence(own: Json): Json[] {
    const found: FoundMessage[] = []
    for (const file of this.files) {
      if (!/^messages?\//i.test(nameOf(file.path))) continue
      if (file.kind === 'messages') found.push(...file.found)
      else if (file.kind === 'text') found.push(...this.wordsOf(file.path, file.text))
      else if (file.kind !== 'exhibit') continue
      this.used.add(file)
    }
    const zone =
      typeof own['timezone'] === 'string' && isZone(own['timezone']) ? own['timezone'] : 'Europe/Moscow'
    const read = correspondenceOf(found, peopleOf(own), { zone, lang: this.lang })
    this.problems.push(...read.problems)
    return read.messages.map((message) => message)
  }

  /** Words under messages/ are a talk where turns can be told, else a note of ours. */
  private wordsOf(path: string, text: string): readonly FoundMessage[] {
    if (!looksLikeTalk(text, { lang: this.lang })) return [noteOf(path, text)]
    const { messages, problems } = readPasted(text, path, { lang: this.lang })
    this.problems.push(...problems)
    return messages
  }

  private exhibits(): { exhibits?: Json[] } {
    const kept = this.files.filter(
      (file) => file.kind === 'exhibit' && !/^(?:case|agreement|ledger)\.\w+$/.test(nameOf(file.path)),
    )
    for (const file of kept) this.used.add(file)
    return kept.length > 0 ? { exhibits: kept.map(exhibitOf) } : {}
  }

  private story(own: Json, facts: Json): Json {
    const further = Object.entries(own).filter(([key]) => !OF_THE_FOLDER.has(key))
    return { schema: 'exhale.story/1', ...Object.fromEntries(further), ...facts }
  }
}

const exhibitOf = (file: OpenedFile): Json => ({
  name: nameOf(file.path),
  size: file.size,
  ...(file.kind === 'exhibit' && file.sha256 ? { sha256: file.sha256 } : {}),
})

/** Words without any form under messages/ are a note of ours, dated by the name of the file. */
function noteOf(path: string, text: string): FoundMessage {
  const day = /(\d{4}-\d{2}-\d{2})/.exec(path)?.[1] ?? null
  const id = nameOf(path)
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
  return {
    id,
    at: day,
    channel: 'note',
    author: '',
    direction: 'internal',
    text: text.trim(),
    attachments: [],
    file: path,
  }
}

/** `columns:` of case.yaml gives headings of the owner's own: `Ячейка: note`. */
function withColumns(mapping: SheetMapping, sheet: Sheet, columns: unknown): SheetMapping {
  if (!isJson(columns)) return mapping
  const header = sheet.rows.find((row) => row.line === mapping.headerLine)?.cells ?? []
  const fieldOf = (name: string): SheetField | null => {
    const wanted = columns[name.trim()]
    return SHEET_FIELDS.find((field) => field === wanted) ?? null
  }
  return {
    ...mapping,
    columns: mapping.columns.map((field, index) => fieldOf(header[index] ?? '') ?? field),
  }
}

const personsOf = (value: unknown): Person[] =>
  (Array.isArray(value) ? value : [])
    .filter(isJson)
    .flatMap((person) =>
      typeof person['id'] === 'string'
        ? [{ id: person['id'], names: [...words(person['name']), ...words(person['email'])] }]
        : [],
    )

/** Who is who in this case: `us:`, the parties and their addresses. */
export function peopleOf(own: Json): People {
  const parties = isJson(own['parties']) ? own['parties'] : {}
  const business = isJson(parties['business']) ? parties['business'] : {}
  const client = isJson(parties['client']) ? parties['client'] : {}
  return {
    us: [...words(own['us']), ...words(business['name']), ...words(business['email'])],
    client: ['name', 'email', 'phones', 'aliases', 'contactPerson'].flatMap((key) => words(client[key])),
    staff: personsOf(parties['staff']),
    others: personsOf(parties['others']),
  }
}
