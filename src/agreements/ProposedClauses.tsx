// Clauses as the owner has them. A limit is only proposed: its words are marked, and one click makes it a limit.
import { Button } from '@mantine/core'
import { MarkedText } from '../messages/MarkedText.tsx'
import { IconCheck } from '../web/icons.ts'
import { useWords, type Speech } from '../web/Words.tsx'
import type { Limit } from './agreement.ts'

export interface LimitProposal {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly limit: Limit
}
export interface ProposedClause {
  readonly no: string
  readonly text: string
  readonly proposals: readonly LimitProposal[]
  readonly limit?: Limit | undefined
}

interface Props {
  readonly clauses: readonly ProposedClause[]
  /** Undefined takes the limit back. */
  readonly onLimit: (no: string, limit: Limit | undefined) => void
}

export function ProposedClauses({ clauses, onLimit }: Props) {
  const { t } = useWords()
  return (
    <ol className="rows clauses" aria-label={t.clauses.title}>
      {clauses.map((clause) => (
        <li key={clause.no}>
          <p className="fine">{t.evidence.clause(clause.no)}</p>
          <ClauseText clause={clause} />
          {clause.limit ? (
            <ConfirmedLimit limit={clause.limit} onUndo={() => onLimit(clause.no, undefined)} />
          ) : (
            <div className="bar-of-buttons">
              {clause.proposals.map((proposal) => (
                <ProposalButton
                  key={`${proposal.start} ${proposal.quote} ${proposal.limit.op}`}
                  proposal={proposal}
                  onConfirm={() => onLimit(clause.no, proposal.limit)}
                />
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function ClauseText({ clause }: { clause: ProposedClause }) {
  const { t } = useWords()
  const marks = clause.proposals.map((proposal) => ({
    start: proposal.start,
    end: proposal.end,
    title: t.clauses.proposed,
    reason: t.clauses.confirmHow,
    tone: 'plain' as const,
  }))
  return <MarkedText text={clause.text} marks={marks} />
}

function ProposalButton({ proposal, onConfirm }: { proposal: LimitProposal; onConfirm: () => void }) {
  const speech = useWords()
  return (
    <Button size="compact-md" variant="default" onClick={onConfirm}>
      {speech.t.clauses.confirm(limitInWords(proposal.limit, speech))}
    </Button>
  )
}

function ConfirmedLimit({ limit, onUndo }: { limit: Limit; onUndo: () => void }) {
  const speech = useWords()
  return (
    <p className="confirmed">
      <IconCheck size={18} aria-hidden="true" /> {speech.t.clauses.confirmed(limitInWords(limit, speech))}{' '}
      <button type="button" className="link-button fine" onClick={onUndo}>
        {speech.t.clauses.undo}
      </button>
    </p>
  )
}

/** A limit by its shape: «не больше 0,4 м³», "14 days to put right". */
function limitInWords(limit: Limit, { t, number, day }: Speech): string {
  const shown = Array.isArray(limit.value)
    ? limit.value.map(String).join(', ')
    : typeof limit.value === 'number'
      ? `${number(limit.value)} ${t.unit(limit.unit ?? '')}`.trim()
      : typeof limit.value === 'string'
        ? day(limit.value)
        : ''
  const op: string = limit.op
  const said = t.clauses.ops[op]?.(shown) ?? `${op} ${shown}`
  const price = limit.overagePrice ?? limit.price
  const priced =
    price === undefined
      ? said
      : `${said}, ${t.clauses.price(number(price), limit.overageUnit ?? limit.currency ?? '')}`
  return limit.window ? `${priced} ${t.clauses.per(limit.window)}` : priced
}
