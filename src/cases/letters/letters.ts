// Which letters a case needs now, in the order in which they should leave.
//
// Our part goes first and alone, because an apology beside a refusal is heard as a price. Conduct is answered apart from the
// claim. A matter that is not ours, and a client we do not take on, get one letter each and nothing more.
import type { Letter } from '../letter.ts'
import { clausesCited } from '../../agreements/clauses.ts'
import { apologyRemedy } from './apology.ts'
import { gap, inLang, type LetterInput } from './letterInput.ts'
import { acknowledgement, boundary, decline, isFirstInquiry, notOurs } from './opening.ts'
import { overageNotice } from './overageNotice.ts'
import { parting } from './parting.ts'
import { proofRequest } from './proofRequest.ts'
import { refusal } from './refusal.ts'
import { regret } from './regret.ts'
import { isLeaving } from './standing.ts'
import { threatAnswer } from './threatAnswer.ts'
import { warning } from './warning.ts'

/** A line drawn in writing: asked for by the decision, and not already drawn by another letter. */
function boundaryWhereNeeded(input: LetterInput, others: readonly (Letter | null)[]): Letter | null {
  const wanted = input.decision === 'set_boundaries' || input.decision === 'reprice'
  const drawn = others.some((letter) => letter !== null)
  return wanted && !drawn && (input.facts.agreement !== null || input.facts.messages.length === 0)
    ? boundary(input)
    : null
}

/**
 * The drafts that this case needs now, in the order of leaving; a person sends them, or does not. Unknown things stand in
 * square brackets. `already` marks what we have told the client before. Empty when nothing needs a letter.
 */
export function letters(input: LetterInput): Letter[] {
  if (input.decision === 'decline') return [decline(input)]
  if (input.decision === 'close_helped') return [notOurs(input)]
  const apology = apologyRemedy(input)
  if (input.concern.level === 'safety')
    return present(input, [apology, threatAnswer(input), refusal(input), warning(input)])
  const notice = overageNotice(input)
  const answer = refusal(input)
  const conduct = warning(input)
  const line = boundaryWhereNeeded(input, [notice, answer, conduct])
  const sorry = apology ? null : regret(input)
  const received = apology || sorry || (line && isFirstInquiry(input)) ? null : acknowledgement(input)
  return present(input, [
    apology,
    sorry,
    received,
    notice,
    line,
    proofRequest(input),
    answer,
    threatAnswer(input),
    conduct,
    isLeaving(input) ? parting(input) : null,
  ])
}

/** Where the acceptance is not on record, a letter that rests on a clause asks the sender for it. */
function withAcceptance({ facts, lang }: LetterInput, draft: Letter): Letter {
  const missing = facts.agreement !== null && !facts.agreement.acceptedAt
  const ask = gap(lang, { ru: 'когда клиент принял эти условия', en: 'when the client accepted these terms' })
  const known = (facts.agreement?.clauses ?? []).map((clause) => clause.no)
  if (!missing || draft.text.includes(ask) || clausesCited(draft.text, known).length === 0) return draft
  const parts = draft.text.split('\n\n')
  const words = inLang(lang, {
    ru: `Условия договора приняты ${ask}.`,
    en: `The terms were accepted ${ask}.`,
  })
  return { ...draft, text: [...parts.slice(0, -1), words, ...parts.slice(-1)].join('\n\n') }
}

const present = (input: LetterInput, drafts: readonly (Letter | null)[]): Letter[] =>
  drafts.filter((draft) => draft !== null).map((draft) => withAcceptance(input, draft))
