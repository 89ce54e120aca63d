// How a claim stands, in one or two lines: what counts, what puts it right, by when, and who sees to it.
import { useWords } from '../../web/Words.tsx'
import { useColleagues } from '../people/useColleagues.tsx'
import { VERDICT_WORDS } from '../screenWords.ts'
import { OWED, type DecidedClaim } from './claimShapes.ts'
import { REMEDY_WORDS, STANDING_WORDS } from './claimWords.ts'

/** «наша ошибка, к выплате 500 ₽»: what the desk proposes, in one breath. */
export function useProposedWords(): (claim: DecidedClaim) => string {
  const { t, say, sum } = useWords()
  return ({ proposed, currency }) => {
    const verdict = say(VERDICT_WORDS[proposed.verdict])
    if (proposed.amountDue <= 0) return verdict
    return `${verdict}, ${t.claimDesk.proposedDue(sum(proposed.amountDue, currency))}`
  }
}

/** «заплатить 500 ₽ · до 1 декабря · занимается Анна»; empty while nobody decided anything of the kind. */
export function useRemedyLine(): (claim: DecidedClaim) => string {
  const { t, say, sum, day } = useWords()
  const { nameOf } = useColleagues()
  const words = t.claimDesk
  return ({ decision, currency }) => {
    if (!decision) return ''
    const { remedy, due, owner } = decision
    const amount = remedy?.amount === undefined ? null : sum(remedy.amount, remedy.currency ?? currency)
    return [
      ...(remedy ? [words.remedyLine(say(REMEDY_WORDS[remedy.kind]), amount)] : []),
      ...(remedy?.what ? [remedy.what] : []),
      ...(due ? [words.by(day(due))] : []),
      ...(owner ? [words.ownerLine(nameOf(owner))] : []),
    ].join(' · ')
  }
}

export function StandingLine({ claim }: { claim: DecidedClaim }) {
  const { say } = useWords()
  const line = useRemedyLine()(claim)
  return (
    <>
      <p className="claim-standing">
        <span className={OWED.includes(claim.verdict) ? 'word due' : 'word'}>
          {say(VERDICT_WORDS[claim.verdict])}
        </span>{' '}
        <span className="fine">{say(STANDING_WORDS[claim.standing])}</span>
      </p>
      {line ? <p className="fine">{line}</p> : null}
    </>
  )
}
