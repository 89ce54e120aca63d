// A claim of loss as letters and guards read a case: one client, what was accepted, the papers, and the words of the claim.
import { dayOf, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { paperName } from '../../ledger/papers/paperName.ts'
import { asQuoted } from '../letters/quotations.ts'
import type { LossAnswer } from '../../ledger/reconciliation/lossAnswer.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { clientRecord, type ClientPapers } from '../leaving/clientLetters/clientRecord.ts'
import { dayInWords } from '../../basics/words.ts'
import { inLang } from '../letters/letterInput.ts'

/** Everything about one client and one claim that its letters are drafted from. */
export interface LossPapers extends ClientPapers {
  /** What is missed, as the client calls it, and the words of the claim. */
  readonly item: string
  readonly words: string
  readonly claimedAt: Instant
}

export interface LossLetterOf {
  readonly facts: CaseFacts
  readonly lang: Lang
  readonly answer: LossAnswer
  readonly item: string
  readonly words: string
  readonly claimedAt: Instant
}

/** The record of the client as guards read it. */
export function lossCase(papers: LossPapers, asOf: Instant): CaseFacts {
  const record = clientRecord(papers, asOf)
  return {
    ...record,
    ledger: record.ledger.map((entry) => ({ ...entry, doc: paperName(entry, papers.lang) })),
    // The claim came in some way; its day and its words are known, and may be named in a letter.
    messages: [
      {
        id: 'claim',
        at: papers.claimedAt,
        atText: dayOf(papers.claimedAt, papers.zone),
        channel: 'noted',
        direction: 'in',
        from: 'client',
        text: papers.words,
      },
    ],
    claims: [{ id: 'claim', text: papers.words, item: papers.item }],
  }
}

/** «1 ноября 2026 года вы написали, что не хватает: «лампа».»: whose words, and when. */
export function claimRecalled({ lang, facts, claimedAt, item }: LossLetterOf): string {
  const day = dayInWords(dayOf(claimedAt, facts.timezone), lang)
  const named = asQuoted(item, lang)
  return inLang(lang, {
    ru: `${day} вы сообщили, что не хватает: ${named}.`,
    en: `On ${day} you told us that something is missing: ${named}.`,
  })
}
