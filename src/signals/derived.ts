// Labels made of other labels: an ultimatum ties a condition to a threat, leverage ties a threat to a demand, an honest
// complaint is a concrete grievance said in a civil tone. The table of the label guide decides, line by line.
import type { Span } from '../basics/span.ts'
import type { Label, Ruled } from './label.ts'
import type { Found } from './spans.ts'
import type { ReadToken } from './match.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  readonly signals: readonly Ruled[]
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

const isThreat = (signal: Ruled): boolean => signal.label.startsWith('threat.')
const isDemand = (signal: Ruled): boolean => signal.label.startsWith('demand.')

/** Ties of threats to conditions (ultimatum) and to demands (leverage). */
export function ties(reading: Reading): Ruled[] {
  const consequences = reading.cues
    .filter((cue) => cue.says === 'cue.consequence')
    .map((cue) => spanOf(reading, cue))
  return [
    ...reading.signals.filter(isThreat).flatMap((threat) => tieOf(reading, threat)),
    ...consequences.flatMap((span) => tieOf(reading, span)).filter((one) => one.label === 'ultimatum'),
  ]
}

const spanOf = (reading: Reading, cue: Found): Span => ({
  start: reading.tokens[cue.from]?.start ?? 0,
  end: reading.tokens[cue.to]?.end ?? 0,
})

function tieOf(reading: Reading, threat: Span & { readonly label?: Label; readonly why?: string }): Ruled[] {
  const at = sentenceAt(reading, threat.start)
  const here = new Set([at])
  const leans = leansOn(reading, at)
  const near = leans ? new Set([at, at - 1]) : here
  const demanded = reading.signals.some(
    (signal) => isDemand(signal) && near.has(sentenceAt(reading, signal.start)),
  )
  const undone = cuesIn(reading, 'undone', near).length > 0
  const asked =
    demanded || cuesIn(reading, 'deadline', near).length + cuesIn(reading, 'command', near).length > 0
  const choice = asked && cuesIn(reading, 'choice', here).length > 0
  const firm =
    cuesIn(reading, 'condition', here).length > 0 || followsOr(reading, threat) || failing(reading, threat)
  const spare = threat.why?.endsWith('.spared') === true
  const across = demanded && dashedApart(reading, threat, at)
  const span = sentenceSpan(reading, leans && asked ? at - 1 : at, at)
  const signals: Ruled[] = []
  const say = (label: Label, why: string) =>
    signals.push({ label, ...span, confidence: 0.85, why: `tie:${why}` })
  if (demanded && (firm || choice || leans || undone || across || spare)) say('leverage', 'threat.demand')
  const avoidable = threat.label !== 'threat.violence' || asked
  if (avoidable && !(undone && !firm) && (firm || choice || across || (leans && asked)))
    say('ultimatum', 'condition.threat')
  return signals
}

const OR = /^(или|либо|иначе|or|else)$/
/** Whether «или», «либо», "or" stands right before the threat, with something else before it: "fix it or I …". */
function followsOr(reading: Reading, threat: Span): boolean {
  const first = reading.tokens.findIndex((token) => token.start >= threat.start)
  const sentence = reading.tokens[first]?.sentence
  const before = reading.tokens
    .slice(Math.max(0, first - 3), first)
    .filter((token) => token.sentence === sentence)
  if (!before.some((token) => OR.test(token.text))) return false
  const earlier = reading.tokens
    .slice(0, first)
    .filter((token) => token.sentence === sentence && token.kind !== 'mark')
  const threatened = reading.signals.filter(isThreat)
  const free = earlier.filter(
    (token) => !threatened.some((one) => token.start >= one.start && token.end <= one.end),
  )
  return free.length >= 3
}

/** «Не признаете брак — увидите себя в обзоре», "No apology by noon, and …": a sentence that opens with what must not be missing. */
function failing(reading: Reading, threat: Span): boolean {
  const first = reading.tokens.find((token) => token.start >= threat.start)
  const inside = reading.tokens.filter((token) => token.sentence === first?.sentence)
  const words = inside.filter((token) => token.kind !== 'mark')
  const [opening, next] = [words[0]?.text ?? '', words[1]?.text ?? '']
  const lacks =
    /^(нет|no)$/.test(opening) || (opening === 'не' && /(ете|ите|ешь|ишь|ут|ют|ат|ят|ет|ит)$/.test(next))
  const after = words[2]?.start ?? Infinity
  return (
    lacks &&
    inside.some(
      (token) => token.start >= after - 3 && token.end <= threat.end && /^[-—–,=]$/.test(token.text),
    )
  )
}

/** "Refund me and I'll withdraw it": a demand whose return is to undo or keep quiet what the message or an earlier one threatens. */
function traded(reading: Reading): Ruled[] {
  const threatened = reading.signals.some(isThreat)
  return reading.cues.flatMap((cue): Ruled[] => {
    const undone = cue.says === 'cue.undone' && threatened
    if (!undone && cue.says !== 'cue.silence') return []
    const sentence = reading.tokens[cue.from]?.sentence ?? -1
    const priced = reading.signals.some((one) => isDemand(one) && sentenceAt(reading, one.start) === sentence)
    const span = sentenceSpan(reading, sentence, sentence)
    return priced ? [{ label: 'leverage', ...span, confidence: 0.85, why: 'tie:demand.undone' }] : []
  })
}

