// What a letter of ours gives: sums and favours that we promise or tell to have given, with their places. Sums that the client
// asks, that a clause names or that the client has to pay are no gift; what is refused is not given.
import type { Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { amountsIn } from '../../signals/facts/amounts.ts'
import { folded } from '../../signals/facts/spelled.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import { sentencesOf, type Sentence } from '../exhale/sentences.ts'
import { refuses } from '../exhale/saysNo.ts'
import { words } from '../natureWords.ts'

export const GIVEN_KINDS = ['money', 'free', 'discount', 'other'] as const
/** One thing that a letter gives. A sum is in major units; without a currency it is that of the case. */
export interface Given extends Span {
  readonly what: (typeof GIVEN_KINDS)[number]
  readonly amount?: number
  readonly currency?: string
}

const GIVES = words(String.raw`
  верн(?:ем|у|ули|ул|ула)(?!с)|возвра(?:щаем|щаю|тим|тили|щен|щаются)|возврат(?!\p{L}* не )|выпла(?:тим|чу|чиваем|тили|чен)|заплатим|плат(?:им|ить будем)|перев(?:едем|еду|одим|ели|ел|ела|одим|еден)|перечисл(?:им|яем|или|ен)|
  компенс(?:ируем|ировали|ация)|возмес(?:тим|тили)|возмещаем|зач(?:тем|ислим|ислили|тен)|начисл(?:им|или)|вычт(?:ем|у)|списываем|спишем|снизим|уменьшим|пода(?:рим|рю|рили)|дарим|дадим|даем|предлаг(?:аем|аю)|предложим|
  готов\p{L}* (?:вернуть|выплатить|заплатить|компенсировать|перевести|предложить|возместить|подарить|дать)|(?:можем|могу|хотим|хочу) (?:вернуть|выплатить|заплатить|компенсировать|перевести|предложить|возместить|подарить|дать)|
  примите|что делаем|в знак|в качестве (?:извинения|компенсации|подарка)|за наш сч|
  (?:we|i)(?:'ll| will| have| are|'re|'ve| can|'d like to| would like to)?(?: (?:also|now|just|already|happily|be|been|like|to|going|happy|glad|able))* (?:refund|pay|credit|transfer|return|compensat|reimburs|give|gave|offer|send|deduct|take|add|put|appl|issu|waiv)|
  (?:is|are|was|were|will be|has been|have been) (?:refunded|paid|credited|transferred|returned|reimbursed|applied|waived)|what we are doing|please accept|as a (?:goodwill|gesture|gift|thank)|by way of (?:apology|compensation)|(?:refund|credit|payment|compensation|voucher|gift) of|at our (?:own )?(?:cost|expense)|on us(?!\p{L})|you (?:will )?(?:get|receive)|(?:comes?|goes|go) back to you|(?:is|are) on (?:its|their) way to (?:you|the)|верн(?:ется|утся) (?:к )?вам|поступ(?:ит|ят)(?: \p{L}+)? (?:на|вам)`)
const AGREED = words(String.raw`
  согласн|принимаем|признаем|agreed|we agree|accepted`)
const FREE = words(String.raw`
  бесплатн|за наш сч|в подарок|даром|безвозмездн|free of charge|for free|free (?:month|year|week|session|class|lesson|night|service|upgrade|delivery|of)|(?:month|year|week|session|class|lesson|night|service|upgrade|delivery) free|complimentary|at no (?:cost|charge)|at our (?:own )?(?:cost|expense)|on the house`)
const DISCOUNT = words(String.raw`
  скидк|discount|\d{1,2} ?% off|half price`)
const FAVOUR = words(String.raw`
  сертификат|промокод|бонус|баллы|баллов|кешбэк|кэшбэк|подарочн|купон|voucher|gift card|bonus|loyalty points|cashback|coupon`)
// Who pays here is the client, or nobody: a tariff, a bill, a figure that a sum is computed from.
const CHARGED = words(String.raw`
  начислено|доплат|к оплате|сч[её]т на|выставим|стоит|стоимость (?:\p{L}+ )?(?:—|-)|за каждый|в день(?!\p{L})|предоплат|you (?:owe|pay|need to pay)|invoice for|is charged|are charged|per day|costs`)
// «А 1 000 остаются у нас»: a sum that stays where it is.
const STAYS = /^[^.!?;,]{0,20}(?:stays?|remains?|is kept|is not returned|остает|остают|удерж)/u
// «Не предлагаем» and «вернём, когда» are told apart by `refuses`; a condition of ours makes an offer no smaller.

/** Everything that the letter gives, in the order of the text. Several mentions of one sum count once, and a total of sums named before it not again. */
export const givenIn = (text: string, _lang: Lang): readonly Given[] => readGiven(text)

// A thread is asked about all letters of ours again whenever something is added to it.
const readGiven = rememberedTexts((text): readonly Given[] => {
  const sentences = sentencesOf(text).flatMap(clausesOf)
  const found = sentences.flatMap((sentence, at) =>
    givesIn(sentence, sentences[at - 1]) ? givenInSentence(sentence) : [],
  )
  return withoutRepeats(found)
})

// «Возвращаем 3 000, а депозит остаётся»: one half gives, the other refuses.
const TURN = /,? (?:а|но|but|while|whereas|and the|and your) /gu
function clausesOf({ own, start, line }: Sentence): Sentence[] {
  const cuts = [0, ...Array.from(own.matchAll(TURN), ({ index }) => index), own.length]
  return cuts.slice(1).map((end, at) => {
    const from = cuts[at] ?? 0
    return { own: own.slice(from, end), start: start + from, end: start + end, line }
  })
}

function givesIn(sentence: Sentence, before: Sentence | undefined): boolean {
  if (refuses(sentence.own) || CHARGED.test(sentence.own)) return false
  if (GIVES.test(sentence.own)) return true
  return before?.line === sentence.line && AGREED.test(before.own) && /^[^\p{L}]*\d/u.test(sentence.own)
}

type Sum = ReturnType<typeof amountsIn>[number]
const TOTAL = /(?:=|(?<![a-zа-я])(?:итого|всего|in all|in total|total))/u
/** «По 2 000 ₽», "at £1.20": a price of one, not a sum. */
const EACH = /(?<![a-zа-я])(?:по|at|×|x|\*|each) ?$/u

/**
 * Of the sums of a sentence those that are given: a total where one is named, else what stands behind the word that gives, else
 * what stands before it. «Шесть занятий по 2 000 ₽ — 12 000 ₽, возвращаем 36 000 ₽» gives the last alone.
 */
function sumsGiven(own: string): Sum[] {
  const sums = amountsIn(folded(own))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (one, at, all) => !all.slice(0, at).some((other) => other.start < one.end && one.start < other.end),
    )
    .filter(({ start, end }) => !STAYS.test(own.slice(end)) && !EACH.test(own.slice(0, start)))
  const total = TOTAL.exec(own)
  const named =
    total && (sums.find(({ start }) => start > total.index) ?? sums.findLast(({ end }) => end <= total.index))
  if (named) return [named]
  const cue = GIVES.exec(own)?.index ?? own.length
  const behind = sums.filter(({ start }) => start > cue)
  return behind.length > 0 ? behind : sums
}

