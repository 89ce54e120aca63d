// Labels made of other labels: an ultimatum ties a condition to a threat, leverage ties a threat to a demand, an honest
// complaint is a concrete grievance said in a civil tone. The table of the label guide decides, line by line.
import type { Label, Signal } from './label.ts'
import type { Found } from './spans.ts'
import type { ReadToken } from './match.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  readonly signals: readonly Signal[]
  readonly cues: readonly Found[]
}

const cuesIn = (reading: Reading, name: string, sentences: ReadonlySet<number>): Found[] =>
  reading.cues.filter(
    (cue) => cue.says === `cue.${name}` && sentences.has(reading.tokens[cue.from]?.sentence ?? -1),
  )

const sentenceAt = (reading: Reading, offset: number): number =>
  reading.tokens.find((token) => token.end > offset)?.sentence ?? -1

/** The clauses from one offset to another, widened to the connectors that open them. */
function sentenceSpan(reading: Reading, from: number, to: number): { start: number; end: number } {
  const inside = reading.tokens.filter((token) => token.sentence >= from && token.sentence <= to)
  const words = inside.filter((token) => token.kind !== 'mark' || '%₽£$€»)'.includes(token.text))
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

const isThreat = (signal: Signal): boolean => signal.label.startsWith('threat.')
const isDemand = (signal: Signal): boolean => signal.label.startsWith('demand.')

/** Ties of threats to conditions (ultimatum) and to demands (leverage). */
export function ties(reading: Reading): Signal[] {
  const result: Signal[] = []
  for (const threat of reading.signals.filter(isThreat)) {
    const at = sentenceAt(reading, threat.start)
    const near = new Set([at])
    result.push(...tieAt(reading, at, near))
  }
  return result
}

function tieAt(reading: Reading, at: number, near: Set<number>): Signal[] {
  const leans = leansOn(reading, at)
  if (leans) near.add(at - 1)
  const cues = (name: string) => cuesIn(reading, name, near)
  const firm = cuesIn(reading, 'condition', new Set([at])).length > 0
  const undone = cues('undone').length > 0
  const asked = cues('deadline').length + cues('command').length > 0
  const demands = reading.signals.filter(
    (signal) => isDemand(signal) && near.has(sentenceAt(reading, signal.start)),
  )
  const choice = demands.length > 0 || asked ? cuesIn(reading, 'choice', new Set([at])).length > 0 : false
  const span = sentenceSpan(reading, leans && (demands.length > 0 || asked) ? at - 1 : at, at)
  const signals: Signal[] = []
  const say = (label: Label, why: string) =>
    signals.push({ label, ...span, confidence: 0.85, why: `tie:${why}` })
  if (demands.length > 0 && (firm || choice || leans || undone)) say('leverage', 'threat.demand')
  if (!undone && (firm || choice || (leans && asked))) say('ultimatum', 'condition.threat')
  return signals
}

/** Whether a sentence leans on the one before it: «Иначе…», «Тогда…», "Otherwise…", "Or I…". */
function leansOn(reading: Reading, sentence: number): boolean {
  const first = reading.tokens.find((token) => token.sentence === sentence && token.kind !== 'mark')
  return first !== undefined && /^(иначе|или|либо|тогда|потом|otherwise|or|then|after)$/.test(first.text)
}

const UNCIVIL =
  /^(threat\.|leverage|ultimatum|abuse\.|demand\.(punish|exception)|evasion|refusal|accusation\.fraud)/

/** A grievance with something concrete in it, and nothing uncivil in the whole message. */
export function honestComplaint(reading: Reading): Signal[] {
  if (reading.signals.some((signal) => UNCIVIL.test(signal.label))) return []
  if (reading.cues.some((cue) => cue.says === 'cue.sarcasm')) return []
  const grievance = reading.signals.find((signal) => /^accusation\.(loss|quality)/.test(signal.label))
  if (!grievance || !reading.cues.some((cue) => cue.says === 'cue.concrete')) return []
  return [{ ...grievance, label: 'complaint.honest', confidence: 0.8, why: 'made:grievance.civil' }]
}

/** All labels that follow from the others. */
export const derivedFrom = (reading: Reading): Signal[] => {
  const tied = ties(reading)
  return [...tied, ...honestComplaint({ ...reading, signals: [...reading.signals, ...tied] })]
}
