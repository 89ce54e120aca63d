// A claim of loss as it is noted: what is missed and the client's own words. Everything else the desk finds in the acts.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { typedNumber } from '../../ledger/acts/draftAct.ts'
import type { ReconciledItem } from '../../ledger/reconciliation/reconciliationShapes.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { lossClaimsQuery } from '../../web/ledger/lossQueries.ts'
import { wallClock } from '../../web/wallClock.ts'
import { useWords } from '../../web/Words.tsx'

interface Written {
  readonly item: string
  readonly sku: string
  readonly qty: string
  readonly words: string
  readonly on: string
}

export function LossClaimForm({ client, items }: { client: string; items: readonly ReconciledItem[] }) {
  const { t } = useWords()
  const form = t.loss.form
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [today] = useState(() => wallClock(new Date()).slice(0, 10))
  const [written, setWritten] = useState<Written>({ item: '', sku: '', qty: '', words: '', on: today })
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }))
  const save = useMutation({
    mutationFn: () => {
      const { item, sku, qty, words, on } = written
      const number = typedNumber(qty)
      const said = { item, words, at: on, ...(sku && { sku }), ...(number !== null && { qty: number }) }
      return post<{ id: string }>(`/clients/${client}/loss-claims`, said)
    },
    onSuccess: async ({ id }) => {
      await navigate({ to: '/clients/$client/loss/$claim', params: { client, claim: id } })
      void queries.invalidateQueries({ queryKey: lossClaimsQuery(client).queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="loss-form" onSubmit={submit}>
      <p className="quiet">{form.lead}</p>
      <WhatIsMissed items={items} written={written} change={change} />
      <Textarea
        label={form.words}
        required
        maxLength={4_000}
        autosize
        minRows={3}
        value={written.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <TextInput
        label={form.at}
        type="date"
        required
        max={today}
        value={written.on}
        onChange={(event) => change({ on: event.currentTarget.value })}
      />
      <SubmitBar label={form.save} deed={save} />
    </form>
  )
}

function WhatIsMissed(props: {
  items: readonly ReconciledItem[]
  written: Written
  change: (part: Partial<Written>) => void
}) {
  const { t } = useWords()
  const { items, written, change } = props
  const form = t.loss.form
  const known = items.map(({ sku, name }) => ({ value: sku, label: name ?? sku }))
  return (
    <>
      <TextInput
        label={form.item}
        description={form.itemHow}
        required
        maxLength={300}
        value={written.item}
        onChange={(event) => change({ item: event.currentTarget.value })}
      />
      {known.length > 0 ? (
        <NativeSelect
          label={form.sku}
          value={written.sku}
          onChange={(event) => change({ sku: event.currentTarget.value })}
          data={[{ value: '', label: form.byName }, ...known]}
        />
      ) : null}
      <TextInput
        label={form.qty}
        inputMode="decimal"
        value={written.qty}
        onChange={(event) => change({ qty: event.currentTarget.value })}
      />
    </>
  )
}
