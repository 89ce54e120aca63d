// Lost, missing, never received: each such claim is a walk through the acts of one thing, from taking in to handing out.
import type { Entry } from '../../ledger/entry.ts'
import type { Claim } from '../caseFacts.ts'
import { admissionsOf } from '../admission.ts'
import { dayIn, docName, firstRaised, raisedTexts, type Matter } from '../matter.ts'
import { claimedThings, entriesOf, signedByOthers, wordsOf } from '../records.ts'
import { saysProvenHands, saysWrongHands } from './conditionWords.ts'
import { ask, currencyOf, judged, rounded, type Judgement } from './judgement.ts'
import { dueForLoss } from './lossSum.ts'

const names = (entries: readonly Entry[]): string => entries.map(docName).join(', ')
const ids = (entries: readonly Entry[]): string[] => [...new Set(entries.map((entry) => entry.id))]

/** Judges a claim that a thing was lost, is short, or never came. Source: seed 001, "check every issue, every act". */
export function judgeLoss(claim: Claim, matter: Matter): Judgement {
  const skus = claimedThings(matter.facts, claim)
  const sold = matter.facts.ledger.some((e) => e.kind === 'order' || e.kind === 'delivery')
  const stored = matter.facts.ledger.some((e) => e.kind === 'goods_in')
  if (skus.length === 0 && stored) return neverTakenIn(claim, matter)
  if (stored && entriesOf(matter.facts, skus, 'goods_in').length > 0) return takenIn(claim, skus, matter)
  if (sold) return soldAndSent(claim, skus, matter)
  return admittedLoss(claim, skus, matter) ?? noPaperAtAll(matter)
}

function neverTakenIn(claim: Claim, matter: Matter): Judgement {
  const { facts } = matter
  const counts = facts.ledger.filter((e) => e.kind === 'stock_count')
  const near = actsAroundClaimedDay(claim, matter)
  const matched = counts.length > 0 && Object.keys(matter.reconciliation.difference).length === 0
  const evidence = ids([...near, ...counts.slice(-1)])
  return judged(
    'unproven',
    {
      ru: `Вещи нет ни в одном акте приёмки${near.length ? ` (ближайшие: ${names(near)})` : ''}${matched ? `; пересчёт «${names(counts.slice(-1))}» сошёлся` : ''}.`,
      en: `The thing is in no act of acceptance${near.length ? ` (nearest: ${names(near)})` : ''}${matched ? `; the count "${names(counts.slice(-1))}" matches` : ''}.`,
    },
    {
      evidence: evidence.length ? evidence : ids(facts.ledger.filter((e) => e.kind === 'goods_in')),
      confidence: 0.9,
      ask: {
        ru: 'Любой документ о передаче: акт, накладная, фото или запись приёмки.',
        en: 'Any paper of the hand-over: an act, a waybill, a photo or a recording of the acceptance.',
      },
    },
  )
}

/** Acts of the day that the client names ("on the ninth"), else all acts of acceptance before the claim. */
export function actsAroundClaimedDay(claim: Claim, matter: Pick<Matter, 'facts'>): Entry[] {
  const raised = firstRaised(matter.facts, claim)
  const before = matter.facts.ledger.filter((e) => e.kind === 'goods_in' && (!raised || e.at <= raised.at))
  const said = [claim.text, ...raisedTexts(matter.facts, claim)].join(' ').toLowerCase()
  const sameDay = before.filter((entry) => {
    const date = Number(dayIn(matter.facts, entry.at).slice(8))
    return (
      new RegExp(`(?<!\\d)0?${date}(?:[ .-]|th|st|nd|rd)`, 'u').test(said) ||
      said.includes(ORDINALS_RU[date] ?? '\0')
    )
  })
  return sameDay.length ? sameDay : before.slice(-1)
}
const ORDINALS_RU: Readonly<Record<number, string>> = {
  1: 'первого',
  2: 'второго',
  3: 'третьего',
  4: 'четвертого',
  5: 'пятого',
  6: 'шестого',
  7: 'седьмого',
  8: 'восьмого',
  9: 'девятого',
  10: 'десятого',
  11: 'одиннадцатого',
  12: 'двенадцатого',
  13: 'тринадцатого',
  14: 'четырнадцатого',
  15: 'пятнадцатого',
  16: 'шестнадцатого',
  17: 'семнадцатого',
  18: 'восемнадцатого',
  19: 'девятнадцатого',
  20: 'двадцатого',
}

