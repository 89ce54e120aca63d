// The agreement of a case folder: agreement.yaml, or agreement.md with numbered clauses and a block of limits:
//
//   ---
//   id: OF-STOR-3
//   acceptedAt: 2026-02-28T10:12:44+03:00
//   ---
//   3.2. A cell holds up to 0.40 m³ …
//
//   ```limits
//   - clause: 3.2
//     op: <=
//     value: 0.4
//     unit: m3
//   ```
import { proposeLimits } from '../../agreements/proposeLimits.ts'
import { splitClauses } from '../../agreements/proposals/splitClauses.ts'
import { excerpt, type Problem } from '../../basics/problem.ts'
import type { Lang } from '../../basics/lang.ts'
import { folderWords, type FolderWord } from './folderWords.ts'
import { readYaml } from './yamlFile.ts'

export type Json = Readonly<Record<string, unknown>>
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface AgreementRead {
  readonly agreement: Json | null
  readonly problems: readonly Problem[]
}

const HEAD = /^\s*---\r?\n([\s\S]{0,20000}?)\n---\r?\n/
const BLOCK = /(?:^|\n)```\s?(?:limits|лимиты)[^\n]{0,40}\n([\s\S]*?)(?:\n```|$)/

/** A heading of Markdown is no clause, unless it bears the number of one. */
const HEADING = /^#{1,6} (?!§|\d|п\.|пункт|clause|section).*$|^#{1,6} (?=.)/gimu

/** Blank lines in the place of what was cut out: line numbers stay those of the file. */
const blanked = (words: string): string => words.replace(/[^\n]/g, '')

/** Reads the agreement; `text` is decoded, `file` ends in .yaml, .yml, .md or .txt. */
export function readAgreementFile(text: string, file: string, lang: Lang): AgreementRead {
  if (/\.ya?ml$/i.test(file)) {
    const { value, problems } = readYaml(text, file, lang)
    if (value === undefined || value === null) return { agreement: null, problems }
    if (isJson(value))
      return { agreement: Array.isArray(value['clauses']) ? value : { ...value, clauses: [] }, problems }
    return { agreement: null, problems: [...problems, wrong('object', JSON.stringify(value), 'fileNotRead')] }
  }
  return readMarkdown(text)

  function wrong(expected: FolderWord, got: string, effect: FolderWord, line?: number): Problem {
    return {
      where: file,
      ...(line ? { line } : {}),
      expected: folderWords[expected][lang],
      got: excerpt(got),
      effect: folderWords[effect][lang],
    }
  }

  function readMarkdown(whole: string): AgreementRead {
    const head = HEAD.exec(whole)
    const afterHead = head ? blanked(head[0]) + whole.slice(head[0].length) : whole
    const block = BLOCK.exec(afterHead)
    const words = block ? afterHead.replace(block[0], () => blanked(block[0])) : afterHead
    const own = head ? readYaml(`\n${head[1] ?? ''}`, file, lang) : { value: {}, problems: [] }
    const before = block ? afterHead.slice(0, block.index).split('\n').length : 0
    const limits = block
      ? readYaml('\n'.repeat(before) + (block[1] ?? ''), file, lang)
      : { value: [], problems: [] }
    const said = splitClauses(words.replace(HEADING, ''))
    const clauses = said.filter(({ no }) => no !== '0')
    const preamble = said.find(({ no }) => no === '0')?.text ?? ''
    if (clauses.length === 0)
      return { agreement: null, problems: [...own.problems, wrong('clause', '', 'fileNotRead')] }
    const placed = placeLimits(clauses, limits.value)
    const unmeasured = block ? [] : [wrong('limitsBlock', limitsSaid(words, lang), 'nothingMeasured')]
    return {
      agreement: {
        id: 'agreement',
        ...(preamble ? { preamble } : {}),
        ...(isJson(own.value) ? own.value : {}),
        clauses: placed.clauses,
      },
      problems: [
        ...own.problems,
        ...limits.problems,
        ...unmeasured,
        ...placed.lost.map((got) => wrong('clauseOfLimit', got, 'limitLeftOut')),
      ],
    }
  }
}

/** The words that a block could be made of: nothing is measured by them until a person has said so. */
const limitsSaid = (words: string, lang: Lang): string =>
  proposeLimits(words, lang)
    .clauses.flatMap(({ no, proposals }) => proposals.map(({ quote }) => `${no}: ${quote}`))
    .join('; ') || '—'

/** Gives each limit of the block to its clause; `void` and `voidWhy` belong to the clause itself. */
function placeLimits(
  clauses: readonly { readonly no: string; readonly text: string }[],
  block: unknown,
): { clauses: readonly Json[]; lost: readonly string[] } {
  const limits = Array.isArray(block) ? block.filter(isJson) : []
  const lost = limits
    .map((limit) => JSON.stringify(limit['clause'] ?? null))
    .filter((no) => !clauses.some((clause) => JSON.stringify(clause.no) === no))
  const placed = clauses.map((clause) => {
    const found = limits.find((limit) => limit['clause'] === clause.no)
    const { clause: _no, void: isVoid, voidWhy, ...limit } = found ?? {}
    return {
      no: clause.no,
      text: clause.text,
      ...(Object.keys(limit).length > 0 ? { limit } : {}),
      ...(isVoid === undefined ? {} : { void: isVoid }),
      ...(voidWhy === undefined ? {} : { voidWhy }),
    }
  })
  return { clauses: placed, lost }
}
