// Putting a claim right: its words, the thing, the sum, and the message that raised it. What stood before stays in the log.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { typedNumber } from '../../ledger/acts/draftAct.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { caseQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import type { ClaimOnDesk } from '../casework/caseworkShapes.ts'
import type { ClaimChange } from './claimShapes.ts'

interface Edited {
  readonly text: string
  readonly item: string
  readonly amount: string
  readonly raisedIn: string
}

/** Only what differs is said anew; null where the sum is no number. */
function changeOf(before: Edited, now: Edited): ClaimChange | null {
  const amount = now.amount.trim() === '' ? null : typedNumber(now.amount)
  if (amount === null && now.amount.trim() !== '') return null
  return {
    ...(now.text.trim() !== before.text && { text: now.text.trim() }),
    ...(now.item.trim() !== before.item && { item: now.item.trim() }),
    ...(now.amount !== before.amount && { amountClaimed: amount }),
    ...(now.raisedIn !== before.raisedIn && { raisedIn: now.raisedIn === '' ? [] : [now.raisedIn] }),
  }
}

export function ClaimEditForm({ caseId, claim }: { caseId: string; claim: ClaimOnDesk }) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const words = t.claimDesk
  const raised = view.facts.claims.find(({ id }) => id === claim.id)
  const before: Edited = {
    text: claim.text,
    item: raised?.item ?? '',
    amount: claim.amountClaimed === undefined ? '' : String(claim.amountClaimed),
    raisedIn: raised?.raisedIn?.[0] ?? '',
  }
  return (
    <details className="claim-edit">
      <summary>{words.edit}</summary>
      <Fields key={JSON.stringify(before)} caseId={caseId} claim={claim} before={before} />
    </details>
  )
}

function Fields({ caseId, claim, before }: { caseId: string; claim: ClaimOnDesk; before: Edited }) {
  const { t } = useWords()
  const words = t.claimDesk
  const queries = useQueryClient()
  const [now, setNow] = useState(before)
  const change = (part: Partial<Edited>) => setNow((typed) => ({ ...typed, ...part }))
  const said = changeOf(before, now)
  const save = useMutation({
    mutationFn: () => post(`/cases/${caseId}/claims/${claim.fact ?? ''}/edits`, said),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said && Object.keys(said).length > 0) save.mutate()
  }
  return (
    <form className="claim-form" onSubmit={submit}>
      <p className="fine">{words.editHow}</p>
      <Textarea
        label={words.text}
        required
        maxLength={5_000}
        autosize
        minRows={2}
        value={now.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className="claim-remedy">
        <TextInput
          label={words.item}
          maxLength={500}
          value={now.item}
          onChange={(event) => change({ item: event.currentTarget.value })}
        />
        <TextInput
          label={words.claimed(claim.currency ?? '')}
          inputMode="decimal"
          value={now.amount}
          error={said === null ? words.amountWrong : null}
          onChange={(event) => change({ amount: event.currentTarget.value })}
        />
        <RaisedIn value={now.raisedIn} onChange={(raisedIn) => change({ raisedIn })} />
      </div>
      <SubmitBar quiet label={words.saveEdit} deed={save} />
    </form>
  )
}

const FIRST_WORDS = 60

function RaisedIn({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t, when } = useWords()
  const { view } = useOpenCase()
  const messages = view.facts.messages.filter(({ direction }) => direction === 'in')
  return (
    <NativeSelect
      label={t.claimDesk.raisedIn}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t.claimDesk.notNamed },
        ...(view.facts.inquiry ? [{ value: 'inquiry', label: t.evidence.inquiry }] : []),
        ...messages.map(({ id, at, text }) => ({
          value: id,
          label: `${when(at, view.facts.timezone)}: ${text.slice(0, FIRST_WORDS)}`,
        })),
      ]}
    />
  )
}
