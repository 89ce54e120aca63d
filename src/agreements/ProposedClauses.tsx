// Clauses as the owner has them. A limit is only proposed: its words are marked, and one click makes it a limit.
import { Button } from '@mantine/core'
import { MarkedText } from '../messages/MarkedText.tsx'
import { IconCheck } from '../web/icons.ts'
import { limitInWords } from '../web/agreements/limitInWords.ts'
import { useWords } from '../web/Words.tsx'
import type { Chosen, Term } from '../web/byHand/terms.ts'
import type { Limit } from './agreement.ts'

interface Props {
  readonly terms: readonly Term[]
  readonly chosen: Chosen
  readonly onToggle: (no: string, index: number) => void
}

export function ProposedClauses({ terms, chosen, onToggle }: Props) {
  const { t } = useWords()
  return (
    <ol className="rows clauses" aria-label={t.clauses.title}>
      {terms.map((term) => (
        <li key={term.no}>
          <p className="fine">{t.evidence.clause(term.no)}</p>
          <TermText term={term} />
          {term.proposals.length ? (
            <div className="bar-of-buttons">
              {term.proposals.map((proposal, index) => (
                <ProposedLimit
                  key={`${proposal.start} ${proposal.quote}`}
                  limit={proposal.limit}
                  confirmed={(chosen[term.no] ?? []).includes(index)}
                  onToggle={() => onToggle(term.no, index)}
                />
              ))}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function TermText({ term }: { term: Term }) {
  const { t } = useWords()
  const marks = term.proposals.map((proposal) => ({
    start: proposal.start,
    end: proposal.end,
    title: t.clauses.proposed,
    reason: t.clauses.confirmHow,
    tone: 'plain' as const,
  }))
  return <MarkedText text={term.text} marks={marks} />
}

function ProposedLimit(props: { limit: Limit; confirmed: boolean; onToggle: () => void }) {
  const speech = useWords()
  const words = limitInWords(props.limit, speech)
  return (
    <Button
      size="compact-md"
      variant={props.confirmed ? 'light' : 'default'}
      aria-pressed={props.confirmed}
      leftSection={props.confirmed ? <IconCheck size={16} /> : null}
      onClick={props.onToggle}
    >
      {props.confirmed ? speech.t.clauses.confirmed(words) : speech.t.clauses.confirm(words)}
    </Button>
  )
}
