// The notice of one exceeded limit to a client: figures, the accepted clause in its own words, the choices that the client can
// answer with, and what silence means. The choices are the very ones that the client's page offers.
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Lang } from '../../basics/lang.ts'
import { choiceInWords, silenceInWords, type ExcessTold } from '../../ledger/overdue/choiceWords.ts'
import type { ExcessPrice } from '../../ledger/overdue/excess.ts'
import type { Choice } from '../../ledger/overdue/noticeChoices.ts'
import type { SilenceEffect } from '../../ledger/overdue/silenceEffect.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { acceptedWords, clauseBy, procedureFor } from '../letters/clauseQuotes.ts'
import { fitting, inLang, paragraphs } from '../letters/letterInput.ts'
import { figures } from '../letters/overageNotice.ts'
import { greeting, signature } from '../letters/people.ts'

export interface NoticeOf {
  readonly facts: CaseFacts
  readonly lang: Lang
  readonly found: OverageFound
  readonly told: ExcessTold
  readonly choices: readonly Choice[]
  readonly effect: SilenceEffect
  readonly price: ExcessPrice | null
}

/** The clauses that the notice rests on: the limit, and what follows when it is exceeded; each once, none that is void. */
function clausesQuoted({ facts, found }: NoticeOf): Clause[] {
  const wanted = [clauseBy(facts, found.clause), procedureFor(facts, found)]
  return [...new Set(wanted)].filter((clause): clause is Clause => clause !== null && clause.void !== true)
}

function offered({ choices, told, lang }: NoticeOf): string {
  const lines = choices.map((choice, index) => `${index + 1}) ${choiceInWords(choice, told)[lang]}`)
  if (lines.length === 0) return ''
  return inLang(lang, {
    ru: `Выберите, пожалуйста:\n${lines.join(';\n')}.\nДостаточно ответить цифрой.`,
    en: `Please choose:\n${lines.join(';\n')}.\nA one-digit reply is enough.`,
  })
}

function drafted(of: NoticeOf, brief: boolean): Letter {
  const clauses = clausesQuoted(of)
  const text = paragraphs(
    greeting(of),
    figures(of, of.found, brief),
    acceptedWords(of.facts, clauses, of.lang),
    offered(of),
    silenceInWords(of.effect, of.price, of.found.graceUntil ?? null)[of.lang],
    signature(of),
  )
  return { kind: 'overage_notice', to: 'client', text, quotes: clauses.map(({ no }) => no) }
}

/** The letter of a notice; without the documents' names where it would be too long to read. */
export const noticeLetter = (of: NoticeOf): Letter => fitting(drafted(of, false), () => drafted(of, true))
