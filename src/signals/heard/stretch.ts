// A stretch of our own letter as the heads see it: the features that the client's words have, and beside them what the grammar of
// drafts and of our own words heard there. The grammar knows sayings; a head weighs all of it together.
import { cuesOf, type Cue } from '../drafts/lines.ts'
import { tiesIn } from '../drafts/ties.ts'
import { voidsIn } from '../drafts/voids.ts'
import { type Features, featuresOf } from '../model/features.ts'
import { featureOf, hashOf } from '../model/hash.ts'
import { type Sentence, sentencesOf } from '../model/sentence.ts'
import { readOwnWords } from '../ownWords.ts'
import { ruled, type Ruling } from '../ruled.ts'
import type { Span } from '../../basics/span.ts'

/** One line, read once for all of its stretches. */
export interface LineRead {
  readonly ruling: Ruling
  readonly sentences: readonly Sentence[]
  /** What the grammar of our own letters heard, by name. */
  readonly said: readonly (Span & { readonly name: string })[]
}

const nameOf = (cue: Cue): string => (cue.says === 'own' ? cue.rule : cue.says)

/** Reads a line that holds no line break. */
export function lineRead(line: string): LineRead {
  const ruling = ruled(line)
  const cues = cuesOf(line)
  const named = (name: string, { start, end }: Span) => ({ name, start, end })
  return {
    ruling,
    sentences: sentencesOf(ruling),
    said: [
      ...cues.map((cue) => named(nameOf(cue), cue)),
      ...[...tiesIn(cues), ...voidsIn(cues)].map((word) => named(`word ${word.rule}`, word)),
      ...readOwnWords(line).map((word) => named(`own ${word.kind}`, word)),
    ],
  }
}

/** What one thing heard weighs beside a sentence of length one; chosen on sentences that the heads had not seen. */
const SAID = 0.2

const inside = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end

/** The tokens [from, to) of a line as one stretch. `withRules` false leaves out the grammar, for sentences that it was written on. */
export function featuresAt(read: LineRead, from: number, to: number, withRules = true): Features {
  const { ruling, said } = read
  const span = { start: ruling.tokens[from]?.start ?? 0, end: ruling.tokens[to - 1]?.end ?? 0 }
  const matches = ruling.matches.filter((match) => from <= match.from && match.from < to)
  const signals = ruling.signals.filter((one) => one.start < span.end && span.start < one.end)
  const [plain] = featuresOf(ruling, [{ ...span, from, to, matches, signals }], withRules)
  if (plain === undefined || !withRules) return plain ?? NOTHING
  const names = [...new Set(said.filter((one) => inside(span, one)).map(({ name }) => name))].sort()
  const hashes = names.flatMap((name, at) => [
    said91(name),
    ...names.slice(at + 1).map((other) => said91(`${name} ${other}`)),
  ])
  return {
    hashes: Int32Array.from([...plain.hashes, ...hashes]),
    values: Float32Array.from([...plain.values, ...hashes.map(() => SAID)]),
  }
}
const NOTHING: Features = { hashes: new Int32Array(), values: new Float32Array() }
const said91 = (name: string): number => featureOf(hashOf(name, 91))
