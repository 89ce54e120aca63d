// Damage and defects: what the act at intake, the inspection and the rating say about a thing or a work, and about the cause.
import type { Entry } from '../../ledger/entry.ts'
import { exact, plus, ZERO, type Exact } from '../../basics/exact.ts'
import { admissionsOf } from '../admission.ts'
import type { Claim } from '../caseFacts.ts'
import { docName, ownTexts, raisedTexts, type Matter } from '../matter.ts'
import { REDO, REFUND } from '../natureWords.ts'
import { claimedThings, entriesOf, stemsOf, things, wordsOf } from '../records.ts'
import { saysCameSo, saysFine, saysOthers, saysOurs } from './conditionWords.ts'
import { ask, currencyOf, judged, rounded, type Judgement } from './judgement.ts'
import { dueForLoss, type LossSum } from './lossSum.ts'

const names = (entries: readonly Entry[]): string => entries.map(docName).join(', ')
const ids = (entries: readonly Entry[]): string[] => [...new Set(entries.map((entry) => entry.id))]

/** The papers about the state of what the claim is about: about its things where they are named, else all of them. */
function papers(claim: Claim, matter: Matter): Entry[] {
  const skus = claimedThings(matter.facts, claim)
  const kinds = ['inspection', 'quality', 'goods_in', 'goods_out', 'delivery', 'incident'] as const
  const all = matter.facts.ledger.filter((entry) => (kinds as readonly string[]).includes(entry.kind))
  const about = all.filter((e) => !e.lines?.length || e.lines.some((line) => skus.includes(line.sku)))
  return closest(claim, skus.length ? about : all)
}

/** Where several papers speak of the same thing, those that share most words with the claim: the frame, not the cover. */
function closest(claim: Claim, papers: readonly Entry[]): Entry[] {
  const stems = stemsOf(claim.text)
  const shared = (entry: Entry): number => {
    const written = stemsOf(wordsOf(entry))
    return stems.filter((stem) => written.some((word) => word.startsWith(stem) || stem.startsWith(word)))
      .length
  }
  const inspected = papers.filter(
    (e) => e.kind === 'inspection' || e.kind === 'quality' || e.kind === 'incident',
  )
  const best = Math.max(0, ...inspected.map(shared))
  if (best === 0) return [...papers]
  return papers.filter((e) => !inspected.includes(e) || shared(e) === best)
}

/** A thing came back damaged. Source: domain.md 1.7, "act at intake". */
export function judgeDamage(claim: Claim, matter: Matter): Judgement {
  // A thing that we sold was never in our hands as theirs: its damage is a defect of the goods.
  if (!matter.facts.ledger.some((e) => e.kind === 'goods_in' || e.kind === 'incident'))
    return judgeDefect(claim, matter)
  const found = papers(claim, matter)
  const came = found.filter(
    (e) =>
      (e.kind === 'goods_in' || e.kind === 'inspection') &&
      sharesDamage(claim, matter, e) &&
      saysCameSo(wordsOf(e)),
  )
  const others = found.filter((e) => e.kind !== 'goods_in' && saysOthers(wordsOf(e)) && !saysOurs(wordsOf(e)))
  const ours = found.filter((e) => saysOurs(wordsOf(e)))
  if (ours.length > 0 || admitted(claim, matter)) return ourDamage(claim, matter, ours)
  const atIntake = came.length
    ? came
    : found.filter((e) => e.kind === 'goods_in' && sharesDamage(claim, matter, e))
  if (atIntake.length > 0) {
    return judged(
      'refuted',
      {
        ru: `Это повреждение записано при приёмке: «${names(atIntake)}».`,
        en: `The damage was recorded at intake: "${names(atIntake)}".`,
      },
      { evidence: ids(atIntake), confidence: 0.9 },
    )
  }
  if (others.length > 0) return otherCause(others)
  return notDecided(claim, matter, found)
}

