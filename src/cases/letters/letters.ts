// Which letters a case needs now, in the order in which they should leave.
//
// Our part goes first and alone, because an apology beside a refusal is heard as a price. Conduct is answered apart from the
// claim. A matter that is not ours, and a client we do not take on, get one letter each and nothing more.
import type { Letter } from '../letter.ts'
import { apologyRemedy, owesRemedy } from './apology.ts'
import type { LetterInput } from './letterInput.ts'
import { acknowledgement, boundary, decline, notOurs, unansweredSince } from './opening.ts'
import { overageNotice } from './overageNotice.ts'
import { parting } from './parting.ts'
import { proofRequest } from './proofRequest.ts'
import { refusal } from './refusal.ts'
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
  const received = unansweredSince(input) && !owesRemedy(input) ? acknowledgement(input) : null
  if (input.concern.level === 'safety') return present([apology, threatAnswer(input), warning(input)])
  const notice = overageNotice(input)
  const answer = refusal(input)
  const conduct = warning(input)
  return present([
    apology,
    received,
    notice,
    boundaryWhereNeeded(input, [notice, answer, conduct]),
    proofRequest(input),
    answer,
    threatAnswer(input),
    conduct,
    input.decision === 'part_ways' ? parting(input) : null,
  ])
}

const present = (drafts: readonly (Letter | null)[]): Letter[] => drafts.filter((draft) => draft !== null)
