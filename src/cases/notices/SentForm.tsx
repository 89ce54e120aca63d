// «It left»: by which way and when, and until when an answer is waited for. From here on the notice stands as it was sent.
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { Section } from '../../web/Section.tsx'
import { wallClock } from '../../web/wallClock.ts'
import type { DraftPlace } from '../../web/overages/overageQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { ReadDraft } from '../drafting/useDraftFindings.tsx'
import { AsItIs, passedIn } from '../leaving/clientLetters/FoundPlaces.tsx'
import { NOTICE_CHANNELS } from './noticeFacts.ts'
import type { DraftView, NewNotice } from './noticeShapes.ts'

interface Props {
  readonly place: DraftPlace
  readonly draft: DraftView
  readonly text: string
  readonly isEdited: boolean
  readonly read: ReadDraft
  /** When it left, in ISO 8601; null while nobody said another time than now. */
  readonly at: string | null
  readonly onAt: (at: string | null) => void
  /** Why there is no draft for that time; empty where there is one. */
  readonly trouble: string
  /** The draft for that time is still on its way. */
  readonly isReading: boolean
}

const bodyOf = ({ place, draft, text, at }: Props): Omit<NewNotice, 'channel' | 'despite' | 'answerBy'> => ({
  version: place.version,
  clauseIndex: Number(place.clause),
  ...(place.window ? { window: place.window } : {}),
  letter: text,
  // The letter that was read is the one of this instant; a minute later its days could be others.
  at: at ?? draft.asOf,
})

export function SentForm(props: Props) {
  const { place, draft, text, read, trouble, isReading } = props
  const { t } = useWords()
  const words = t.noticeDraft
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [channel, setChannel] = useState('')
  const [answerBy, setAnswerBy] = useState<string | null>(null)
  const passed = passedIn(read, text)
  const send = useMutation({
    mutationFn: () =>
      post<{ id: string }>(`/clients/${place.client}/notices`, {
        ...bodyOf(props),
        channel,
        despite: passed,
        ...(answerBy ? { answerBy } : {}),
      }),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/notices/$notice', params: { notice: id } })
      void queries.invalidateQueries({ queryKey: ['overages'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!trouble && !isReading) send.mutate()
  }
  return (
    <Section id="sending" title={words.sending} lead={words.sendingLead}>
      <form className="notice-form" onSubmit={submit}>
        <HowItLeft value={channel} onChange={setChannel} />
        <WhenItLeft {...props} />
        <TextInput
          label={words.answerBy}
          type="date"
          required
          withAsterisk={false}
          value={answerBy ?? draft.answerBy}
          onChange={(event) => setAnswerBy(event.currentTarget.value)}
        />
        <AsItIs kinds={passed} />
        <SubmitBar label={words.record} deed={isReading ? { ...send, isPending: true } : send} />
      </form>
    </Section>
  )
}

function HowItLeft({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords()
  const words = t.noticeDraft
  return (
    <NativeSelect
      label={words.channel}
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t.sending.choose, disabled: true },
        ...NOTICE_CHANNELS.map((channel) => ({ value: channel, label: words.channels[channel] })),
      ]}
    />
  )
}

function WhenItLeft({ isEdited, at, onAt, trouble }: Props) {
  const { t } = useWords()
  const words = t.noticeDraft
  const [clock, setClock] = useState(() => wallClock(new Date()))
  const left = (value: string) => {
    setClock(value)
    const instant = new Date(value)
    onAt(Number.isNaN(instant.getTime()) ? null : instant.toISOString())
  }
  return (
    <>
      <TextInput
        label={words.at}
        description={words.atHow}
        type="datetime-local"
        required
        withAsterisk={false}
        value={clock}
        error={trouble || undefined}
        onChange={(event) => left(event.currentTarget.value)}
      />
      {isEdited && at ? <p className="fine">{words.changed}</p> : null}
    </>
  )
}
