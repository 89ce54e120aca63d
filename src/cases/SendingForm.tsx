// «Confirm as sent»: by which way, when, to whom. Then the exact text stands on record as what we said.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../web/deskClient.ts'
import type { CopiedLetter } from '../web/shapes.ts'
import { useWords } from '../web/Words.tsx'
import { MayBeRead } from '../web/MayBeRead.tsx'
import { wallClock } from '../web/wallClock.ts'

const CHANNELS = ['email', 'messenger', 'post', 'counter', 'phone', 'site'] as const

interface Sent {
  /** Where the confirmation goes: the letter of a case, or one outside of every case. */
  readonly path: string
  readonly letter: CopiedLetter
  /** The way by which the client wrote last, and where they can be reached: what is filled in before anybody types. */
  readonly usual?: { readonly channel: string; readonly to: string }
}

export function SendingForm({ path, letter, usual }: Sent) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [channel, setChannel] = useState<string>(CHANNELS.find((one) => one === usual?.channel) ?? '')
  const [at, setAt] = useState(() => wallClock(new Date()))
  const [to, setTo] = useState(letter.to === 'client' ? (usual?.to ?? '') : letter.to)
  const [receipt, setReceipt] = useState('')
  const confirm = useMutation({
    mutationFn: () =>
      post(path, {
        channel,
        at: new Date(at).toISOString(),
        to,
        ...(receipt.trim() ? { receipt: receipt.trim() } : {}),
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate()
  }
  return (
    <form className="sending screen-only" aria-label={t.sending.title} onSubmit={submit}>
      <h4>{t.sending.title}</h4>
      <div className="fields">
        <NativeSelect
          label={t.sending.channel}
          required
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
          data={[
            { value: '', label: t.sending.choose, disabled: true },
            ...CHANNELS.map((value) => ({ value, label: t.channel(value) })),
          ]}
        />
        <TextInput
          label={t.sending.at}
          type="datetime-local"
          required
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        <TextInput
          label={t.sending.to}
          required
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <TextInput
          label={t.sending.receipt}
          description={<MayBeRead />}
          value={receipt}
          onChange={(event) => setReceipt(event.currentTarget.value)}
        />
      </div>
      <div className="bar-of-buttons">
        <Button type="submit" loading={confirm.isPending}>
          {t.sending.confirm}
        </Button>
        <span className="fine" role="status">
          {confirm.isError ? confirm.error.message || t.page.failed : ''}
        </span>
      </div>
    </form>
  )
}