/** The work or the goods are bad. Source: domain.md 3, «What the consumer may choose». */
export function judgeDefect(claim: Claim, matter: Matter): Judgement {
  const found = papers(claim, matter)
  const ours = found.filter((e) => saysOurs(wordsOf(e)))
  if (ours.length > 0 || admitted(claim, matter)) return ourDefect(claim, matter, ours)
  const others = found.filter((e) => e.kind !== 'goods_in' && saysOthers(wordsOf(e)))
  if (others.length > 0) return otherCause(others)
  return notDecided(claim, matter, found)
}

const admitted = (claim: Claim, matter: Matter): boolean => admissionsOf(matter.facts, claim).length > 0

function otherCause(papers: readonly Entry[]): Judgement {
  return judged(
    'refuted',
    {
      ru: `Проверка показала другую причину: «${names(papers)}».`,
      en: `The inspection shows another cause: "${names(papers)}".`,
    },
    {
      evidence: ids(papers),
      confidence: 0.85,
      ask: {
        ru: 'Независимая экспертиза с другим выводом.',
        en: 'An independent expert finding otherwise.',
      },
    },
  )
}

/** A defect that showed after the hand-over: a clean act says nothing against it, nor for it. */
const arisesLater = (claim: Claim, matter: Matter): boolean =>
  /через|после|на (?:второй|третий|следующ|\d+)|снова|опять|осып|отвал|отклеи|перестал|after|later|again|next day|within|stopped|fell|came off|days? (?:on|later)/iu.test(
    [claim.text, ...ownTexts(matter.facts, claim)].join(' '),
  )
const acceptedThenFailed = (fine: readonly Entry[]): Judgement =>
  judged(
    'unproven',
    {
      ru: `При передаче замечаний не было («${names(fine)}»); что случилось потом, бумаги не показывают.`,
      en: `Nothing was wrong at the hand-over ("${names(fine)}"); what happened since, no paper shows.`,
    },
    {
      evidence: ids(fine),
      confidence: 0.7,
      ask: { ru: 'Фото или осмотр.', en: 'A photo or an inspection.' },
    },
  )

function notDecided(claim: Claim, matter: Matter, found: readonly Entry[]): Judgement {
  const fine = found.filter(
    (e) =>
      (e.kind === 'quality' || e.kind === 'inspection' || e.kind === 'delivery' || e.kind === 'goods_out') &&
      saysFine(wordsOf(e)),
  )
  if (fine.length > 0 && arisesLater(claim, matter)) return acceptedThenFailed(fine)
  if (fine.length > 0) {
    return judged(
      'refuted',
      { ru: `Принято без замечаний: «${names(fine)}».`, en: `Accepted without remarks: "${names(fine)}".` },
      {
        evidence: ids(fine),
        confidence: 0.7,
        ask: {
          ru: 'Фото или экспертиза скрытого недостатка.',
          en: 'Photos or an expert finding of a hidden defect.',
        },
      },
    )
  }
  const held = entriesOf(matter.facts, claimedThings(matter.facts, claim), 'goods_in').length > 0
  if (matter.consumer || held) {
    return ask(
      {
        ru: 'Ни один документ не показывает состояние и причину; показать их должны мы.',
        en: 'No paper shows the state and the cause; showing them is ours.',
      },
      {
        ru: 'Каким было состояние при передаче? Пригласите клиента на проверку и составьте акт.',
        en: 'What was the state at hand-over? Invite the client to an inspection and write an act.',
      },
      ids(found),
    )
  }
  return judged(
    'unproven',
    {
      ru: 'Документы не показывают недостатка, показать его должен заказчик.',
      en: 'No paper shows the defect; between businesses the customer shows it.',
    },
    {
      evidence: ids(found),
      ask: {
        ru: 'Фото, перечень замечаний или акт.',
        en: 'Photos, a list of remarks or an act.',
      },
    },
  )
}

