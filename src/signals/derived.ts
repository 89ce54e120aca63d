// Labels made of other labels: an ultimatum ties a condition to a threat, leverage ties a threat to a demand, an honest
// complaint is a concrete grievance said in a civil tone. The table of the label guide decides, line by line.
import type { Span } from '../basics/span.ts'
import { Outline, Said } from './derived/outline.ts'
import { isGrievance, isUncivil, type Label, type Ruled } from './label.ts'
import type { ReadToken } from './match.ts'
import type { Found } from './spans.ts'

interface Reading {
  readonly tokens: readonly ReadToken[]
  readonly signals: readonly Ruled[]
  readonly cues: readonly Found[]
}

/** Ties of threats to conditions (ultimatum) and to demands (leverage). */
function ties(said: Said): Ruled[] {
  const consequences = said.outline.cues
    .filter((cue) => cue.says === 'cue.consequence')
    .map((cue) => spanOf(said.outline, cue))
  return [
    ...said.threats.flatMap((threat) => tieOf(said, threat)),
    ...consequences.flatMap((span) => tieOf(said, span)).filter((one) => one.label === 'ultimatum'),
  ]
}

const spanOf = ({ tokens }: Outline, cue: Found): Span => ({
  start: tokens[cue.from]?.start ?? 0,
  end: tokens[cue.to]?.end ?? 0,
})

function tieOf(said: Said, threat: Span & { readonly label?: Label; readonly why?: string }): Ruled[] {
  const { outline } = said
  const at = outline.sentenceAt(threat.start)
  const leans = leansOn(outline, at)
  const near = leans ? [at, at - 1] : [at]
  const cued = (name: string): boolean => near.some((sentence) => outline.cued(name, sentence))
  const demanded = near.some((sentence) => said.demands(sentence))
  const undone = cued('undone')
  const asked = demanded || cued('deadline') || cued('command')
  const choice = asked && outline.cued('choice', at)
  const firm = outline.cued('condition', at) || followsOr(said, threat) || failing(outline, threat)
  const spare = threat.why?.endsWith('.spared') === true
  const across = demanded && said.dashedApart(threat, at)
  const { start, end } = outline.spanOf(leans && asked ? at - 1 : at, at)
  const signals: Ruled[] = []
  const say = (label: Label, why: string) =>
    signals.push({ label, start, end, confidence: 0.85, why: `tie:${why}` })
  if (demanded && (firm || choice || leans || undone || across || spare)) say('leverage', 'threat.demand')
  const avoidable = threat.label !== 'threat.violence' || asked
  if (avoidable && !(undone && !firm) && (firm || choice || across || (leans && asked)))
    say('ultimatum', 'condition.threat')
  return signals
}

const OR = /^(или|либо|иначе|or|else)$/
/** Whether one of the three tokens before a token, in its sentence, offers it as the other choice. */
function orBefore({ tokens }: Outline, at: number, sentence: number | undefined): boolean {
  for (let before = Math.max(0, at - 3); before < at; before++) {
    const token = tokens[before]
    if (token?.sentence === sentence && OR.test(token?.text ?? '')) return true
  }
  return false
}

/** Whether «или», «либо», "or" stands right before the threat, with something else before it: "fix it or I …". */
function followsOr(said: Said, threat: Span): boolean {
  const { outline } = said
  const first = outline.tokenFrom(threat.start)
  const token = outline.tokens[first]
  return token !== undefined && orBefore(outline, first, token.sentence) && said.freeBefore(first) >= 3
}

/** «Не признаете брак — увидите себя в обзоре», "No apology by noon, and …": a sentence that opens with what must not be missing. */
function failing(outline: Outline, threat: Span): boolean {
  const first = outline.tokens[outline.tokenFrom(threat.start)]
  const words = outline.sentence(first?.sentence ?? -1)?.words ?? []
  const [opening, next] = [words[0]?.text ?? '', words[1]?.text ?? '']
  const lacks =
    /^(нет|no)$/.test(opening) || (opening === 'не' && /(ете|ите|ешь|ишь|ут|ют|ат|ят|ет|ит)$/.test(next))
  const after = words[2]?.start ?? Infinity
  return lacks && outline.broken(after - 3, threat.end)
}

/** "Refund me and I'll withdraw it": a demand whose return is to undo or keep quiet what the message or an earlier one threatens. */
function traded(said: Said): Ruled[] {
  const { outline } = said
  const threatened = said.threats.length > 0
  return outline.cues.flatMap((cue): Ruled[] => {
    const undone = cue.says === 'cue.undone' && threatened
    if (!undone && cue.says !== 'cue.silence') return []
    const sentence = outline.tokens[cue.from]?.sentence ?? -1
    const { start, end } = outline.spanOf(sentence, sentence)
    return said.demands(sentence)
      ? [{ label: 'leverage', start, end, confidence: 0.85, why: 'tie:demand.undone' }]
      : []
  })
}

