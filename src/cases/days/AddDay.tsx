// A day noted by hand: what was promised on the telephone, what a bank or a court has set.
import { Radio, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { DAY_KINDS, type DayKind } from './watchedDays.ts'
import '../../web/styles/account.css'
import '../../web/styles/days.css'

/** Without a case it is a day of the client alone, as a counter promises one. */
export function AddDay({ caseId, client }: { caseId: string | null; client: string }) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  if (!mayWrite) return null
  return (
    <>
      <details className="add-day" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.days.add.open}</summary>
        <DayForm
          caseId={caseId}
          client={client}
          onDone={() => {
            setOpen(false)
            setDone(true)
          }}
        />
      </details>
      <p className="fine" role="status">
        {done ? <Link to="/days">{t.days.add.done}</Link> : null}
      </p>
    </>
  )
}

const EMPTY = { kind: 'promise' as DayKind, day: '', what: '' }

function DayForm(props: { caseId: string | null; client: string; onDone: () => void }) {
  const { t } = useWords()
  const words = t.days.add
  const [wanted, want] = useState(EMPTY)
  const queries = useQueryClient()
  const watch = useMutation({
    mutationFn: () => post(`/clients/${props.client}/watched-days`, { ...wanted, case: props.caseId }),
    onSuccess: async () => {
      want(EMPTY)
      props.onDone()
      await queries.invalidateQueries()
    },
  })
  return (
    <form
      className="narrow-form"
      onSubmit={(event) => {
        event.preventDefault()
        watch.mutate()
      }}
    >
      <Radio.Group
        label={words.kind}
        value={wanted.kind}
        onChange={(kind) => want({ ...wanted, kind: DAY_KINDS.find((one) => one === kind) ?? 'promise' })}
      >
        <div className="choices">
          {DAY_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={words[kind]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={words.day}
        required
        withAsterisk={false}
        value={wanted.day}
        onChange={(event) => want({ ...wanted, day: event.currentTarget.value })}
      />
      <TextInput
        label={words.what}
        description={
          <>
            {words.whatHow} <MayBeRead />
          </>
        }
        required
        withAsterisk={false}
        maxLength={500}
        value={wanted.what}
        onChange={(event) => want({ ...wanted, what: event.currentTarget.value })}
      />
      <SubmitBar label={words.save} deed={watch} quiet />
    </form>
  )
}
