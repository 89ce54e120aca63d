// What was claimed and when it happened: from claims by their nature, from messages by their labels, from incidents of ours.
import { addDays, dayOf, type Day, type Instant } from '../../basics/instant.ts'
import { datesIn } from '../../signals/dates.ts'
import type { Label } from '../../signals/label.ts'
import type { CaseFacts, Claim } from '../caseFacts.ts'
import { tellsOfAbuse } from '../incidentWords.ts'
import { dayIn, firstRaised, isNoteOfOurs, ownTexts, raisedTexts } from '../matter.ts'
import { natureOf, type Nature } from '../nature.ts'
import { claimedThings, entriesOf } from '../records.ts'
import { actsAroundClaimedDay } from '../verdicts/loss.ts'
import type { About } from './vanishing.ts'

/** Something claimed or told: what about, when it was said, on which days it happened, and where that is written. */
export interface Occasion {
  readonly about: About
  readonly at: Instant
  readonly days: readonly Day[]
  readonly ids: readonly string[]
}

/** What the labels of messages say, by the id of the message. */
export type LabelsOf = ReadonlyMap<string, readonly Label[]>

const BY_NATURE: Readonly<Partial<Record<Nature, About>>> = {
  loss: 'loss',
  damage: 'damage',
  defect: 'quality',
  not_done: 'quality',
  late: 'late',
  outage: 'outage',
  price_difference: 'price',
  disputed_charge: 'price',
  rudeness: 'incident',
}
const BY_LABEL: Readonly<Partial<Record<Label, About>>> = {
  'accusation.loss': 'loss',
  'accusation.quality': 'quality',
  'threat.publicity': 'publicity',
  'threat.chargeback': 'payment',
  'threat.violence': 'incident',
}

/** More days than that are no evidence of one thing, but a history. */
const MOST_DAYS = 3
/** An incident of ours this close before a claim is what the claim is about. */
const NEAR_DAYS = 7

/** Everything in the case that makes something worth saving, in the order in which it was said. */
export function occasionsOf(facts: CaseFacts, labels: LabelsOf): Occasion[] {
  const claimed = facts.claims.flatMap((claim) => claimedIn(facts, claim))
  const isSaid = ({ about, ids }: Occasion): boolean =>
    claimed.some((claim) => ids.some((id) => claim.ids.includes(id)) || covers(claim.about, about))
  const labelled = labelledIn(facts, labels).filter((one) => !OF_CLAIM.has(one.about) || !isSaid(one))
  return [...claimed, ...labelled, ...incidentsIn(facts)].toSorted((a, b) => a.at - b.at)
}

// A complaint that became a claim is one matter: its label must not make a second one.
const OF_CLAIM: ReadonlySet<About> = new Set(['loss', 'quality'])
const covers = (claimed: About, labelled: About): boolean =>
  labelled === 'quality' ? claimed !== 'incident' : claimed === 'loss' || claimed === 'damage'

function claimedIn(facts: CaseFacts, claim: Claim): Occasion[] {
  const about = BY_NATURE[natureOf(claim, ownTexts(facts, claim))]
  if (!about) return []
  const raised = firstRaised(facts, claim) ?? { id: claim.id, at: facts.asOf }
  return [
    {
      about,
      at: raised.at,
      days: daysOf(facts, claim, about, raised.at),
      ids: [claim.id, ...(claim.raisedIn ?? [])],
    },
  ]
}

/** The days on which it happened: by the papers of the thing, by the acts of the day that was named, by a date in the words. */
function daysOf(facts: CaseFacts, claim: Claim, about: About, raised: Instant): Day[] {
  const upTo = dayIn(facts, raised)
  const known = (days: readonly Day[]): Day[] =>
    [...new Set(days)]
      .filter((day) => day <= upTo)
      .toSorted()
      .slice(-MOST_DAYS)
  const ofEntries = (entries: readonly { readonly at: Instant }[]): Day[] =>
    known(entries.map(({ at }) => dayIn(facts, at)))
  if (about === 'outage') return ofOutage(facts, upTo) ?? [upTo]
  if (about === 'loss' || about === 'damage') {
    const skus = claimedThings(facts, claim)
    const handed = ofEntries(entriesOf(facts, skus, 'goods_in', 'goods_out', 'delivery'))
    if (handed.length > 0) return handed
    const near = skus.length === 0 ? ofEntries(actsAroundClaimedDay(claim, { facts })) : []
    if (near.length > 0) return near
  }
  const said = [claim.text, ...raisedTexts(facts, claim)].join('\n')
  const named = known(datesIn(said, upTo, 'nearest').flatMap(({ day }) => day ?? []))
  return named.length > 0 ? named : [upTo]
}

function ofOutage(facts: CaseFacts, upTo: Day): Day[] | null {
  const near = facts.ledger
    .filter((entry) => entry.kind === 'incident')
    .map((entry) => dayIn(facts, entry.at))
    .filter((day) => day <= upTo && day >= addDays(upTo, -NEAR_DAYS))
  return near.length > 0 ? [...new Set(near)].slice(-MOST_DAYS) : null
}

// Our note of a call carries no labels: the words in it are not the client's own.
const TOLD_PUBLICITY =
  /отзыв|огласк|блог|соцсет|в интернет|review|\bstars? on|social media|blog|go(?:ing)? public/i

function labelledIn(facts: CaseFacts, labels: LabelsOf): Occasion[] {
  return facts.messages
    .filter((message) => message.direction === 'in')
    .flatMap((message) => {
      const isReview = message.channel === 'review'
      const isTold = isNoteOfOurs(message) && TOLD_PUBLICITY.test(message.text)
      const found =
        isReview || isTold
          ? (['publicity'] as const)
          : (labels.get(message.id) ?? []).flatMap((label) => BY_LABEL[label] ?? [])
      const days = [dayOf(message.at, facts.timezone)]
      return [...new Set(found)].map((about) => ({ about, at: message.at, days, ids: [message.id] }))
    })
}

/** Entries of the incident register, and notes of ours about a quarrel with our people. */
function incidentsIn(facts: CaseFacts): Occasion[] {
  return facts.messages
    .filter(
      ({ direction, channel, text }) =>
        direction === 'internal' && (channel === 'counter' || tellsOfAbuse(text)),
    )
    .map(({ id, at }) => ({ about: 'incident', at, days: [dayOf(at, facts.timezone)], ids: [id] }))
}
