// The answer to a claim of loss as sentences for whoever works at the desk. Letters to the client are written elsewhere.
import { compare, toNumber, ZERO, type Exact } from '../../basics/exact.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { capital, dayInWords, listed, quantity } from '../../basics/words.ts'
import type { Entry } from '../entry.ts'
import { paperName } from '../papers/paperName.ts'
import type { LossAnswer, LossAnswerKind, LossPart, OursBecause } from './lossAnswer.ts'

/** «2 штуки», "0.4 m³": a quantity of an item in words. */
export const amountInWords = (qty: Exact, unit: string | null, lang: Lang): string =>
  quantity(toNumber(qty), unit ?? 'piece', lang)

/** «МХ-1 № 12 (1 октября 2026 года)»: papers by name and day, at most four of them. */
export function papersInWords(papers: readonly Entry[], zone: string, lang: Lang): string {
  const named = papers
    .slice(0, MOST_NAMED)
    .map((paper) => `${paperName(paper, lang)} (${dayInWords(dayOf(paper.at, zone), lang)})`)
  const more = papers.length - named.length
  const rest = more > 0 ? [lang === 'ru' ? `ещё ${more}` : `${more} more`] : []
  return listed([...named, ...rest], lang)
}
const MOST_NAMED = 4

interface Told {
  readonly amount: string
  readonly papers: string
}
type Says = (told: Told, answer: LossAnswer, lang: Lang) => string

const unsignedToo = ({ unsigned }: LossAnswer, lang: Lang): string => {
  if (unsigned.length === 0) return ''
  return lang === 'ru'
    ? ' Подписи клиента на выдаче нет: сначала проверьте, кто получил.'
    : ' Nobody of the client’s side signed for it: find out first who took it.'
}

const SAYS: Readonly<
  Record<Lang, Readonly<Record<Exclude<LossAnswerKind, 'act_missing' | 'on_shelf'>, Says>>>
> = {
  ru: {
    undecided: ({ amount }) =>
      `Ни один наш акт не говорит, что это приняли (${amount}). Могли ли принять без акта? Пока вопрос открыт, ответа нет.`,
    issued: ({ amount, papers }, answer) =>
      `Выдано: ${amount}. ${capital(papers)}.${unsignedToo(answer, 'ru')}`,
    never_accepted: ({ amount }) =>
      `Не принимали: на это (${amount}) нет ни одного акта, и без акта принять не могли.`,
  },
  en: {
    undecided: ({ amount }) =>
      `None of our acts says that this was taken in (${amount}). Could it have come in without an act? Until that is answered, there is no answer.`,
    issued: ({ amount, papers }, answer) =>
      `Handed out: ${amount}. ${capital(papers)}.${unsignedToo(answer, 'en')}`,
    never_accepted: ({ amount }) =>
      `Never taken in: no act speaks of it (${amount}), and it could not have come in without one.`,
  },
}

const SHELF: Readonly<Record<Lang, Readonly<Record<'counted' | 'by_acts', Says>>>> = {
  ru: {
    counted: ({ amount, papers }) => `Лежит у нас: ${amount}. Так показал пересчёт: ${papers}.`,
    by_acts: ({ amount, papers }) =>
      `По актам лежит у нас: ${amount}, принято: ${papers}. После этого не пересчитывали: сначала пересчёт.`,
  },
  en: {
    counted: ({ amount, papers }) => `It lies with us: ${amount}. The count shows it: ${papers}.`,
    by_acts: ({ amount, papers }) =>
      `By the acts it lies with us: ${amount}, taken in: ${papers}. Nobody has counted since: count first.`,
  },
}

const MISSING: Readonly<Record<Lang, Readonly<Record<OursBecause, Says>>>> = {
  ru: {
    not_found: ({ amount, papers }) =>
      `Должно лежать у нас, а пересчёт не нашёл: ${amount}. ${capital(papers)}. Акта выдачи нет, и объяснить это должны мы.`,
    other_receipt: ({ amount, papers }) =>
      `Выдано не по своей квитанции или дважды: ${amount}. ${capital(papers)}. Получить мог другой человек, и найти его должны мы.`,
    without_act: ({ amount }) =>
      `Акта приёма нет (${amount}), но без акта принять могли. Нехватка акта — наша сторона: на неё в споре не опереться.`,
  },
  en: {
    not_found: ({ amount, papers }) =>
      `It should lie with us, and the count did not find it: ${amount}. ${capital(papers)}. No act shows that it was handed out, and that is ours to explain.`,
    other_receipt: ({ amount, papers }) =>
      `Handed out on another receipt, or twice: ${amount}. ${capital(papers)}. Somebody else may have it, and finding them is ours.`,
    without_act: ({ amount }) =>
      `There is no act of taking in (${amount}), but it could have come in without one. The missing act is our side: nothing can rest on it.`,
  },
}

function said(part: LossPart, answer: LossAnswer, zone: string, lang: Lang): string {
  const told: Told = {
    amount: amountInWords(part.qty, answer.unit, lang),
    papers: papersInWords(part.papers, zone, lang),
  }
  if (part.kind === 'act_missing') return MISSING[lang][part.ours ?? 'without_act'](told, answer, lang)
  if (part.kind === 'on_shelf')
    return SHELF[lang][answer.countFirst ? 'by_acts' : 'counted'](told, answer, lang)
  return SAYS[lang][part.kind](told, answer, lang)
}

const ASIDE: Bilingual = {
  ru: 'Пересчёт после заявления прошёл без клиента: он ни за кого и ни против кого. Пригласите клиента и пересчитайте ещё раз.',
  en: 'There was a count after the claim without the client: it speaks for nobody and against nobody. Invite them and count again.',
}

/** Each part of the answer as a sentence or two, the first answered first; then what a count without the client is worth. */
export function lossSentences(answer: LossAnswer, zone: string, lang: Lang): string[] {
  const parts = answer.parts.map((part) => said(part, answer, zone, lang))
  const aside = answer.leftAside.length > 0 && compare(answer.held, ZERO) > 0 ? [ASIDE[lang]] : []
  return [...parts, ...aside]
}
