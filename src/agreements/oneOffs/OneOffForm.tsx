// One line about what is given once: what, why, when, and the clause that stays.
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { dayOf } from '../../basics/instant.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { ownZone, useWords } from '../../web/Words.tsx'

const LONGEST = 500

interface Filled {
  readonly what: string
  readonly why: string
  readonly on: string
  readonly clause: string
}

interface Props {
  readonly client: string
  /** The numbers of the clauses that hold. */
  readonly clauses: readonly string[]
  readonly onNoted: () => void
}

export function OneOffForm({ client, clauses, onNoted }: Props) {
  const { t } = useWords()
  const words = t.oneOffs
  const queries = useQueryClient()
  const [given, setGiven] = useState<Filled>(() => ({
    what: '',
    why: '',
    on: dayOf(Date.now(), ownZone()),
    clause: '',
  }))
  const change = (part: Partial<Filled>) => setGiven((before) => ({ ...before, ...part }))
  const note = useMutation({
    mutationFn: () => {
      const { clause, ...rest } = given
      return post(`/clients/${client}/one-offs`, { ...rest, ...(clause ? { clause } : {}) })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['oneOffs'] })
      onNoted()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note.mutate()
  }
  return (
    <form className="notice-form" onSubmit={submit}>
      <TextInput
        label={words.what}
        description={words.whatHow}
        required
        withAsterisk={false}
        maxLength={LONGEST}
        value={given.what}
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <TextInput
        label={words.why}
        description={
          <>
            {words.whyHow} <MayBeRead />
          </>
        }
        required
        withAsterisk={false}
        maxLength={LONGEST}
        value={given.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <WhenAndClause given={given} clauses={clauses} onChange={change} />
      <SubmitBar label={words.save} deed={note} />
    </form>
  )
}

function WhenAndClause(props: {
  given: Filled
  clauses: readonly string[]
  onChange: (part: Partial<Filled>) => void
}) {
  const { given, clauses, onChange } = props
  const { t } = useWords()
  const words = t.oneOffs
  return (
    <>
      <TextInput
        label={words.on}
        type="date"
        required
        withAsterisk={false}
        value={given.on}
        onChange={(event) => onChange({ on: event.currentTarget.value })}
      />
      {clauses.length > 0 ? (
        <NativeSelect
          label={words.clause}
          value={given.clause}
          onChange={(event) => onChange({ clause: event.currentTarget.value })}
          data={[
            { value: '', label: words.noClause },
            ...clauses.map((no) => ({ value: no, label: t.overages.clause(no) })),
          ]}
        />
      ) : null}
    </>
  )
}
