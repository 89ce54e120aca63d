// The card of a client: a name is enough, everything else can come later.
import { Radio, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../web/deskClient.ts'
import { SubmitBar } from '../web/Doing.tsx'
import { useWords } from '../web/Words.tsx'
import type { Card } from './cards/card.ts'

type Kind = 'unknown' | 'consumer' | 'business'
const KINDS = ['unknown', 'consumer', 'business'] as const
const CONSUMER = { unknown: null, consumer: true, business: false } as const

interface Written {
  readonly name: string
  readonly number: string
  readonly kind: Kind
  readonly emails: string
  readonly phones: string
  readonly details: string
}

const kindOf = (consumer: boolean | null): Kind =>
  consumer === null ? 'unknown' : consumer ? 'consumer' : 'business'
const writtenOf = (card: Card | null): Written => ({
  name: card?.name ?? '',
  number: card?.number ?? '',
  kind: kindOf(card?.consumer ?? null),
  emails: card?.emails.join(', ') ?? '',
  phones: card?.phones.join(', ') ?? '',
  details: card?.details ?? '',
})
const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
/** Enough to catch a slip; the server reads the address by the rules. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u

export function CardForm(props: {
  /** What the form begins with; null for a client who is new. */
  card: Card | null
  path: string
  onSaved: (id: string) => void
}) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [written, setWritten] = useState(() => writtenOf(props.card))
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }))
  const emails = listed(written.emails)
  const wrong = emails.find((address) => !LIKE_AN_ADDRESS.test(address))
  const [looked, setLooked] = useState(false)
  const save = useMutation({
    mutationFn: () => {
      const { name, number, kind, phones, details } = written
      const card = { name, number, consumer: CONSUMER[kind], emails, phones: listed(phones), details }
      return post<{ id: string }>(props.path, card)
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['clients'] })
      props.onSaved(id)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLooked(true)
    if (wrong === undefined) save.mutate()
  }
  return (
    <form className="narrow-form card-form" onSubmit={submit}>
      <WhoItIs written={written} change={change} />
      <HowToReach
        written={written}
        change={change}
        wrong={looked ? wrong : undefined}
        onLeft={() => setLooked(true)}
      />
      <SubmitBar label={t.client.card.save} deed={save} />
    </form>
  )
}

interface Part {
  readonly written: Written
  readonly change: (part: Partial<Written>) => void
}

function WhoItIs({ written, change }: Part) {
  const { t } = useWords()
  const names: Record<Kind, string> = {
    unknown: t.client.card.kindUnknown,
    consumer: t.client.card.consumer,
    business: t.client.card.business,
  }
  return (
    <>
      <TextInput
        label={t.client.card.name}
        description={t.client.card.nameHow}
        required
        maxLength={300}
        value={written.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Radio.Group
        label={t.client.card.kind}
        description={t.client.card.kindHow}
        value={written.kind}
        onChange={(kind) => change({ kind: KINDS.find((one) => one === kind) ?? 'unknown' })}
      >
        <div className="choices">
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={names[kind]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label={t.client.card.number}
        description={t.client.card.numberHow}
        maxLength={64}
        value={written.number}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
    </>
  )
}

function HowToReach({
  written,
  change,
  wrong,
  onLeft,
}: Part & { wrong: string | undefined; onLeft: () => void }) {
  const { t } = useWords()
  return (
    <>
      <TextInput
        label={t.client.card.emails}
        description={t.client.card.several}
        inputMode="email"
        value={written.emails}
        onBlur={onLeft}
        error={wrong === undefined ? undefined : t.client.card.badEmail(wrong)}
        onChange={(event) => change({ emails: event.currentTarget.value })}
      />
      <TextInput
        label={t.client.card.phones}
        description={t.client.card.several}
        inputMode="tel"
        value={written.phones}
        onChange={(event) => change({ phones: event.currentTarget.value })}
      />
      <Textarea
        label={t.client.card.details}
        description={t.client.card.detailsHow}
        maxLength={2_000}
        autosize
        minRows={2}
        value={written.details}
        onChange={(event) => change({ details: event.currentTarget.value })}
      />
    </>
  )
}