/** «Вернёте деньги — отзыв уберу»: a dash between a demand and a threat of one sentence is a condition. */
function dashedApart(reading: Reading, threat: Span, sentence: number): boolean {
  const demands = reading.signals.filter(
    (signal) => isDemand(signal) && sentenceAt(reading, signal.start) === sentence,
  )
  return demands.some((demand) => {
    const [from, to] = demand.start < threat.start ? [demand.end, threat.start] : [threat.end, demand.start]
    return reading.tokens.some(
      (token) => token.start >= from && token.end <= to && /^[-—–]$/.test(token.text),
    )
  })
}

/** Whether a sentence leans on the one before it: «Иначе…», «Тогда…», "Otherwise…", "Or I…". */
function leansOn(reading: Reading, sentence: number): boolean {
  const first = reading.tokens.find((token) => token.sentence === sentence && token.kind !== 'mark')
  return first !== undefined && /^(иначе|или|либо|тогда|потом|otherwise|or|then|after)$/.test(first.text)
}

const UNCIVIL =
  /^(threat\.|leverage|ultimatum|abuse\.|demand\.(punish|exception)|evasion|refusal|accusation\.fraud)/

/** A grievance with something concrete in it, and nothing uncivil in the whole message. */
export function honestComplaint(reading: Reading): Ruled[] {
  if (reading.signals.some((signal) => UNCIVIL.test(signal.label))) return []
  if (reading.cues.some((cue) => cue.says === 'cue.sarcasm')) return []
  const grievance = reading.signals.find((signal) => /^accusation\.(loss|quality)/.test(signal.label))
  const has = (name: string): boolean => reading.cues.some((cue) => cue.says === `cue.${name}`)
  // A date or the number of an order stands for itself; "three hours" beside a wish for amends needs a civil word as well.
  const wishes = reading.signals.some((signal) => /^demand\.(free|apology)/.test(signal.label))
  if (!grievance || !(has('strong') || (has('concrete') && (has('civil') || !wishes)))) return []
  return [{ ...grievance, label: 'complaint.honest', confidence: 0.8, why: 'made:grievance.civil' }]
}

/** «Скан паспорта? Ещё чего.»: what we asked for, repeated as a question, then waved off. */
function wavedOff(reading: Reading): Ruled[] {
  return reading.cues.flatMap((cue): Ruled[] => {
    if (cue.says !== 'cue.dismissal') return []
    const sentence = reading.tokens[cue.from]?.sentence ?? 0
    const before = reading.tokens.filter((token) => token.sentence === sentence - 1)
    if (before.at(-1)?.text !== '?') return []
    const named = (name: string) => cuesIn(reading, name, new Set([sentence - 1])).length > 0
    const label: Label | null = named('proof') ? 'evasion.proof' : named('terms') ? 'refusal.boundary' : null
    const span = sentenceSpan(reading, sentence - 1, sentence)
    return label ? [{ label, ...span, confidence: 0.85, why: 'made:question.dismissed' }] : []
  })
}

/** A step spared for a demand of the same sentence is a threat too: "free for life and I won't go to the regulator". */
function spared(reading: Reading): Ruled[] {
  return reading.cues.flatMap((cue): Ruled[] => {
    if (!cue.says.startsWith('cue.spared.')) return []
    const sentence = reading.tokens[cue.from]?.sentence
    const priced = reading.signals.some((one) => isDemand(one) && sentenceAt(reading, one.start) === sentence)
    const [start, end] = [reading.tokens[cue.from]?.start ?? 0, reading.tokens[cue.to]?.end ?? 0]
    const label = cue.says.slice('cue.spared.'.length) as Label
    return priced ? [{ label, start, end, confidence: cue.confidence, why: cue.why }] : []
  })
}

/** An addressee that is merely named counts when the message is hostile, or a short sentence aims it at us. */
function named(reading: Reading): Ruled[] {
  const hostile = reading.signals.some((one) => /^(demand|accusation|abuse|refusal|evasion)/.test(one.label))
  return reading.cues.flatMap((cue): Ruled[] => {
    if (!cue.says.startsWith('cue.named.')) return []
    const label = cue.says.slice('cue.named.'.length) as Label
    const sentence = reading.tokens[cue.from]?.sentence ?? -1
    const words = reading.tokens.filter((token) => token.sentence === sentence)
    if (words.at(-1)?.text === '?' || reading.signals.some((one) => one.label === label)) return []
    const aimed = words.length <= 10 && cuesIn(reading, 'aimed', new Set([sentence])).length > 0
    const demanded = reading.signals.some(
      (one) => isDemand(one) && sentenceAt(reading, one.start) === sentence,
    )
    const before = reading.tokens.slice(Math.max(0, cue.from - 3), cue.from)
    const alternative = demanded && before.some((token) => token.sentence === sentence && OR.test(token.text))
    if (!alternative && (!aimed || !(hostile || words.length <= 8))) return []
    return [{ label, ...sentenceSpan(reading, sentence, sentence), confidence: cue.confidence, why: cue.why }]
  })
}

/** All labels that follow from the others. */
export const derivedFrom = (reading: Reading): Ruled[] => {
  const spares = [...spared(reading), ...named(reading)]
  const made = [
    ...spares,
    ...ties({ ...reading, signals: [...reading.signals, ...spares] }),
    ...traded({ ...reading, signals: [...reading.signals, ...spares] }),
    ...wavedOff(reading),
  ]
  return [...made, ...honestComplaint({ ...reading, signals: [...reading.signals, ...made] })]
}
