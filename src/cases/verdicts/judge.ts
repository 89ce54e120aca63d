// Every claim gets its verdict here: the first rule that applies, with its papers and its burden of proof.
//
// Two passes: what papers decide comes first, because wishes (an apology, lost profit) hang on what that came to.
import type { Claim } from '../caseFacts.ts'
import { natureOf, type Nature } from '../nature.ts'
import { claimedThings, entriesOf } from '../records.ts'
import { ownTexts, type Matter } from '../matter.ts'
import type { JudgedClaim } from '../verdict.ts'
import { burdenOf } from './burden.ts'
import { judgeDamage, judgeDefect } from './condition.ts'
import { ask, currencyOf, judged, type Judgement } from './judgement.ts'
import { judgeDisputedCharge } from './charge.ts'
import { judgeUnanswered } from './answer.ts'
import { judgeLoss } from './loss.ts'
import { judgeNeverShipped } from './shipment.ts'
import { judgeDeposit, judgePriceDifference, judgeUnusedPart, judgeWithdrawal } from './sums.ts'
import { admittedFault, judgeLate, judgeNotDone, judgeOutage } from './time.ts'
import {
  judgeApology,
  judgeExpenses,
  judgeFree,
  judgeLostProfit,
  judgeMoralHarm,
  judgePunishment,
  judgeSilence,
  type Settled,
} from './wishes.ts'
import { wouldChange } from './wouldChange.ts'

/** A claim with its nature and its judgement; a notice of police or court stands beside without one. */
export interface Judged {
  readonly claims: readonly (JudgedClaim & { readonly nature: Nature })[]
  readonly notices: readonly Claim[]
}

/** Judges all claims of a case. The order of the answer is the order of the claims. */
export function judgeClaims(matter: Matter): Judged {
  const natures = new Map(
    matter.facts.claims.map((claim) => [claim.id, natureOf(claim, ownTexts(matter.facts, claim))]),
  )
  const judgedClaims = matter.facts.claims.filter((claim) => natures.get(claim.id) !== 'notice')
  const settled: Settled[] = []
  const answers = new Map<string, Judgement>()
  for (const pass of ['papers', 'wishes'] as const) {
    for (const claim of judgedClaims) {
      const nature = natures.get(claim.id) ?? 'other'
      if (HANGS.has(nature) !== (pass === 'wishes')) continue
      const answer = judgeOne(claim, nature, matter, settled)
      answers.set(claim.id, answer)
      settled.push({
        id: claim.id,
        verdict: answer.verdict,
        raisedIn: claim.raisedIn ?? [],
        evidence: answer.evidence,
      })
    }
  }
  return {
    claims: judgedClaims.map((claim) =>
      asReported(claim, natures.get(claim.id) ?? 'other', answers.get(claim.id) ?? UNKNOWN, matter),
    ),
    notices: matter.facts.claims.filter((claim) => natures.get(claim.id) === 'notice'),
  }
}

/** Natures that wait for what the others came to. */
const HANGS = new Set<Nature>([
  'apology',
  'moral_harm',
  'lost_profit',
  'expenses',
  'refund',
  'other',
  'statutory_penalty',
])

function judgeOne(claim: Claim, nature: Nature, matter: Matter, settled: readonly Settled[]): Judgement {
  const stranger = judgeStranger(nature, matter)
  if (stranger) return stranger
  switch (nature) {
    case 'apology':
      return judgeApology(claim, matter, settled)
    case 'punish':
      return judgePunishment()
    case 'price_of_silence':
      return judgeSilence()
    case 'moral_harm':
      return judgeMoralHarm(claim, matter, settled)
    case 'lost_profit':
      return judgeLostProfit(claim, matter, settled)
    case 'expenses':
      return judgeExpenses(claim, matter, settled)
    case 'free':
      return judgeFree(claim, matter)
    default:
      return judgeByPapers(claim, nature, matter, settled)
  }
}

function judgeByPapers(claim: Claim, nature: Nature, matter: Matter, settled: readonly Settled[]): Judgement {
  switch (nature) {
    case 'loss':
      return judgeLoss(claim, matter)
    case 'damage':
      return judgeDamage(claim, matter)
    case 'defect':
      return judgeDefect(claim, matter)
    case 'late':
      return judgeLate(claim, matter)
    case 'outage':
      return judgeOutage(claim, matter)
    case 'not_done':
      return judgeNotDone(claim, matter)
    case 'disputed_charge':
      return judgeDisputedCharge(claim, matter)
    case 'price_difference':
      return judgePriceDifference(claim, matter)
    case 'unused_part':
      return judgeUnusedPart(claim, matter)
    case 'withdrawal':
      return judgeNeverShipped(claim, matter) ?? judgeWithdrawal(claim, matter)
    case 'deposit':
      return judgeDeposit(claim, matter)
    case 'data':
      return DATA_REQUEST
    case 'rudeness':
      return judgeRudeness(claim, matter)
    case 'unanswered':
      return judgeUnanswered(claim, matter)
    default:
      return judgeBareSum(claim, nature, matter, settled)
  }
}

