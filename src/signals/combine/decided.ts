// From chances to signals: thresholds give tiers, two labels follow from others, and the tagger says which words carry each.
import type { Span } from '../../basics/span.ts'
import {
  isDemand,
  isGrievance,
  isThreat,
  isUncivil,
  LABELS,
  type Label,
  type Signal,
  type Tier,
} from '../label.ts'
import type { Model } from '../model/model.ts'
import { TaggedSentence, taggedSpan } from '../model/tagger.ts'
import { chancesOf } from './chances.ts'
import { GATE_OPENS, gateChance } from './gate.ts'
import type { Weighed } from './inputs.ts'
import { wholeWords } from '../spans.ts'
import { whyOf } from './why.ts'

/** A label of one sentence before its words are found. */
interface Candidate {
  readonly label: Label
  readonly at: number
  readonly chance: number
  readonly tier: Tier
}

const candidate = (label: Label, at: number, chance: number, tier: Tier): Candidate => ({
  label,
  at,
  chance,
  tier,
})

/** A label that a tie needs may be this much less sure than it must be alone: the tie itself speaks for it. */
const LENT = 0.6

const isShown = ({ tier }: Candidate): boolean => tier !== 'possible'

/** Where the gate stays closed all labels count as possible; harm to people is shown however quiet the rest is. */
function heard(candidates: readonly Candidate[], isOpen: boolean): readonly Candidate[] {
  if (isOpen) return candidates
  return candidates.map((one) =>
    one.label === 'threat.violence' ? one : candidate(one.label, one.at, one.chance, 'possible'),
  )
}

/** The labels of a message with their words, sorted by place; possible ones only where they are asked for. */
export function decided(weighed: Weighed, model: Model, withPossible: boolean): Signal[] {
  const chances = chancesOf(weighed, model.combiner)
  const candidates = candidatesOf(chances, weighed, model)
  if (!withPossible && !candidates.some(isShown)) return []
  const all = heard(candidates, gateChance(model.gate, weighed, chances) >= GATE_OPENS)
  if (!withPossible && !all.some(isShown)) return []
  const plain = all.filter(({ label }) => label !== 'leverage' && label !== 'complaint.honest')
  const tied = withLeverage(plain, all, model)
  const complete = withHonestComplaint(tied, all, model)
  const words = wordsOf(weighed, model)
  return complete
    .filter((one) => withPossible || isShown(one))
    .flatMap((one) => signalsOf(one, weighed, model, words))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1))
}

function candidatesOf(
  chances: readonly (readonly number[])[],
  weighed: Weighed,
  { thresholds }: Model,
): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < chances.length; at++) {
    const row = chances[at] as readonly number[]
    for (let head = 0; head < row.length; head++) {
      const label = LABELS[head] as Label
      const chance = row[head] as number
      const { certain, likely, possible } = thresholds[label]
      if (chance < possible) continue
      const byRule = weighed.rules[at]?.[head] === 1
      const tier = chance < likely ? 'possible' : byRule && chance >= certain ? 'certain' : 'likely'
      candidates.push(candidate(label, at, chance, tier))
    }
  }
  return candidates
}

/** The surest candidate that fits, shown already or sure enough to be lent to a tie; null where there is none. */
function lentTo(
  candidates: readonly Candidate[],
  fits: (label: Label) => boolean,
  { thresholds }: Model,
): Candidate | null {
  const best = candidates
    .filter(({ label }) => fits(label))
    .reduce<Candidate | null>(
      (most, one) =>
        most === null ||
        one.chance / thresholds[one.label].likely > most.chance / thresholds[most.label].likely
          ? one
          : most,
      null,
    )
  return best !== null && best.chance >= thresholds[best.label].likely * LENT ? best : null
}

const shownNow = (candidates: readonly Candidate[], lent: readonly (Candidate | null)[]): Candidate[] =>
  candidates.map((one) =>
    lent.includes(one) && one.tier === 'possible' ? candidate(one.label, one.at, one.chance, 'likely') : one,
  )

/** Leverage makes a threat the price of a demand: both must be there, or be lent by the tie. */
function withLeverage(plain: readonly Candidate[], all: readonly Candidate[], model: Model): Candidate[] {
  const ties = all.filter(({ label }) => label === 'leverage')
  if (!ties.some(isShown)) return [...plain]
  const lent = [lentTo(plain, isThreat, model), lentTo(plain, isDemand, model)]
  return lent.includes(null) ? [...plain] : [...shownNow(plain, lent), ...ties]
}

/** An honest complaint is a grievance in a message without anything uncivil. */
function withHonestComplaint(
  tied: readonly Candidate[],
  all: readonly Candidate[],
  model: Model,
): Candidate[] {
  const complaints = all.filter(({ label }) => label === 'complaint.honest')
  if (!complaints.some(isShown)) return [...tied]
  if (tied.some((one) => isShown(one) && isUncivil(one.label))) return [...tied]
  const grievance = lentTo(tied, isGrievance, model)
  return grievance === null ? [...tied] : [...shownNow(tied, [grievance]), ...complaints]
}

/** A candidate with its words: those of the rule where rules mark them better, else those that the tagger finds. */
function signalsOf(
  { label, at, chance, tier }: Candidate,
  weighed: Weighed,
  model: Model,
  words: (at: number, label: Label) => Span,
): Signal[] {
  const why = whyOf(weighed, at, label, model)
  const confidence = Math.round(chance * 1000) / 1000
  const byRule = model.ruleSpans.has(label)
    ? (weighed.sentences[at]?.signals.filter((one) => one.label === label) ?? [])
    : []
  const spans: readonly Span[] = byRule.length > 0 ? byRule : [words(at, label)]
  const { text } = weighed.ruling
  return spans.map((span) => {
    const { start, end } = label.startsWith('abuse.') ? span : wholeWords(text, span)
    return { label, start, end, confidence, tier, why }
  })
}

/** What the tagger marks for a label in a sentence; each sentence is looked at once, however many labels it carries. */
function wordsOf({ ruling, sentences }: Weighed, { tags }: Model): (at: number, label: Label) => Span {
  const looked = new Map<number, TaggedSentence>()
  return (at, label) => {
    const sentence = sentences[at]
    if (!sentence) return { start: 0, end: 0 }
    const tagged = looked.get(at) ?? new TaggedSentence(ruling.tokens, sentence)
    looked.set(at, tagged)
    return taggedSpan(ruling.tokens, sentence, tagged.scores(tags, label))
  }
}
