// The letters that a claim of loss needs, and which of them is next: first the count together, then what would be enough, then the
// answer. What was answered about acts inside the firm stays inside: no letter speaks of trust in anybody, or of how long they serve.
import { compare, ZERO } from '../../basics/exact.ts'
import { capital } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import type { LossPart } from '../../ledger/reconciliation/lossAnswer.ts'
import type { Letter } from '../letter.ts'
import { claimFormClause, clauseQuote } from '../letters/clauseQuotes.ts'
import { gap, inLang, paragraphs, sentences } from '../letters/letterInput.ts'
import { greeting, signature } from '../letters/people.ts'
import { claimRecalled, type LossLetterOf } from './lossCase.ts'
import { amount, enoughForLoss, lossLine, named } from './lossLines.ts'

const answerBy = ({ lang }: LossLetterOf): string =>
  gap(lang, { ru: 'дата ответа', en: 'date of our answer' })

/** «По актам: принято 5 штук, выдано 2, лежит у нас 3»: only what was ever taken in is reckoned. */
function byActs(of: LossLetterOf): string {
  const { taken, issued, held } = of.answer
  if (compare(taken, ZERO) === 0) return ''
  return inLang(of.lang, {
    ru: `По актам: принято ${amount(of, taken)}, выдано ${amount(of, issued)}, должно лежать у нас ${amount(of, held)}.`,
    en: `By the acts: taken in ${amount(of, taken)}, handed out ${amount(of, issued)}, so ${amount(of, held)} should lie with us.`,
  })
}

/** An invitation to count together: whoever misses a thing sees what lies here, and signs what was found. */
export function countInvitation(of: LossLetterOf): Letter {
  const { lang, answer } = of
  const when = gap(lang, { ru: 'день, время и место', en: 'day, time and place' })
  const before = answer.leftAside.length > 0
  const text = paragraphs(
    greeting(of),
    sentences(claimRecalled(of), byActs(of)),
    before
      ? inLang(lang, {
          ru: `Мы уже считали без вас (${named(of, answer.leftAside)}), но на такой пересчёт не опираемся: посчитаем заново вместе.`,
          en: `We have counted without you (${named(of, answer.leftAside)}), but we rest nothing on that: let us count again together.`,
        })
      : '',
    inLang(lang, {
      ru: `Приглашаем вас на пересчёт: ${when}. Считаем вместе, результат записываем в акт, его подписывают обе стороны. Если вам неудобно, назовите другое время или пришлите кого-нибудь вместо себя.`,
      en: `We invite you to a count: ${when}. We count together, write down the result, and both sides sign it. If that does not suit you, name another time or send somebody in your place.`,
    }),
    inLang(lang, {
      ru: `Если прийти не получится, пришлём акт и фотографии. Ответ дадим до ${answerBy(of)}.`,
      en: `If you cannot come, we send you the act and photographs. We answer by ${answerBy(of)}.`,
    }),
    signature(of),
  )
  return { kind: 'count_invitation', to: 'client', text, quotes: [] }
}

const formClause = (of: LossLetterOf) => (isConsumer(of.facts.parties) ? null : claimFormClause(of.facts))

/** What is missed and stands on no act of taking in, at its quantity. */
function notInActs(of: LossLetterOf): string {
  const rest = of.answer.parts.find(({ papers }) => papers.length === 0)
  if (!rest) return ''
  return inLang(of.lang, {
    ru: `Записи о приёме в них нет: ${amount(of, rest.qty)}.`,
    en: `They hold no record of taking it in: ${amount(of, rest.qty)}.`,
  })
}

/** A request for proof that names what is enough, any one of it, and what we have looked at ourselves. */
export function lossProofAsked(of: LossLetterOf): Letter {
  const { lang } = of
  const form = formClause(of)
  const text = paragraphs(
    greeting(of),
    sentences(
      claimRecalled(of),
      inLang(lang, {
        ru: 'Мы просмотрели все акты приёма и выдачи с вами.',
        en: 'We have looked through all acts of taking in and handing out with you.',
      }),
      byActs(of),
      notInActs(of),
    ),
    inLang(lang, {
      ru: `Чтобы разобраться точно, достаточно любого одного: ${enoughForLoss(of)}.`,
      en: `To get it right, any one of these is enough: ${enoughForLoss(of)}.`,
    }),
    form ? `${capital(clauseQuote(form, lang))}.` : '',
    inLang(lang, {
      ru: `Ответ дадим до ${answerBy(of)}; если материал появится позже, рассмотрим и тогда.`,
      en: `We answer by ${answerBy(of)}, and if you find something later we will look again.`,
    }),
    signature(of),
  )
  return { kind: 'proof_request', to: 'client', text, quotes: form ? [form.no] : [] }
}

/** The answer to the claim, part by part, our own side first; null while a part of it has no answer yet. */
export function lossReply(of: LossLetterOf): Letter | null {
  const { answer, lang } = of
  if (answer.parts.length === 0 || answer.parts.some(({ kind }) => kind === 'undecided')) return null
  const text = paragraphs(
    greeting(of),
    sentences(
      claimRecalled(of),
      inLang(lang, { ru: 'Мы проверили документы.', en: 'We have checked the papers.' }),
    ),
    ...answer.parts.map((part) => lossLine(of, part)),
    inLang(lang, {
      ru: 'Если видите, что мы ошиблись, напишите: рассмотрим ещё раз.',
      en: 'If you see a mistake of ours, write to us: we will look again.',
    }),
    signature(of),
  )
  return { kind: 'loss_answer', to: 'client', text, quotes: [] }
}

export const LOSS_STEPS = ['no_act_asked', 'count_invited', 'proof_requested', 'answered'] as const
export type LossStepKind = (typeof LOSS_STEPS)[number]

/** A step of ours, or the count itself, which is an act of the ledger. */
export type NextLossStep = LossStepKind | 'count'

/**
 * What is to be done next about a claim; null once it is answered. A count with the client comes before any answer about what lies
 * here, a question inside the firm before a letter that hangs on it, and a request for proof before we say that nothing was taken in.
 */
export function nextLossStep(
  answer: LossLetterOf['answer'],
  done: ReadonlySet<LossStepKind>,
): NextLossStep | null {
  if (done.has('answered')) return null
  if (answer.countFirst) return done.has('count_invited') ? 'count' : 'count_invited'
  const has = (kind: LossPart['kind']): boolean => answer.parts.some((part) => part.kind === kind)
  if (has('undecided')) return 'no_act_asked'
  return has('never_accepted') && !done.has('proof_requested') ? 'proof_requested' : 'answered'
}
