// The limits beside a clause: those that are measured, and those that its words propose and nobody has confirmed yet.
import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import { limitInWords } from '../../web/agreements/limitInWords.ts'
import { IconCheck, IconPlus, IconX } from '../../web/icons.ts'
import { useWords } from '../../web/Words.tsx'
import type { Limit } from '../agreement.ts'
import type { DraftClause } from '../drafts/draft.ts'
import { openProposals } from '../drafts/proposed.ts'
import type { Proposal } from '../proposeLimits.ts'
import { hasForm, LimitForm } from './LimitForm.tsx'

export function ClauseLimits(props: {
  clause: DraftClause
  proposals: readonly Proposal[]
  currency: string
  onChange: (limits: readonly Limit[]) => void
}) {
  const { t, ...rest } = useWords()
  const speech = { t, ...rest }
  const { clause, proposals, onChange } = props
  /** The place of the limit in the sheet; the place after the last is a new one. */
  const [open, setOpen] = useState<number | null>(null)
  const waiting = openProposals(clause.limits, proposals)
  const put = (limit: Limit) => {
    const at = open ?? clause.limits.length
    onChange([...clause.limits.slice(0, at), limit, ...clause.limits.slice(at + 1)])
    setOpen(null)
  }
  return (
    <div className="clause-limits">
      {clause.limits.length === 0 && waiting.length === 0 ? (
        <p className="fine">{t.agreements.draft.noLimits}</p>
      ) : null}
      <ul>
        {clause.limits.map((limit, index) => (
          <MeasuredLimit
            key={`${limit.op} ${String(limit.value)} ${limit.unit}`}
            words={limitInWords(limit, speech)}
            differs={!proposals.some((one) => one.limit.op === limit.op && one.limit.value === limit.value)}
            onOpen={hasForm(limit) ? () => setOpen(index) : null}
            onRemove={() => onChange(clause.limits.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      {waiting.map((proposal) => (
        <Button
          key={`${proposal.start} ${proposal.quote}`}
          size="compact-md"
          variant="default"
          className="long-button"
          leftSection={<IconCheck size={16} aria-hidden="true" />}
          onClick={() => onChange([...clause.limits, proposal.limit])}
        >
          {t.agreements.draft.confirm(limitInWords(proposal.limit, speech))}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        aria-label={t.agreements.draft.addLimitOf(clause.no)}
        onClick={() => setOpen(clause.limits.length)}
      >
        {t.agreements.draft.addLimit}
      </Button>
      {open === null ? null : (
        <LimitForm
          limit={clause.limits[open] ?? null}
          currency={props.currency}
          onSave={put}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

function MeasuredLimit(props: {
  words: string
  differs: boolean
  onOpen: (() => void) | null
  onRemove: () => void
}) {
  const { t } = useWords()
  return (
    <li>
      <div className="measured-limit">
        {props.onOpen === null ? (
          <span>{props.words}</span>
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={t.agreements.draft.changeLimit(props.words)}
            onClick={props.onOpen}
          >
            {props.words}
          </button>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t.agreements.draft.removeLimit(props.words)}
          onClick={props.onRemove}
        >
          <IconX size={16} />
        </ActionIcon>
      </div>
      {props.differs ? <p className="fine">{t.agreements.draft.differs}</p> : null}
    </li>
  )
}
