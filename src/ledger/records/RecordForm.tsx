// A record that is no act: hours, a round of changes, a milestone, a payment, a reading. One short form for each.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { agreementQuery } from '../../web/clients/clientQueries.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { ledgerChanged } from '../../web/ledger/ledgerQueries.ts'
import { useWords } from '../../web/Words.tsx'
import {
  CURRENCIES,
  limitsFor,
  recordFrom,
  type ReadableLimit,
  type RecordDraft,
  type RecordKind,
} from './draftRecord.ts'

interface Props {
  readonly client: string
  readonly kind: RecordKind
  /** What the form begins with: the minutes of a timer, the words of the record that is corrected. */
  readonly begun: RecordDraft
  readonly corrects: string | null
  readonly onSaved: () => void
}

export function RecordForm({ client, kind, begun, corrects, onSaved }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { data: agreement } = useQuery(agreementQuery(client))
  const limits = limitsFor(kind, agreement?.inForce?.clauses ?? [])
  const [draft, setDraft] = useState(begun)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...part }))
  const limit = limits.find(({ no }) => no === draft.clause) ?? limits[0] ?? null
  const record = recordFrom(kind, draft, limit)
  const save = useMutation({
    mutationFn: () =>
      post(`/clients/${client}/records`, { records: [{ ...record, ...(corrects && { corrects }) }] }),
    onSuccess: async () => {
      await ledgerChanged(queries, client)
      onSaved()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (record) save.mutate()
  }
  if (kind === 'usage' && limits.length === 0 && agreement)
    return <p className="panel calm-note">{t.recordForm.nothingToRead}</p>
  return (
    <form className="narrow-form record-form" onSubmit={submit}>
      {limits.length > 1 || kind === 'usage' ? (
        <WhichLimit limits={limits} draft={draft} change={change} />
      ) : null}
      <Measured kind={kind} draft={draft} change={change} unit={limit?.unit} />
      <TextInput
        type="date"
        label={t.recordForm.day}
        value={draft.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <Textarea
        label={kind === 'milestone' ? t.recordForm.milestone : t.recordForm.what}
        maxLength={5_000}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <p className="trouble-line" role="alert">
        {tried && !record ? t.recordForm.lacks : ''}
      </p>
      <SubmitBar label={t.recordForm.save} deed={save} />
    </form>
  )
}

interface Part {
  readonly draft: RecordDraft
  readonly change: (part: Partial<RecordDraft>) => void
}

function WhichLimit({ limits, draft, change }: Part & { limits: readonly ReadableLimit[] }) {
  const { t } = useWords()
  return (
    <NativeSelect
      label={t.recordForm.limit}
      value={draft.clause || limits[0]?.no}
      onChange={(event) => change({ clause: event.currentTarget.value })}
      data={limits.map(({ no, text }) => ({ value: no, label: `${no} ${text.slice(0, 80)}` }))}
    />
  )
}

function Measured({ kind, draft, change, unit }: Part & { kind: RecordKind; unit: string | undefined }) {
  const { t, quantity } = useWords()
  const field = (
    name: 'hours' | 'minutes' | 'round' | 'items' | 'amount' | 'value',
    label: string,
    how?: string,
  ) => (
    <TextInput
      key={name}
      label={label}
      description={how}
      inputMode="decimal"
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  if (kind === 'time')
    return (
      <div className="two-columns">
        {field('hours', t.recordForm.hours)}
        {field('minutes', t.recordForm.minutes)}
      </div>
    )
  if (kind === 'revision')
    return (
      <div className="two-columns">
        {field('round', t.recordForm.round, t.recordForm.roundHow)}
        {field('items', t.recordForm.items)}
      </div>
    )
  if (kind === 'usage')
    return field('value', t.recordForm.value, unit ? quantity(1, unit).replace(/^1\s*/u, '') : undefined)
  if (kind === 'milestone') return null
  return (
    <>
      <div className="two-columns">
        {field('amount', t.recordForm.amount)}
        <NativeSelect
          label={t.recordForm.currency}
          value={draft.currency}
          onChange={(event) => change({ currency: event.currentTarget.value })}
          data={[...CURRENCIES]}
        />
      </div>
      <TextInput
        label={t.recordForm.document}
        description={t.recordForm.documentHow}
        maxLength={200}
        value={draft.document}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
    </>
  )
}
