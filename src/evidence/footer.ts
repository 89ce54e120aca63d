// The line at the foot of every paper that leaves: the number of its entry in our log, and a short fingerprint of the last
// checkpoint before it. Whoever holds the paper then holds a copy that binds us: a rewritten log has another fingerprint.
//
// The fingerprint is the first eight bytes of the SHA-256 of the minimal note of that checkpoint (text, blank line and the
// log's own signatures), the same bytes that authorities stamp; the number in brackets is how many entries the log had.
import { plural, type Lang } from '../basics/lang.ts'
import type { Sha256 } from './leaf.ts'
import { hex } from './utf8.ts'

const BYTES = 8

/** Sixteen hexadecimal digits of the minimal note, as `checkpoint` keeps it. */
export const fingerprintOf = (note: Uint8Array, sha256: Sha256): string =>
  hex(sha256(note).subarray(0, BYTES))

export interface Footer {
  /** The number of the paper's own entry; null for a paper that has none, such as an extract. */
  readonly entry: number | null
  /** The last checkpoint signed before it: its fingerprint, and how many entries the log had; null before the first. */
  readonly checkpoint: { readonly fingerprint: string; readonly entries: number } | null
}

/** Groups of four digits: people read it aloud. */
const grouped = (fingerprint: string): string => (fingerprint.match(/.{4}/gu) ?? []).join('-')

function fingerprintLine({ fingerprint, entries }: NonNullable<Footer['checkpoint']>, lang: Lang): string {
  const digits = grouped(fingerprint)
  return lang === 'ru'
    ? `Отпечаток журнала: ${digits} (${plural('ru', entries, { one: '# запись', few: '# записи', many: '# записей' })}).`
    : `Journal fingerprint: ${digits} (${plural('en', entries, { one: '# entry', other: '# entries' })}).`
}

/** The line itself, without a line end; empty when there is nothing to name. */
export function footerLine({ entry, checkpoint }: Footer, lang: Lang): string {
  const number = lang === 'ru' ? `Запись № ${entry} в нашем журнале.` : `Entry no. ${entry} in our journal.`
  const parts = [entry === null ? '' : number, checkpoint ? fingerprintLine(checkpoint, lang) : '']
  return parts.filter((part) => part !== '').join(' ')
}

// Mail programs break lines, quote them with ">", and make other spaces and dashes of ours.
// Never more than a few in a row, so that no text takes long to look through.
const GAP = '[\\s>\\u00a0\\u202f]'
const SOME = `${GAP}{1,9}`
const ANY = `${GAP}{0,9}`
const DASH = '[-\\u2010-\\u2015]'
const FINGERPRINT = `[0-9a-f]{4}(?:${ANY}${DASH}${ANY}[0-9a-f]{4}){3}`
const lineOf = (number: string, print: string): RegExp =>
  new RegExp(`${number}(?:${SOME}${print})?|${print}`, 'giu')
const LINES = [
  lineOf(
    `Запись${SOME}№${ANY}(\\d{1,15})${SOME}в${SOME}нашем${SOME}журнале\\.`,
    `Отпечаток${SOME}журнала:${ANY}(${FINGERPRINT})${ANY}\\((\\d{1,15})${SOME}запис(?:ь|и|ей)\\)\\.`,
  ),
  lineOf(
    `Entry${SOME}no\\.${ANY}(\\d{1,15})${SOME}in${SOME}our${SOME}journal\\.`,
    `Journal${SOME}fingerprint:${ANY}(${FINGERPRINT})${ANY}\\((\\d{1,15})${SOME}entr(?:y|ies)\\)\\.`,
  ),
]
const MOST_CHARACTERS = 200_000

/** The last footer in a text, in either language, however a mail program has folded it; null when there is none. */
export function readFooter(text: string): Footer | null {
  if (text.length > MOST_CHARACTERS) return null
  const found = LINES.flatMap((line) => [...text.matchAll(line)])
  const last = found.reduce<RegExpExecArray | null>(
    (latest, one) => (latest && latest.index > one.index ? latest : one),
    null,
  )
  if (!last) return null
  const [, entry, print, entries, printAlone, entriesAlone] = last
  const digits = (print ?? printAlone)?.toLowerCase().replaceAll(/[^0-9a-f]/gu, '')
  const checkpoint =
    digits === undefined ? null : { fingerprint: digits, entries: Number(entries ?? entriesAlone) }
  return { entry: entry === undefined ? null : Number(entry), checkpoint }
}

const LONGEST_FOOTER = 400

/** The text without a footer at its end: a letter that is copied once more gets a new one, not a second one. */
export function withoutFooter(text: string): string {
  const end = text.trimEnd()
  // Only at the very end: a footer in the middle belongs to something that is quoted.
  const from = Math.max(0, end.length - LONGEST_FOOTER)
  const last = LINES.flatMap((line) => [...end.slice(from).matchAll(line)]).find(([whole]) =>
    end.endsWith(whole),
  )
  return last ? end.slice(0, end.length - last[0].length).trimEnd() : end
}

/** The text with the footer as its last line. */
export const withFooter = (text: string, footer: Footer, lang: Lang): string =>
  [withoutFooter(text), footerLine(footer, lang)].filter((part) => part !== '').join('\n\n')
