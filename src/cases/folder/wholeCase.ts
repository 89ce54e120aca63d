// A whole case among the files: a story as JSON, or a case folder dropped with all its files.
import type { Lang } from '../../basics/lang.ts'
import type { Problem } from '../../basics/problem.ts'
import type { OpenedFile } from '../../messages/openedFile.ts'
import { EntryFacts } from '../../ledger/entry.ts'
import type { ImportAnswers, Reading } from '../../messages/importShapes.ts'
import { MessageFacts } from '../../messages/message.ts'
import { isJson, type Json } from './agreementFile.ts'
import { filesSeen, plainProblem, type Brought, type ReadingFor } from './readingFor.ts'
import { readingQuestions } from './readingWords.ts'
import { storyFrom } from './storyFrom.ts'

export interface WholeCase {
  readonly story: Json
  readonly problems: readonly Problem[]
  /** More stories lay beside it. */
  readonly more: boolean
}

const CASE_FILE = /(?:^|\/)case\.ya?ml$/i

/** The first whole case among opened files; null when they are single pieces. */
export function wholeCaseIn(opened: readonly OpenedFile[], lang: Lang): WholeCase | null {
  const stories = opened.filter((file) => file.kind === 'story' && isJson(file.json))
  const [first] = stories
  if (first?.kind === 'story' && isJson(first.json))
    return { story: first.json, problems: [], more: stories.length > 1 }
  const sheet = opened.find((file) => CASE_FILE.test(file.path))
  if (!sheet) return null
  // A browser sends a dropped folder with its own name in front.
  const root = sheet.path.replace(CASE_FILE, '')
  const inside = opened.filter((file) => root === '' || file.path.startsWith(`${root}/`))
  const files = inside.map((file): OpenedFile => ({
    ...file,
    path: root === '' ? file.path : file.path.slice(root.length + 1),
  }))
  const { story, problems } = storyFrom(files, { lang })
  return story ? { story, problems, more: false } : null
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const messagesOf = (story: Json): MessageFacts[] =>
  listOf(story['messages']).flatMap((one) => MessageFacts.safeParse(one).data ?? [])
const ledgerOf = (story: Json): EntryFacts[] =>
  listOf(story['ledger']).flatMap((one) => EntryFacts.safeParse(one).data ?? [])
const clausesOf = (story: Json): Reading['clauses'] =>
  listOf(isJson(story['agreement']) ? story['agreement']['clauses'] : [])
    .filter(isJson)
    .map((clause) => ({ no: textOf(clause['no']), text: textOf(clause['text']), proposals: [] }))
const claimsOf = (story: Json): Reading['claims'] =>
  listOf(story['claims'])
    .filter(isJson)
    .map((claim) => ({
      text: textOf(claim['text']),
      ...(typeof claim['amountClaimed'] === 'number' ? { amountClaimed: claim['amountClaimed'] } : {}),
      raisedIn: listOf(claim['raisedIn']).filter((id) => typeof id === 'string'),
    }))

/** The reading of a whole case: shown as it is, nothing asked but which of several is meant. */
export function ofWholeCase(
  whole: WholeCase,
  opened: readonly OpenedFile[],
  answers: ImportAnswers,
  as: ReadingFor,
): Brought {
  const { story } = whole
  const [messages, ledger, clauses] = [messagesOf(story), ledgerOf(story), clausesOf(story)]
  const file = opened.find((one) => one.kind === 'story' || CASE_FILE.test(one.path))?.path ?? ''
  const seen = messages.map(({ id, at, from, direction, text }) => ({ id, at, from, direction, text, file }))
  return {
    story: { ...story, ...(answers.title ? { title: answers.title } : {}) },
    reading: {
      id: as.id,
      state: 'open',
      files: filesSeen(opened, new Map([[file, messages.length + ledger.length + clauses.length]]), as),
      messages: seen,
      names: [],
      sheets: [],
      ledger,
      clauses,
      claims: claimsOf(story),
      missing: whole.more ? [{ question: readingQuestions.oneCase[as.lang], field: 'files' }] : [],
      problems: whole.problems.map(plainProblem),
    },
  }
}
