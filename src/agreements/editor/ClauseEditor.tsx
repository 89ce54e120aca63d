// A clause: its words as the client will see them on the left, its limits on the right; on a phone below.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { AuditAnswer } from '../../audits/auditShapes.ts'
import { MarkedText, type TextMark } from '../../messages/MarkedText.tsx'
import { IconPencil } from '../../web/icons.ts'
import { useWords } from '../../web/Words.tsx'
import type { DraftClause, DraftFault } from '../drafts/draft.ts'
import { openProposals } from '../drafts/proposed.ts'
import { proposeScope, SCOPE_KINDS, type ScopeKind } from '../proposals/scope.ts'
import type { Proposal } from '../proposeLimits.ts'
import { ClauseLimits } from './ClauseLimits.tsx'

type Finding = AuditAnswer['findings'][number]

interface Props {
  readonly clause: DraftClause
  /** The lists of scope: words of the clause that name one of their items are marked. */
  readonly lists: Readonly<Record<ScopeKind, readonly string[]>>
  readonly proposals: readonly Proposal[]
  /** What the audit found in the words of this clause, with places in them. */
  readonly findings: readonly Finding[]
  readonly faults: readonly DraftFault[]
  readonly currency: string
  /** A new clause is open; so is one that has a fault. */
  readonly isOpen: boolean
  readonly onChange: (part: Partial<DraftClause>) => void
  readonly onRemove: () => void
}

export function ClauseEditor(props: Props) {
  const { clause, proposals, currency, onChange } = props
  const [open, setOpen] = useState(props.isOpen)
  return (
    <li className="clause-row">
      <div className="clause-words">
        {open || props.faults.length > 0 ? (
          <WordsForm {...props} onDone={() => setOpen(false)} />
        ) : (
          <WordsShown {...props} onEdit={() => setOpen(true)} />
        )}
      </div>
      <ClauseLimits
        clause={clause}
        proposals={proposals}
        currency={currency}
        onChange={(limits) => onChange({ limits })}
      />
    </li>
  )
}

function WordsShown({ clause, lists, proposals, findings, onEdit }: Props & { onEdit: () => void }) {
  const { t } = useWords()
  const words = t.agreements
  const scope = useMemo(() => proposeScope(clause.text), [clause.text])
  const marks: TextMark[] = [
    ...SCOPE_KINDS.flatMap((list) =>
      scope[list].map(({ start, end, quote }) => ({
        start,
        end,
        title: words.draft[list],
        reason: lists[list].includes(quote) ? words.draft.scopeListed : words.draft.scopeFound,
        tone: 'plain' as const,
      })),
    ),
    ...openProposals(clause.limits, proposals).map(({ start, end }) => ({
      start,
      end,
      title: words.draft.foundTitle,
      reason: words.draft.foundHow,
      tone: 'plain' as const,
    })),
    ...findings.flatMap(({ span, severity, why }) =>
      span ? [{ ...span, title: words.audit.severity[severity], reason: why, tone: 'remedy' as const }] : [],
    ),
  ]
  return (
    <>
      <p className="clause-no">{t.evidence.clause(clause.no)}</p>
      <MarkedText text={clause.text} marks={marks} />
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPencil size={16} aria-hidden="true" />}
        aria-label={words.draft.editOf(clause.no)}
        onClick={onEdit}
      >
        {words.draft.edit}
      </Button>
    </>
  )
}

function WordsForm({ clause, faults, onChange, onRemove, onDone }: Props & { onDone: () => void }) {
  const { t } = useWords()
  const words = t.agreements.draft
  const told = (...about: DraftFault[]) => faults.find((fault) => about.includes(fault))
  const ofNumber = told('no_number', 'same_number')
  const ofText = told('no_words')
  return (
    <div className="clause-form">
      <TextInput
        className="clause-number"
        label={words.no}
        maxLength={40}
        value={clause.no}
        error={ofNumber ? words.faults[ofNumber] : undefined}
        onChange={(event) => onChange({ no: event.currentTarget.value })}
      />
      <Textarea
        label={words.textOf(clause.no)}
        autosize
        minRows={2}
        maxRows={16}
        maxLength={20_000}
        value={clause.text}
        error={ofText ? words.faults[ofText] : undefined}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div className="bar-of-buttons">
        <Button size="compact-sm" variant="default" onClick={onDone} disabled={faults.length > 0}>
          {words.done}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={words.removeOf(clause.no)}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  )
}
