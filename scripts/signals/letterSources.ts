// Where the sentences of our own letters lie, and what they and the grammar come to as one hash.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import {
  LETTER_KINDS,
  letterFeatures,
  type LetterKind,
  type LetterSample,
} from '../../src/signals/learning/letters.ts'

const FOLDER = new URL('../../src/signals/training/letters/', import.meta.url)
const SHEETS = new URL('../../src/signals/drafts/', import.meta.url)

const isKind = (name: string): name is LetterKind => (LETTER_KINDS as readonly string[]).includes(name)

/** `<kind>.<lang>.txt` or `<kind>.<voice>.<lang>.txt`, one sentence a line. */
function ownSentences(): LetterSample[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const parts = name.split('.')
      const [kind = '', lang] = [parts[0], parts.at(-2)]
      if (!isKind(kind) || (lang !== 'ru' && lang !== 'en')) throw new Error(`${name} has no known kind`)
      return readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text): LetterSample => ({ text, lang, kind, ruled: false }))
    })
}

type Sheet = Readonly<
  Record<string, { readonly stops: readonly string[]; readonly passes: readonly string[] }>
>
/** What the sentences of a sheet are that a guard stops; those of other guards are plain. */
const STOPPED: Readonly<Record<string, LetterKind>> = {
  G2: 'void_term',
  G3: 'silence',
  G5: 'label',
  own: 'hurts',
}

/** The sentences on which the lines of the grammar were written. */
function sheetSentences(lang: 'ru' | 'en'): LetterSample[] {
  const sheet = JSON.parse(readFileSync(new URL(`drafts.${lang}.json`, SHEETS), 'utf8')) as Sheet
  const sample = (kind: LetterKind) => (text: string) => ({
    text: text.replaceAll(/\[[^\]]*\]/g, ''),
    lang,
    kind,
    ruled: true,
  })
  return Object.entries(sheet).flatMap(([guard, { stops, passes }]) => [
    ...stops.map(sample(STOPPED[guard] ?? 'plain')),
    ...passes.map(sample('calm')),
  ])
}

/** Every sentence that the heads for our own letters learn from. */
export const letterSamples = (): LetterSample[] => [
  ...ownSentences(),
  ...sheetSentences('ru'),
  ...sheetSentences('en'),
]

const EVERY = 20

/** What a model was trained on and by: SHA-256 over all sentences, and over the features of every twentieth. */
export function lettersHash(): string {
  const hash = createHash('sha256')
  const samples = letterSamples()
  hash.update(JSON.stringify(samples))
  for (const sample of samples.filter((_, at) => at % EVERY === 0)) {
    const { hashes, values } = letterFeatures(sample)
    hash.update(hashes).update(values)
  }
  return hash.digest('hex')
}