/** Whether a sentence leans on the one before it: «Иначе…», «Тогда…», "Otherwise…", "Or I…". */
function leansOn(outline: Outline, sentence: number): boolean {
  const first = outline.sentence(sentence)?.words[0]
  return first !== undefined && /^(иначе|или|либо|тогда|потом|otherwise|or|then|after)$/.test(first.text)
}

/** A grievance with something concrete in it, and nothing uncivil in the whole message. */
function honestComplaint(outline: Outline, signals: readonly Ruled[]): Ruled[] {
  const grievance = signals.find(({ label }) => isGrievance(label))
  if (!grievance || signals.some(({ label }) => isUncivil(label))) return []
  const cued = new Set(outline.cues.map((cue) => cue.says))
  if (cued.has('cue.sarcasm')) return []
  // A date or the number of an order stands for itself; "three hours" beside a wish for amends needs a civil word as well.
  const wishes = signals.some(({ label }) => /^demand\.(free|apology)/.test(label))
  if (!cued.has('cue.strong') && !(cued.has('cue.concrete') && (cued.has('cue.civil') || !wishes))) return []
  return [{ ...grievance, label: 'complaint.honest', confidence: 0.8, why: 'made:grievance.civil' }]
}

/** «Скан паспорта? Ещё чего.»: what we asked for, repeated as a question, then waved off. */
function wavedOff(outline: Outline): Ruled[] {
  return outline.cues.flatMap((cue): Ruled[] => {
    if (cue.says !== 'cue.dismissal') return []
    const sentence = outline.tokens[cue.from]?.sentence ?? 0
    const before = outline.sentence(sentence - 1)
    if (!before || outline.tokens[before.to - 1]?.text !== '?') return []
    const named = (name: string) => outline.cued(name, sentence - 1)
    const label: Label | null = named('proof') ? 'evasion.proof' : named('terms') ? 'refusal.boundary' : null
    const { start, end } = outline.spanOf(sentence - 1, sentence)
    return label ? [{ label, start, end, confidence: 0.85, why: 'made:question.dismissed' }] : []
  })
}

/** A step spared for a demand of the same sentence is a threat too: "free for life and I won't go to the regulator". */
function spared(said: Said): Ruled[] {
  const { outline } = said
  return outline.cues.flatMap((cue): Ruled[] => {
    if (!cue.says.startsWith('cue.spared.')) return []
    const { start, end } = spanOf(outline, cue)
    const label = cue.says.slice('cue.spared.'.length) as Label
    const priced = said.demands(outline.tokens[cue.from]?.sentence ?? -1)
    return priced ? [{ label, start, end, confidence: cue.confidence, why: cue.why }] : []
  })
}

/** An addressee that is merely named counts when the message is hostile, or a short sentence aims it at us. */
function named(said: Said): Ruled[] {
  const { outline, labels } = said
  const hostile = [...labels].some((label) => /^(demand|accusation|abuse|refusal|evasion)/.test(label))
  return outline.cues.flatMap((cue): Ruled[] => {
    if (!cue.says.startsWith('cue.named.')) return []
    const label = cue.says.slice('cue.named.'.length) as Label
    const sentence = outline.tokens[cue.from]?.sentence ?? -1
    const { from, to } = outline.sentence(sentence) ?? { from: 0, to: 0 }
    if (outline.tokens[to - 1]?.text === '?' || labels.has(label)) return []
    const aimed = to - from <= 10 && outline.cued('aimed', sentence)
    const alternative = said.demands(sentence) && orBefore(outline, cue.from, sentence)
    if (!alternative && (!aimed || !(hostile || to - from <= 8))) return []
    const { start, end } = outline.spanOf(sentence, sentence)
    return [{ label, start, end, confidence: cue.confidence, why: cue.why }]
  })
}

/** Whether something may follow from a cue where no rule gave a label. */
const stirs = ({ says }: Found): boolean =>
  says === 'cue.consequence' || says === 'cue.dismissal' || says.startsWith('cue.named.')

/** All labels that follow from the others. Each asks the outline of the text, so that a long text costs no more than its length. */
export const derivedFrom = ({ tokens, signals, cues }: Reading): Ruled[] => {
  if (signals.length === 0 && !cues.some(stirs)) return []
  const outline = new Outline(tokens, cues)
  const plainly = new Said(outline, signals)
  const spares = [...spared(plainly), ...named(plainly)]
  const said = spares.length === 0 ? plainly : new Said(outline, [...signals, ...spares])
  const made = [...spares, ...ties(said), ...traded(said), ...wavedOff(outline)]
  return [...made, ...honestComplaint(outline, [...signals, ...made])]
}