function takenIn(claim: Claim, skus: readonly string[], matter: Matter): Judgement {
  const { facts, reconciliation } = matter
  const ins = entriesOf(facts, skus, 'goods_in')
  const outs = entriesOf(facts, skus, 'goods_out', 'delivery')
  const concerning = reconciliation.anomalies.filter(
    (anomaly) =>
      anomaly.kind === 'issued_on_other_receipt' && anomaly.sku !== undefined && skus.includes(anomaly.sku),
  )
  const short = skus.filter((sku) => (reconciliation.difference[sku] ?? 0) < 0)
  const wrongHands = outs.filter((entry) => saysWrongHands(wordsOf(entry)))
  if (concerning.length || wrongHands.length || short.length) {
    const linked = reconciliation.anomalies.filter((a) =>
      a.entries.some((id) => ids([...ins, ...outs]).includes(id)),
    )
    const counts = short.length ? facts.ledger.filter((e) => e.kind === 'stock_count').slice(-1) : []
    return ourLoss(claim, skus, matter, [
      ...new Set([...ids([...ins, ...wrongHands]), ...linked.flatMap((a) => a.entries), ...ids(counts)]),
    ])
  }
  const admitted = admittedLoss(claim, skus, matter)
  if (admitted) return admitted
  if (outs.length > 0 && skus.every((sku) => (reconciliation.balance[sku] ?? 0) <= 0))
    return handedOut(ins, outs, matter)
  return stillHere(skus, ins, matter)
}

function handedOut(ins: readonly Entry[], outs: readonly Entry[], matter: Matter): Judgement {
  const proven = outs.filter(
    (entry) => signedByOthers(matter.facts, entry).length > 0 || saysProvenHands(wordsOf(entry)),
  )
  if (proven.length === 0) {
    return ask(
      {
        ru: `По «${names(outs)}» вещь выдана, но подписи получателя нет.`,
        en: `"${names(outs)}" records the issue, but nobody signed for it.`,
      },
      {
        ru: 'Кто получил вещь? Найдите подпись, код, запись камеры за день выдачи.',
        en: 'Who received it? Find a signature, a code, the recording of the day of issue.',
      },
      ids([...ins, ...outs]),
    )
  }
  // A name may end in an initial: its full stop is that of the sentence.
  const signed = proven.flatMap((e) => signedByOthers(matter.facts, e))
  const by = signed.join(', ').replace(/\.$/u, '')
  return judged(
    'refuted',
    {
      ru: `Принято и выдано: «${names(proven)}», получил(а) ${by || 'по подтверждению'}.`,
      en: `Taken in and handed out: "${names(proven)}", received by ${by || 'the holder of the confirmation'}.`,
    },
    { evidence: ids([...ins, ...outs]), confidence: 0.9 },
  )
}

function stillHere(skus: readonly string[], ins: readonly Entry[], matter: Matter): Judgement {
  const counts = entriesOf(matter.facts, skus, 'stock_count').slice(-1)
  const counted = skus.every((sku) => matter.reconciliation.counted[sku] !== undefined)
  if (counts.length && counted) {
    return judged(
      'refuted',
      {
        ru: `По актам и пересчёту «${names(counts)}» всё на месте.`,
        en: `By the acts and the count "${names(counts)}" everything is here.`,
      },
      { evidence: ids([...ins, ...counts]), confidence: 0.9 },
    )
  }
  return ask(
    {
      ru: `Вещь принята («${names(ins)}») и по актам не выдана; пересчёта нет.`,
      en: `The thing was taken in ("${names(ins)}") and by the acts never issued; there is no count.`,
    },
    {
      ru: 'Где вещь сейчас? Пересчитайте и приложите акт.',
      en: 'Where is it now? Count and attach the record.',
    },
    ids(ins),
  )
}

