// The one other door for more than is due: in writing, after the exhale, from the noted table. What is missing is said instead of
// the form, so that nobody fills it in for nothing.
import { Checkbox, NumberInput, Radio, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { exposureQuery } from '../../web/exposure/exposureQueries.ts'
import type { CaseView } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'

interface Props {
  readonly caseId: string
  readonly view: CaseView
  readonly currency: string
}

export function SettlementForm(props: Props) {
  const { t } = useWords()
  const words = t.giving.settle
  return (
    <details className="more giving-more">
      <summary>{words.title}</summary>
      <p className="quiet">{words.lead}</p>
      <p>{words.how}</p>
      <WhatIsMissing {...props}>
        <Form {...props} />
      </WhatIsMissing>
    </details>
  )
}

function WhatIsMissing({ caseId, view, children }: Props & { readonly children: ReactNode }) {
  const { t, when } = useWords()
  const words = t.giving.settle
  const { data } = useQuery(exposureQuery(caseId, {}))
  if (view.exhale?.holds) return <p>{words.waits(when(view.exhale.until, view.facts.timezone))}</p>
  if (view.examination.claims.length === 0) return <p>{words.noClaims}</p>
  if (!data) return null
  if (data.noted) return children
  return (
    <p>
      {words.needsTable}{' '}
      <Link to="/cases/$caseId/exposure" params={{ caseId }}>
        {words.toTable}
      </Link>
    </p>
  )
}

interface Terms {
  readonly form: 'settlement' | 'mediation'
  readonly claims: readonly string[]
  readonly amount: number | null
  readonly by: string
  readonly mediator: string
  readonly paidBy: 'us' | 'half'
}

const termsToSend = ({ form, claims, amount, by, mediator, paidBy }: Terms, currency: string) =>
  form === 'settlement' ? { form, claims, amount, currency, by } : { form, claims, mediator, by, paidBy }

function Form({ caseId, view, currency }: Props) {
  const { t } = useWords()
  const words = t.giving.settle
  const queries = useQueryClient()
  const [terms, setTerms] = useState<Terms>({
    form: 'settlement',
    claims: [],
    amount: null,
    by: '',
    mediator: '',
    paidBy: 'half',
  })
  const change = (part: Partial<Terms>) => setTerms((before) => ({ ...before, ...part }))
  const offer = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(caseId)}/settlements`, termsToSend(terms, currency)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  return (
    <form
      className="giving-form"
      onSubmit={(event) => {
        event.preventDefault()
        offer.mutate()
      }}
    >
      <WhatEnds terms={terms} change={change} view={view} />
      {terms.form === 'settlement' ? (
        <NumberInput
          className="short-field"
          label={words.amount(currency)}
          required
          withAsterisk={false}
          min={0.01}
          max={1e12}
          decimalScale={2}
          thousandSeparator=" "
          hideControls
          value={terms.amount ?? ''}
          onChange={(amount) => change({ amount: typeof amount === 'number' ? amount : null })}
        />
      ) : (
        <Mediator terms={terms} change={change} />
      )}
      <TextInput
        className="short-field"
        type="date"
        label={terms.form === 'settlement' ? words.by : words.answerBy}
        required
        withAsterisk={false}
        value={terms.by}
        onChange={(event) => change({ by: event.currentTarget.value })}
      />
      <SubmitBar label={words.draft} deed={offer} done={words.done} />
      {offer.isSuccess ? (
        <Link to="/cases/$caseId" params={{ caseId }} hash="letters">
          {words.openLetters}
        </Link>
      ) : null}
    </form>
  )
}

interface TermsPart {
  readonly terms: Terms
  readonly change: (part: Partial<Terms>) => void
}

function WhatEnds({ terms, change, view }: TermsPart & { readonly view: CaseView }) {
  const { t } = useWords()
  const words = t.giving.settle
  return (
    <>
      <Radio.Group
        label={words.form}
        value={terms.form}
        onChange={(form) => change({ form: form === 'mediation' ? 'mediation' : 'settlement' })}
      >
        <div className="choices">
          <Radio value="settlement" label={words.settlement} />
          <Radio value="mediation" label={words.mediation} />
        </div>
      </Radio.Group>
      <Checkbox.Group
        label={words.claims}
        value={[...terms.claims]}
        onChange={(claims) => change({ claims })}
      >
        <div className="choices">
          {view.examination.claims.map(({ id, text }) => (
            <Checkbox key={id} value={id} label={text} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}

function Mediator({ terms, change }: TermsPart) {
  const { t } = useWords()
  const words = t.giving.settle
  return (
    <>
      <TextInput
        label={words.mediator}
        required
        withAsterisk={false}
        minLength={2}
        maxLength={300}
        value={terms.mediator}
        onChange={(event) => change({ mediator: event.currentTarget.value })}
      />
      <Radio.Group
        label={words.paidBy}
        value={terms.paidBy}
        onChange={(paidBy) => change({ paidBy: paidBy === 'us' ? 'us' : 'half' })}
      >
        <div className="choices">
          <Radio value="half" label={words.half} />
          <Radio value="us" label={words.us} />
        </div>
      </Radio.Group>
    </>
  )
}