/** Do the entry and the claim speak of the same damage (a scratch and a scratch)? */
function sharesDamage(claim: Claim, matter: Matter, entry: Entry): boolean {
  const said = [claim.text, ...raisedTexts(matter.facts, claim)].join(' ').toLowerCase().replaceAll('ё', 'е')
  const written = wordsOf(entry)
  return DAMAGES.some((family) => family.test(said) && family.test(written))
}
const DAMAGES: readonly RegExp[] = [
  /царап|scratch/u,
  /скол|chip/u,
  /вмятин|dent/u,
  /трещин|crack/u,
  /пятн|stain|mark/u,
  /порв|дыр|разрыв|torn|tear|hole/u,
  /разби|broken|smash|shatter/u,
  /потерт|scuff|worn/u,
  /ржав|rust/u,
  /замок|молни|zip/u,
  /пугов|button/u,
  /экран|стекл|screen|glass/u,
  /влаг|залит|water|liquid/u,
  /не включ|not (?:turn|switch) on|dead/u,
  /выцв|полин|fade|discolo/u,
]

function ourDamage(claim: Claim, matter: Matter, papers: readonly Entry[]): Judgement {
  const skus = claimedThings(matter.facts, claim)
  const recorded = papers.find((e) => (e.amount ?? 0) > 0)?.amount
  const sum = recorded === undefined ? dueForLoss(skus, matter) : writtenValue(recorded)
  const currency = currencyOf(matter, claim)
  return judged(
    'our_fault',
    {
      ru: `Повредили мы${papers.length ? `: «${names(papers)}»` : ', мы это признали'}. ${sum.why.ru}`,
      en: `The damage is ours${papers.length ? `: "${names(papers)}"` : ', we said so'}. ${sum.why.en}`,
    },
    {
      evidence: evidenceOr(papers, claim, matter),
      due: rounded(sum.due, currency),
      ...(sum.known ? {} : { ask: VALUE }),
    },
  )
}
/** The sum that our own slip names. */
const writtenValue = (amount: number): LossSum => ({
  due: exact(amount),
  known: true,
  why: { ru: 'Сумма записана в нашем документе.', en: 'The sum stands in our own slip.' },
})
const VALUE = {
  ru: 'Сколько стоит вещь или её ремонт? Нужны оценка, цена или смета.',
  en: 'What is the thing or its repair worth? A value, a price or an estimate is needed.',
}

function evidenceOr(papers: readonly Entry[], claim: Claim, matter: Matter): string[] {
  if (papers.length > 0) return ids(papers)
  return admissionsOf(matter.facts, claim).map((m) => m.id)
}

function ourDefect(claim: Claim, matter: Matter, papers: readonly Entry[]): Judgement {
  const wantsMoney =
    !REDO.test(claim.text) &&
    (REFUND.test([claim.text, ...ownTexts(matter.facts, claim)].join(' ')) || (claim.amountClaimed ?? 0) > 0)
  const currency = currencyOf(matter, claim)
  const price = wantsMoney && matter.consumer ? priceOf(claim, matter) : ZERO
  return judged(
    'our_fault',
    {
      ru: `Недостаток наш${papers.length ? `: «${names(papers)}»` : ', мы это признали'}.${wantsMoney ? ' Возвращается цена.' : ' Исправляем за свой счёт.'}`,
      en: `The defect is ours${papers.length ? `: "${names(papers)}"` : ', we said so'}.${wantsMoney ? ' The price is due back.' : ' We put it right at our cost.'}`,
    },
    { evidence: evidenceOr(papers, claim, matter), due: rounded(price, currency) },
  )
}

/** The price of the claimed things by the order, else what was paid. */
function priceOf(claim: Claim, matter: Matter): Exact {
  const lines = things(matter.facts)
  const priced = claimedThings(matter.facts, claim).flatMap((sku) => lines.get(sku)?.price ?? [])
  if (priced.length > 0) return priced.reduce<Exact>((sum, price) => plus(sum, exact(price)), ZERO)
  return matter.facts.ledger
    .filter((e) => e.kind === 'payment')
    .reduce<Exact>((sum, e) => plus(sum, exact(e.amount ?? 0)), ZERO)
}