const DATA_REQUEST = judged('entitled', {
  ru: 'Свои персональные данные человек вправе запросить и потребовать их удалить в пределах закона.',
  en: 'People may ask for their personal data, and for its erasure within the law.',
})

/** Not our client: no account, no order, no agreement. The claim is about somebody else's service. */
function judgeStranger(nature: Nature, matter: Matter): Judgement | null {
  const { facts } = matter
  const dealings = facts.ledger.some((e) => ['order', 'payment', 'goods_in', 'delivery'].includes(e.kind))
  if (facts.parties.client.type !== 'non_customer' || facts.agreement || dealings) return null
  if (nature === 'apology' || nature === 'punish' || nature === 'free') return null
  const lookups = facts.ledger.filter((e) => e.kind === 'lookup' || e.kind === 'registration')
  return judged(
    'unproven',
    {
      ru: 'Человек не наш клиент: ни договора, ни заказа, ни оплаты в записях нет.',
      en: 'Not our client: no agreement, order or payment is on record.',
    },
    {
      evidence: lookups.map((e) => e.id),
      confidence: 0.9,
      ask: {
        ru: 'Любое письмо или платёж, где названы мы.',
        en: 'Any letter or payment that names us.',
      },
    },
  )
}

function judgeRudeness(claim: Claim, matter: Matter): Judgement {
  return (
    admittedFault(claim, matter) ??
    judged(
      'unproven',
      {
        ru: 'Записи разговора в деле нет; посмотрите камеру, пока она хранит этот день.',
        en: 'No recording of the conversation is on file; look at the camera while it still keeps that day.',
      },
      {
        ask: {
          ru: 'Запись разговора или слова свидетеля.',
          en: 'A recording of the conversation, or a witness.',
        },
      },
    )
  )
}

/** A bare sum: it belongs to the factual claim raised with it, and shares its fate. */
function judgeBareSum(claim: Claim, nature: Nature, matter: Matter, settled: readonly Settled[]): Judgement {
  const refund = matter.measures.find((m) => m.name === 'refund')
  if (refund && nature === 'refund') return judgeUnusedPart(claim, matter)
  const unshipped = nature === 'refund' ? judgeNeverShipped(claim, matter) : null
  if (unshipped) return unshipped
  const raisedWith = settled.filter((other) =>
    other.raisedIn.some((id) => (claim.raisedIn ?? []).includes(id)),
  )
  const ground = (raisedWith.length ? raisedWith : settled).find(
    (other) => other.verdict === 'our_fault' || other.verdict === 'entitled',
  )
  if (ground) {
    return judged(
      'speculation',
      {
        ru: 'Должное посчитано в другом требовании; сверх него основания нет.',
        en: 'What is due stands in another claim; nothing gives more.',
      },
      {
        confidence: 0.6,
        ask: {
          ru: 'Расчёт, за что именно эта сумма.',
          en: 'A calculation of what exactly this sum is for.',
        },
      },
    )
  }
  if (raisedWith.length > 0) {
    return judged(
      'speculation',
      { ru: 'Держится на требовании, которое не подтверждено.', en: 'It hangs on a claim that is not ours.' },
      { confidence: 0.7 },
    )
  }
  return admittedFault(claim, matter) ?? UNKNOWN
}

const UNKNOWN = ask(
  { ru: 'Из слов не видно, за что это требуется.', en: 'The words do not tell what this is for.' },
  {
    ru: 'Что именно случилось, когда и с каким заказом? На какой пункт или документ опирается требование?',
    en: 'What happened, when, and with which order? Which clause or document does the demand rest on?',
  },
)

function asReported(
  claim: Claim,
  nature: Nature,
  answer: Judgement,
  matter: Matter,
): JudgedClaim & { nature: Nature } {
  const held = entriesOf(matter.facts, claimedThings(matter.facts, claim), 'goods_in').length > 0
  const burden = burdenOf(nature, matter, held)
  const safe =
    answer.verdict === 'unproven' &&
    answer.evidence.length === 0 &&
    burden.on === 'us' &&
    matter.facts.parties.client.type !== 'non_customer'
      ? mustShow(answer)
      : answer
  const wanted = safe.ask ?? wouldChange(nature, safe.verdict)
  return {
    id: claim.id,
    text: claim.text,
    nature,
    verdict: safe.verdict,
    confidence: safe.confidence,
    evidence: [...safe.evidence],
    ...(typeof claim.amountClaimed === 'number' ? { amountClaimed: claim.amountClaimed } : {}),
    amountDue: safe.due,
    currency: currencyOf(matter, claim),
    burden,
    why: safe.why[matter.lang],
    ...(wanted ? { ask: wanted[matter.lang] } : {}),
  }
}

/** Where the burden is ours and we hold nothing, "not shown so far" would be unfair: we are asked instead. */
const mustShow = (answer: Judgement): Judgement => ({
  ...answer,
  verdict: 'undecided',
  confidence: Math.min(answer.confidence, 0.6),
  ask: answer.ask ?? { ru: 'Какой наш документ это показывает?', en: 'Which document of ours shows it?' },
})