function givenInSentence({ own, start }: Sentence): Given[] {
  const bare = withoutReckoning(own)
  const sums = sumsGiven(bare).map(({ start: from, end, value, currency }): Given => ({
    what: 'money',
    start: start + from,
    end: start + end,
    amount: Number(value),
    ...(currency && { currency }),
  }))
  const favour = favourIn(bare)
  if (!favour || (sums.length > 0 && favour.what === 'other')) return sums
  const besides = sums.length > 0 && favour.what === 'free' ? sums : []
  return [...besides, { ...favour, start: start + favour.start, end: start + favour.end }]
}

/** «Возврат 29 095,89 ₽ (36 000 минус 70 дней по 98,63 ₽)»: in brackets after a sum stands how it was reckoned. */
const withoutReckoning = (own: string): string =>
  own.replaceAll(/\([^()]*\)?/gu, (inside, at: number) =>
    /\d/u.test(own.slice(0, at)) ? ' '.repeat(inside.length) : inside,
  )

function favourIn(own: string): Given | null {
  const kinds = [
    ['discount', DISCOUNT],
    ['free', FREE],
    ['other', FAVOUR],
  ] as const
  for (const [what, pattern] of kinds) {
    const hit = pattern.exec(own)
    if (hit) return { what, start: hit.index, end: hit.index + hit[0].length }
  }
  return null
}

function withoutRepeats(found: readonly Given[]): Given[] {
  const kept: Given[] = []
  let total = 0
  for (const one of found) {
    const isTold = one.amount !== undefined && kept.some((other) => other.amount === one.amount)
    const isTotal = one.amount !== undefined && kept.length > 1 && Math.abs(one.amount - total) < 0.005
    const isFavourAgain = one.amount === undefined && kept.some((other) => other.what === one.what)
    if (isTold || isTotal || isFavourAgain) continue
    kept.push(one)
    total += one.amount ?? 0
  }
  return kept
}
