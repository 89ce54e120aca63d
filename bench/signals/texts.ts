// The texts that all figures of reading are taken on: our own development messages, the same ones in every run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type Lang = 'ru' | 'en'
export const LANGS: readonly Lang[] = ['ru', 'en']

export interface Labelled {
  readonly text: string
  readonly isObscene: boolean
}

interface Line {
  readonly text: string
  readonly lang?: string
  readonly labels: Readonly<Record<string, unknown>> | readonly string[]
}

const OWN = new URL('../../src/signals/training/own/', import.meta.url)
const HELDOUT = new URL('../../src/signals/heldout/heldout.jsonl', import.meta.url)

const linesOf = (file: URL): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

const labelled = ({ text, labels }: Line): Labelled => ({
  text,
  isObscene: (Array.isArray(labels) ? labels : Object.keys(labels)).includes('abuse.obscenity'),
})

/** Messages that nobody trained on; the rules were written apart from them. */
export const heldoutMessages = (lang: Lang): Labelled[] =>
  linesOf(HELDOUT)
    .filter((line) => line.lang === lang)
    .map(labelled)

/** Our own development messages; where their folder is missing, the held out ones. */
export function ownMessages(lang: Lang): Labelled[] {
  if (!existsSync(OWN)) return heldoutMessages(lang)
  return readdirSync(OWN)
    .filter((name) => name.endsWith(`.${lang}.jsonl`))
    .toSorted()
    .flatMap((name) => linesOf(new URL(name, OWN)).map(labelled))
}

/** Every n-th of a list, so that all writers are heard; always the same ones. */
export const spread = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
        (one) => one !== undefined,
      )

/** Cuts a list into equal parts, dealt like cards: each part hears all writers. */
export const dealt = <T>(all: readonly T[], parts: number): T[][] =>
  Array.from({ length: parts }, (_, part) => all.filter((_one, at) => at % parts === part))

/** Messages of 80 to 120 characters: a hundred, as people write them. */
export const aboutHundred = (messages: readonly string[]): string[] => [
  ...new Set(messages.filter(({ length }) => length >= 80 && length <= 120)),
]

/** One long text of exactly so many characters: messages joined by blanks, from the first one again when they end. */
export function joined(messages: readonly string[], characters: number): string {
  const parts: string[] = []
  for (let length = 0, at = 0; length < characters; at = (at + 1) % messages.length) {
    const part = messages[at] ?? ''
    parts.push(part)
    length += part.length + 1
  }
  return parts.join(' ').slice(0, characters)
}

/** As many different texts of so many characters as the messages give, at most `most`. */
export function longTexts(messages: readonly string[], characters: number, most: number): string[] {
  const all = messages.join(' ')
  const count = Math.min(most, Math.floor(all.length / characters))
  return Array.from({ length: count }, (_, at) => all.slice(at * characters, (at + 1) * characters))
}
