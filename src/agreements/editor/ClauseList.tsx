// The clauses of a draft. An amendment takes over clauses of the agreement that holds and changes them.
import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { AuditAnswer } from '../../audits/auditShapes.ts'
import { agreementQuery } from '../../web/clients/clientQueries.ts'
import { IconCheck, IconPlus } from '../../web/icons.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Limit } from '../agreement.ts'
import { emptyClause, nextNumber, type Draft, type DraftClause, type DraftFault } from '../drafts/draft.ts'
import { allConfirmed, waitingIn } from '../drafts/proposed.ts'
import type { Proposal } from '../proposeLimits.ts'
import { ClauseEditor } from './ClauseEditor.tsx'

interface Props {
  readonly client: string
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>
  readonly findings: readonly {
    readonly finding: AuditAnswer['findings'][number]
    readonly place: { readonly key: string; readonly start: number; readonly end: number } | null
  }[]
  readonly faults: readonly { readonly fault: DraftFault; readonly key: string }[]
  readonly currency: string
}

export function ClauseList(props: Props) {
  const { t } = useWords()
  const { draft, change, proposals } = props
  const waiting = waitingIn(draft, proposals)
  const set = (key: string, part: Partial<DraftClause>) =>
    change({ clauses: draft.clauses.map((clause) => (clause.key === key ? { ...clause, ...part } : clause)) })
  return (
    <Section id="clauses" title={t.agreements.kinds[draft.kind]}>
      {waiting > 1 ? (
        <div className="bar-of-buttons">
          <Button
            variant="light"
            leftSection={<IconCheck size={18} aria-hidden="true" />}
            onClick={() => change({ clauses: allConfirmed(draft, proposals).clauses })}
          >
            {t.agreements.draft.confirmAll(waiting)}
          </Button>
        </div>
      ) : null}
      <ol className="clause-rows">
        {draft.clauses.map((clause) => (
          <ClauseEditor
            key={clause.key}
            clause={clause}
            lists={draft}
            proposals={proposals.get(clause.key) ?? []}
            findings={findingsIn(props.findings, clause)}
            faults={props.faults.filter(({ key }) => key === clause.key).map(({ fault }) => fault)}
            currency={props.currency}
            isOpen={clause.text === ''}
            onChange={(part) => set(clause.key, part)}
            onRemove={() => change({ clauses: draft.clauses.filter(({ key }) => key !== clause.key) })}
          />
        ))}
      </ol>
      {draft.kind === 'amendment' ? <ChangedClause {...props} /> : null}
      <AddClause {...props} />
    </Section>
  )
}

/** What the audit found in the words of a clause; words that were changed since are read again in a moment. */
const findingsIn = (findings: Props['findings'], clause: DraftClause) =>
  findings.flatMap(({ finding, place }) =>
    place?.key === clause.key && place.end <= clause.text.length
      ? [{ ...finding, span: { start: place.start, end: place.end } }]
      : [],
  )

const freshKey = (draft: Draft): string =>
  `n${Math.max(0, ...draft.clauses.map(({ key }) => Number(key.slice(1)) || 0)) + 1}`

function AddClause({ draft, change }: Props) {
  const { t } = useWords()
  const add = () =>
    change({ clauses: [...draft.clauses, emptyClause(freshKey(draft), nextNumber(draft.clauses))] })
  return (
    <div className="bar-of-buttons">
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={add}>
        {t.agreements.draft.addClause}
      </Button>
    </div>
  )
}

function ChangedClause({ client, draft, change }: Props) {
  const { t } = useWords()
  const { data } = useSuspenseQuery(agreementQuery(client))
  const held = (data.inForce?.clauses ?? []).filter(
    ({ no }) => !draft.clauses.some((clause) => clause.no === no),
  )
  if (held.length === 0) return null
  const take = (no: string) => {
    const clause = held.find((one) => one.no === no)
    if (!clause) return
    const limits = clause.limit ? [clause.limit as Limit] : []
    change({ clauses: [...draft.clauses, { key: freshKey(draft), no, text: clause.text, limits }] })
  }
  return (
    <NativeSelect
      className="half-field"
      label={t.agreements.draft.changeClause}
      value=""
      data={[
        { value: '', label: t.agreements.draft.changeChoose },
        ...held.map(({ no, text }) => ({ value: no, label: `${no}. ${text.slice(0, 70)}` })),
      ]}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}
