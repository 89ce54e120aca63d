// Something is to be given beyond what is due: what, how much, for which claim, and why. Folded, because it is asked for rarely.
import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import type { JudgedClaim } from '../verdict.ts'

interface Props {
  readonly caseId: string
  readonly claims: readonly JudgedClaim[]
  readonly currency: string
}
interface Wanted {
  readonly what: string
  readonly amount: number | null
  readonly claim: string
  readonly why: string
  readonly withApology: boolean
}
const NOTHING: Wanted = { what: '', amount: null, claim: '', why: '', withApology: false }

export function GiveForm(props: Props) {
  const { t } = useWords()
  return (
    <details className="more giving-more">
      <summary>{t.giving.give.title}</summary>
      <Form {...props} />
    </details>
  )
}

function Form({ caseId, claims, currency }: Props) {
  const { t } = useWords()
  const words = t.giving.give
  const queries = useQueryClient()
  const [wanted, setWanted] = useState(NOTHING)
  const change = (part: Partial<Wanted>) => setWanted((before) => ({ ...before, ...part }))
  const note = useMutation({
    mutationFn: ({ claim, amount, ...rest }: Wanted) =>
      post<{ standing: string }>(`/cases/${encodeURIComponent(caseId)}/concessions`, {
        ...rest,
        amount,
        currency: amount === null ? null : currency,
        claims: claim === '' ? [] : [claim],
      }),
    onSuccess: () => {
      setWanted(NOTHING)
      return queries.invalidateQueries({ queryKey: ['cases', caseId] })
    },
  })
  return (
    <form
      className="giving-form"
      onSubmit={(event) => {
        event.preventDefault()
        note.mutate(wanted)
      }}
    >
      <What wanted={wanted} change={change} currency={currency} />
      {claims.length > 0 ? (
        <NativeSelect
          label={words.for}
          data={[
            { value: '', label: words.whole },
            ...claims.map(({ id, text }) => ({ value: id, label: text })),
          ]}
          value={wanted.claim}
          onChange={(event) => change({ claim: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={words.why}
        autosize
        minRows={2}
        maxLength={2_000}
        value={wanted.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <Checkbox
        label={words.withApology}
        checked={wanted.withApology}
        onChange={(event) => change({ withApology: event.currentTarget.checked })}
      />
      <SubmitBar
        label={words.note}
        deed={note}
        done={note.data?.standing === 'stopped' ? words.stopped : words.open}
      />
    </form>
  )
}

interface WhatProps {
  readonly wanted: Wanted
  readonly change: (part: Partial<Wanted>) => void
  readonly currency: string
}

function What({ wanted, change, currency }: WhatProps) {
  const { t } = useWords()
  const words = t.giving.give
  return (
    <>
      <TextInput
        label={words.what}
        description={words.whatHow}
        required
        withAsterisk={false}
        minLength={2}
        maxLength={500}
        value={wanted.what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <NumberInput
        className="short-field"
        label={words.amount(currency)}
        min={0.01}
        max={1e12}
        decimalScale={2}
        thousandSeparator=" "
        hideControls
        value={wanted.amount ?? ''}
        onChange={(amount) => change({ amount: typeof amount === 'number' && amount > 0 ? amount : null })}
      />
    </>
  )
}
