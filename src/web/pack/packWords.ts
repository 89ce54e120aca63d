// Instants, sizes and names of documents as the screen of evidence says them.
import { clockOf, dayOf, readInstant } from '../../basics/instant.ts'
import type { PreviewExhibit } from '../../cases/packs/packShapes.ts'
import { ownZone, type Speech } from '../Words.tsx'

/** A day with its year and the clock; what cannot be read is said as it is written. */
export function momentOf(at: string, { day }: Pick<Speech, 'day'>): string {
  const zone = ownZone()
  const instant = readInstant(at, zone)
  if (instant === null) return at
  const clock = /\dT|\d \d/.test(at) ? `, ${clockOf(instant, zone)}` : ''
  return `${day(dayOf(instant, zone))}${clock}`
}

export const megabytesOf = (bytes: number, lang: string): string =>
  (bytes / 1_048_576).toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** Kinds whose title is a name of its own, not a number. */
const NAMED: readonly PreviewExhibit['kind'][] = ['act', 'original', 'capture', 'mail_key']

/** The kind and name of a document: «запись учёта: квитанция 7781», "message m12". */
export const nameOf = ({ kind, title }: PreviewExhibit, { t }: Pick<Speech, 't'>): string =>
  [t.pack.kind[kind], title].filter((word) => word !== '').join(NAMED.includes(kind) ? ': ' : ' ')

/** Why a document that could go in is left out by the usual choice; null when it is simply not chosen. */
export function whyOut({ kind, parts }: PreviewExhibit, { t }: Pick<Speech, 't'>): string | null {
  if (parts.length === 0) return t.pack.outErased
  if (kind === 'preservation') return t.pack.outOwnNotes
  return kind === 'inquiry' ? t.pack.outOwnRemarks : null
}

export function partName(part: string, { t }: Pick<Speech, 't'>): string {
  const attachment = /^att(\d+)$/.exec(part)?.[1]
  return attachment === undefined
    ? (t.pack.part[part] ?? part)
    : t.pack.attachment(String(Number(attachment) + 1))
}
