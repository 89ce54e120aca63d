// A charge that the client disputes: was it ordered, agreed or measured? The order, the change request, the meter answer.
import type { Claim } from '../caseFacts.ts'
import { docName, type Matter } from '../matter.ts'
import { signedByOthers, wordsOf } from '../records.ts'
import { ask, judged, type Judgement } from './judgement.ts'
import { chargedAfterEnd, paidAboveOrder } from './overpaid.ts'

const AGREED = /соглас|подтвержд|заказ|подпис|одобр|agreed|confirmed|approved|ordered|accepted|signed|asked/iu

/** "Nobody ordered this", "the meter is wrong". Source: domain.md 1.4, extra work starts only after a signed change. */
export function judgeDisputedCharge(claim: Claim, matter: Matter): Judgement {
  const { facts } = matter
  const wrong = chargedAfterEnd(claim, matter) ?? paidAboveOrder(claim, matter)
  if (wrong) return wrong
  const asked = facts.ledger.filter(
    (e) =>
      e.kind === 'change_request' &&
      (signedByOthers(facts, e).length > 0 || e.message !== undefined || AGREED.test(wordsOf(e))),
  )
  const done = facts.ledger.filter((e) => e.kind === 'time' && e.hours !== undefined)
  if (asked.length > 0) {
    const papers = [...asked, ...done]
    return judged(
      'refuted',
      {
        ru: `Заказ записан: «${papers.map(docName).join(', ')}».`,
        en: `The order is on record: "${papers.map(docName).join(', ')}".`,
      },
      {
        evidence: papers.map((e) => e.id),
        ask: {
          ru: 'Отказ, присланный до начала работ.',
          en: 'A refusal sent before the work began.',
        },
      },
    )
  }
  const measured = matter.overages.filter((o) => o.amount !== undefined && o.noticeMessage !== undefined)
  if (measured.length > 0 && !matter.consumer) {
    return judged(
      'refuted',
      {
        ru: `Превышение измерено и плата принята в договоре (п. ${measured.map((o) => o.clause).join(', ')}).`,
        en: `The excess was measured and the price was accepted in the agreement (clause ${measured.map((o) => o.clause).join(', ')}).`,
      },
      {
        evidence: [...new Set(measured.flatMap((o) => o.entries))],
        confidence: 0.75,
        ask: { ru: 'Ошибка счётчика.', en: 'A fault of the meter.' },
      },
    )
  }
  const usage = facts.ledger.filter(
    (e) => (e.kind === 'usage' || e.kind === 'time') && signedByOthers(facts, e).length > 0,
  )
  if (usage.length > 0) {
    return judged(
      'refuted',
      {
        ru: `Клиент подписал: «${usage.map(docName).join(', ')}».`,
        en: `The client signed: "${usage.map(docName).join(', ')}".`,
      },
      { evidence: usage.map((e) => e.id) },
    )
  }
  return ask(
    {
      ru: `Согласия на «${claim.text}» в деле нет; показать его должны мы.`,
      en: `No consent to "${claim.text}" is on file; showing it is ours.`,
    },
    {
      ru: 'Где клиент согласился на эту плату? Сообщение, подпись, пункт.',
      en: 'Where did the client agree to this charge? A message, a signature, a clause.',
    },
    done.map((e) => e.id),
  )
}
