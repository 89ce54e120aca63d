// What is due and not paid yet, with one form to note the payment: sum and day are filled in, one press puts them down.
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { typedNumber } from '../../ledger/acts/draftAct.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useAllows } from '../../web/useMe.ts'
import { wallClock } from '../../web/wallClock.ts'
import { useWords } from '../../web/Words.tsx'

interface Unpaid {
  readonly amount: number
  readonly currency: string | null
  readonly by: string | null
}

export function PaidForm({ caseId, unpaid }: { caseId: string; unpaid: Unpaid }) {
  const { t, sum, day } = useWords()
  const words = t.claimDesk.paid
  const mayWrite = useAllows('case.write')
  const queries = useQueryClient()
  const [amount, setAmount] = useState(String(unpaid.amount))
  const [at, setAt] = useState(() => wallClock(new Date()))
  const [doc, setDoc] = useState('')
  const number = typedNumber(amount)
  const save = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/ledger-entries`, {
        kind: 'refund',
        at: new Date(at).toISOString(),
        amount: number,
        ...(unpaid.currency ? { currency: unpaid.currency } : {}),
        ...(doc.trim() ? { doc: doc.trim() } : {}),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (number !== null) save.mutate()
  }
  const owed = words.title(sum(unpaid.amount, unpaid.currency ?? undefined))
  return (
    <section className="panel paid-form" aria-labelledby="paid-title">
      <h3 id="paid-title">{owed}</h3>
      <p className="fine">
        {[unpaid.by ? words.by(day(unpaid.by)) : '', words.lead].filter(Boolean).join(' ')}
      </p>
      {mayWrite ? (
        <form className="claim-form" onSubmit={submit}>
          <div className="claim-remedy">
            <TextInput
              label={t.claimDesk.amount(unpaid.currency ?? '')}
              inputMode="decimal"
              required
              value={amount}
              error={number === null ? t.claimDesk.amountWrong : null}
              onChange={(event) => setAmount(event.currentTarget.value)}
            />
            <TextInput
              label={words.at}
              type="datetime-local"
              required
              value={at}
              onChange={(event) => setAt(event.currentTarget.value)}
            />
            <TextInput
              label={words.doc}
              maxLength={200}
              value={doc}
              onChange={(event) => setDoc(event.currentTarget.value)}
            />
          </div>
          <SubmitBar label={words.save} deed={save} />
        </form>
      ) : null}
    </section>
  )
}
