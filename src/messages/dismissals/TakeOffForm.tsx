// The form that takes a mark off: which one, why, and whether the same words are left alone from now on.
import { Radio, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Span } from '../../basics/span.ts'
import { guardsPeople, type Dismissable, type Reach } from '../../signals/dismissable.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { useWords } from '../../web/Words.tsx'
import { REASONS, type NewDismissal, type Reason } from './dismissal.ts'
import type { SaidWords } from './Dismissals.tsx'
import '../../web/styles/save.css'

/** What somebody else said, or said of others, tells nothing of these words elsewhere. */
const usualReach = (reason: Reason): Reach =>
  reason === 'not_meant' || reason === 'other' ? 'everywhere' : 'message'

/** Records the dismissal; every part of the desk that reads messages is fresh afterwards. */
function useTakingOff(caseId: string, onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (wanted: NewDismissal) => post(`/cases/${encodeURIComponent(caseId)}/dismissals`, wanted),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
}

/** A mark that may be taken off, with its name. */
export interface Removable extends Span {
  readonly label: Dismissable
  readonly title: string
}
interface OfMarks {
  readonly caseId: string
  readonly said: SaidWords
  readonly marks: readonly Removable[]
  readonly onDone: () => void
}

export function TakeOffForm({ caseId, said, marks, onDone }: OfMarks) {
  const { t } = useWords()
  const [chosen, choose] = useState('0')
  const [reason, setReason] = useState<Reason>('quotation')
  const [wished, setReach] = useState<Reach | null>(null)
  const [why, setWhy] = useState('')
  const takeOff = useTakingOff(caseId, onDone)
  const mark = marks[Number(chosen)] ?? marks[0]
  if (!mark) return null
  const { label, start, end } = mark
  const guarded = guardsPeople(label)
  const reach = guarded ? 'message' : (wished ?? usualReach(reason))
  const words = said.text.slice(start, end)
  return (
    <form
      className="save-form sign-form"
      onSubmit={(event) => {
        event.preventDefault()
        takeOff.mutate({ message: said.message, label, start, end, reason, why, reach })
      }}
    >
      <h3>{t.sign.wrong}</h3>
      {marks.length > 1 ? <WhichMark marks={marks} chosen={chosen} choose={choose} /> : null}
      <WhyNot reason={reason} setReason={setReason} />
      {guarded ? (
        <p className="fine">{t.sign.guarded}</p>
      ) : (
        <WhereNot words={words} reach={reach} setReach={setReach} />
      )}
      <TextInput
        label={guarded || reason === 'other' ? t.sign.whyNeeded : t.sign.why}
        description={<MayBeRead />}
        required={guarded || reason === 'other'}
        withAsterisk={false}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SubmitBar label={t.sign.takeOff} deed={takeOff} quiet />
    </form>
  )
}

function WhichMark(props: { marks: readonly Removable[]; chosen: string; choose: (one: string) => void }) {
  const { t } = useWords()
  return (
    <Radio.Group label={t.sign.which} value={props.chosen} onChange={props.choose}>
      {props.marks.map((mark, index) => (
        <Radio key={`${mark.label} ${mark.start}`} value={String(index)} label={mark.title} mt={10} />
      ))}
    </Radio.Group>
  )
}

function WhyNot({ reason, setReason }: { reason: Reason; setReason: (reason: Reason) => void }) {
  const { t } = useWords()
  return (
    <Radio.Group
      label={t.sign.reason}
      value={reason}
      onChange={(one) => setReason(REASONS.find((known) => known === one) ?? 'other')}
    >
      {REASONS.map((one) => (
        <Radio key={one} value={one} label={t.sign.reasons(one)} mt={10} />
      ))}
    </Radio.Group>
  )
}

function WhereNot(props: { words: string; reach: Reach; setReach: (reach: Reach) => void }) {
  const { t } = useWords()
  return (
    <Radio.Group
      label={t.sign.reach}
      value={props.reach}
      onChange={(one) => props.setReach(one === 'message' ? 'message' : 'everywhere')}
    >
      <Radio value="message" label={t.sign.here} mt={10} />
      <Radio
        value="everywhere"
        label={t.sign.everywhere}
        description={t.sign.everywhereHow(props.words)}
        mt={10}
      />
    </Radio.Group>
  )
}
