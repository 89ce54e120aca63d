// Our part as our letters show it: questions left, void clauses relied on, grounds that do not hold, proof demanded that we
// held ourselves, words that hurt.
import { clausesCited } from '../agreements/clauses.ts'
import { quoteOf } from '../basics/span.ts'
import type { Message } from '../messages/message.ts'
import { readOwnWords } from '../signals/ownWords.ts'
import { asksForProof, refusesWithReason } from '../signals/thread.ts'
import { admits } from './admission.ts'
import { docName, firstRaised, outbound, type Matter } from './matter.ts'
import type { Finding } from './ourFinding.ts'
import { openQuestions } from './threads/questions.ts'
import type { JudgedClaim } from './verdict.ts'

/** Questions that we left: the date passed without an answer, or the client says so and we do not deny it. */
export const unanswered = (matter: Matter): Finding[] =>
  openQuestions(matter).map(({ message, words }) => ({
    kind: 'question_unanswered' as const,
    where: message.id,
    quote: quoteOf(message.text, words),
    why: {
      ru: 'Клиент спросил прямо, и мы не ответили.',
      en: 'The client asked plainly, and we did not answer.',
    },
    fix: {
      ru: 'Ответить на этот вопрос первым предложением письма.',
      en: 'Answer this question in the first sentence of the letter.',
    },
  }))

/** A letter that drops the clause does not rely on it. */
const WITHDRAWS_CLAUSE =
  /убра|не действует|не применя|исключ|отмен|remov|tak(?:e|en|ing) (?:it )?out|does(?:n'?t| not) apply|no longer|has no force|withdr/iu

export function voidClausesUsed(matter: Matter): Finding[] {
  const struck = new Map(matter.voidTerms.map((term) => [term.clause, term]))
  if (struck.size === 0) return []
  return outbound(matter.facts).flatMap((message) => {
    if (admits(message.text) || WITHDRAWS_CLAUSE.test(message.text)) return []
    return clausesCited(message.text, [...struck.keys()]).flatMap((no) => {
      const term = struck.get(no)
      if (!term) return []
      return [
        {
          kind: 'void_clause_used' as const,
          where: message.id,
          quote: message.text.slice(0, 160),
          why: {
            ru: `Сослались на п. ${no}, который закон не признаёт (${term.source}).`,
            en: `We relied on clause ${no}, which the law strikes out (${term.source}).`,
          },
          fix: {
            ru: 'Отозвать ссылку, извиниться за неверный ответ, убрать пункт для всех.',
            en: 'Withdraw it, apologise for the wrong answer, remove the clause for everybody.',
          },
        },
      ]
    })
  })
}

/** A refusal, without a clause that holds, of what turned out to be ours or due. */
export function wrongGrounds(matter: Matter, claims: readonly JudgedClaim[]): Finding[] {
  const known = (matter.facts.agreement?.clauses ?? []).map((c) => c.no)
  return ownedClaims(matter, claims).flatMap(({ from, until }) =>
    refusalsBetween(matter, from, until)
      .filter(
        (m) => clausesCited(m.text, known).length === 0 && DENIES_RULE.test(m.text.replaceAll('ё', 'е')),
      )
      .map((m) => ({
        kind: 'wrong_ground' as const,
        where: m.id,
        quote: m.text.slice(0, 160),
        why: {
          ru: 'Отказали по правилу, которого нет ни в договоре, ни в предложении.',
          en: 'We refused by a rule that stands neither in the agreement nor in the offer.',
        },
        fix: {
          ru: 'Отозвать отказ и исполнить должное; правил задним числом не придумываем.',
          en: 'Withdraw the refusal and do what is due; no rules made up afterwards.',
        },
      })),
  )
}
const DENIES_RULE =
  /не распространя|не подлеж|не положено|не предусмотр|не можем|не будем|не возвраща|правил|стандартн|невозможн|отказ|does(?:n'?t| not) apply|not (?:eligible|covered|possible|included|refundable)|policy|standard|unable to|can(?:'t|not)|no refunds|won'?t/iu

/** A request for a proof that our own records already gave. */
export function proofWeHold(matter: Matter, claims: readonly JudgedClaim[]): Finding[] {
  return ownedClaims(matter, claims).flatMap(({ claim, from, until }) => {
    const held = matter.facts.ledger.filter((e) => claim.evidence.includes(e.id) && e.at < until)
    if (held.length === 0) return []
    return outbound(matter.facts)
      .filter((m) => m.at >= from && m.at < until && asksForProof(m.text) && held.some((e) => e.at < m.at))
      .map((m) => ({
        kind: 'proof_demanded_that_we_hold' as const,
        where: m.id,
        quote: m.text.slice(0, 160),
        why: {
          ru: `Просили доказать то, что записано у нас: «${held.map(docName).join(', ')}».`,
          en: `We asked for proof of what our own records show: "${held.map(docName).join(', ')}".`,
        },
        fix: {
          ru: 'Снять просьбу и опереться на свои записи.',
          en: 'Drop the request and rely on our own records.',
        },
      }))
  })
}

/** Claims that are ours or due, with the time between their raising and our admission or payment. */
function ownedClaims(
  matter: Matter,
  claims: readonly JudgedClaim[],
): { claim: JudgedClaim; from: number; until: number }[] {
  return claims
    .filter((c) => c.verdict === 'our_fault' || c.verdict === 'entitled')
    .flatMap((claim) => {
      const facts = matter.facts.claims.find((c) => c.id === claim.id)
      const raised = facts ? firstRaised(matter.facts, facts) : null
      if (!raised) return []
      const admitted = outbound(matter.facts).find((m) => m.at >= raised.at && admits(m.text))
      return [{ claim, from: raised.at, until: admitted?.at ?? Number.POSITIVE_INFINITY }]
    })
}

const refusalsBetween = (matter: Matter, from: number, until: number): Message[] =>
  outbound(matter.facts).filter(
    (m) => m.at >= from && m.at < until && (refusesWithReason(m.text) || DENIES_RULE.test(m.text)),
  )

export const ownWords = (matter: Matter): Finding[] =>
  outbound(matter.facts).flatMap((message) =>
    readOwnWords(message.text)
      .filter((word) => word.kind !== 'formulaic')
      .slice(0, 3)
      .map((word) => ({
        kind: 'own_words' as const,
        where: message.id,
        quote: quoteOf(message.text, word),
        why: {
          ru: 'Эти слова обижают или давят; их прочтёт и посторонний.',
          en: 'These words hurt or press; a stranger will read them too.',
        },
        fix: {
          ru: 'Извиниться за тон отдельно от сути и писать фактами.',
          en: 'Apologise for the tone apart from the matter, and write facts.',
        },
      })),
  )