function soldAndSent(claim: Claim, skus: readonly string[], matter: Matter): Judgement {
  const { facts } = matter
  const orders = facts.ledger.filter((e) => e.kind === 'order')
  const deliveries =
    skus.length && entriesOf(facts, skus, 'delivery').length
      ? entriesOf(facts, skus, 'delivery')
      : facts.ledger.filter((e) => e.kind === 'delivery' || e.kind === 'goods_out')
  const rest = notHandedOver(claim, skus, orders, matter)
  if (rest) return rest
  const wrong = deliveries.filter((entry) => saysWrongHands(wordsOf(entry)))
  if (wrong.length > 0) return ourLoss(claim, skus, matter, ids([...orders, ...wrong]))
  const admitted = admittedLoss(claim, skus, matter)
  if (admitted) return admitted
  const proven = deliveries.filter(
    (entry) => signedByOthers(facts, entry).length > 0 || saysProvenHands(wordsOf(entry)),
  )
  if (proven.length > 0) {
    return judged(
      'refuted',
      { ru: `Вручение показано: «${names(proven)}».`, en: `Delivery is shown by "${names(proven)}".` },
      {
        evidence: ids([...orders, ...proven]),
        ask: {
          ru: 'Подтверждение, что получил другой человек.',
          en: 'Proof that somebody else received it.',
        },
      },
    )
  }
  return ask(
    {
      ru: 'Заказ есть, а подтверждения вручения в деле нет; показать вручение должны мы.',
      en: 'There is an order but no proof of delivery on file; showing delivery is ours.',
    },
    {
      ru: 'Есть ли подпись, код или фото вручения? Запросите перевозчика.',
      en: 'Is there a signature, code or photo of the delivery? Ask the carrier.',
    },
    ids([...orders, ...deliveries]),
  )
}

/** A confirmed order handed over in part: what is still ours to hand over when the client asks for it. */
function notHandedOver(
  claim: Claim,
  skus: readonly string[],
  orders: readonly Entry[],
  matter: Matter,
): Judgement | null {
  const raised = firstRaised(matter.facts, claim)?.at ?? matter.facts.asOf
  const counted = (entries: readonly Entry[]): number =>
    entries
      .flatMap((e) => e.lines ?? [])
      .reduce((sum, line) => sum + (skus.length === 0 || skus.includes(line.sku) ? line.qty : 0), 0)
  const handed = counted(matter.facts.ledger.filter((e) => e.kind === 'delivery' && e.at <= raised))
  if (handed === 0 || handed >= counted(orders)) return null
  return judged(
    'our_fault',
    {
      ru: `По заказу «${names(orders)}» вручено не всё: ${handed} из ${counted(orders)}.`,
      en: `The order "${names(orders)}" was handed over in part: ${handed} of ${counted(orders)}.`,
    },
    { evidence: ids(orders), confidence: 0.8 },
  )
}

/** We wrote ourselves that it was us: an admission outweighs missing papers. */
function admittedLoss(claim: Claim, skus: readonly string[], matter: Matter): Judgement | null {
  const words = admissionsOf(matter.facts, claim)
  if (words.length === 0) return null
  const papers = ids(entriesOf(matter.facts, skus, 'goods_in', 'order', 'goods_out', 'delivery'))
  return ourLoss(claim, skus, matter, papers.length ? papers : words.map((m) => m.id))
}

function noPaperAtAll(matter: Matter): Judgement {
  const lookups = matter.facts.ledger.filter((e) => e.kind === 'lookup')
  return judged(
    'unproven',
    {
      ru: 'В наших записях нет ни приёмки, ни заказа этой вещи.',
      en: 'Our records hold neither acceptance nor order of this thing.',
    },
    {
      evidence: ids(lookups),
      ask: {
        ru: 'Любой документ о передаче или заказе.',
        en: 'Any paper of a hand-over or an order.',
      },
    },
  )
}

function ourLoss(
  claim: Claim,
  skus: readonly string[],
  matter: Matter,
  evidence: readonly string[],
): Judgement {
  const sum = dueForLoss(skus, matter)
  const currency = currencyOf(matter, claim)
  return judged(
    'our_fault',
    {
      ru: `Наши записи показывают нашу ошибку. ${sum.why.ru}`,
      en: `Our own records show our mistake. ${sum.why.en}`,
    },
    {
      evidence,
      due: rounded(sum.due, currency),
      confidence: 0.9,
      ...(sum.known
        ? {}
        : {
            ask: {
              ru: 'Сколько стоит вещь? Нужны оценка при приёмке, цена или чек.',
              en: 'What is the thing worth? A value at intake, a price or a receipt is needed.',
            },
          }),
    },
  )
}
