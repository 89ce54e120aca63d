// Noting who may act for a client: the name, what they may do, and what shows it.
import { Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { addDays } from '../../basics/instant.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'

interface Written {
  readonly name: string
  readonly role: string
  readonly addresses: string
  readonly may: readonly string[]
  readonly basis: string
  readonly since: string
  readonly until: string
}
const EMPTY: Written = { name: '', role: '', addresses: '', may: [], basis: '', since: '', until: '' }
const DEEDS = ['mayWrite', 'mayHandIn', 'mayTakeOut'] as const

const wishOf = ({ name, role, addresses, may, basis, since, until }: Written) => ({
  name,
  role,
  basis,
  addresses: addresses
    .split(/[,;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== ''),
  ...Object.fromEntries(DEEDS.map((deed) => [deed, may.includes(deed)])),
  ...(since && { since }),
  // The last day counts whole: the authority is over when the next one begins.
  ...(until && { until: addDays(until, 1) }),
})

export function RepresentativeForm({ client, onDone }: { client: string; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [written, setWritten] = useState(EMPTY)
  const [looked, setLooked] = useState(false)
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }))
  const words = t.representatives
  const save = useMutation({
    mutationFn: () => post(`/clients/${encodeURIComponent(client)}/representatives`, wishOf(written)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients', client] })
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLooked(true)
    if (written.may.length > 0) save.mutate()
  }
  return (
    <form className="narrow-form" aria-label={words.add} onSubmit={submit}>
      <TextInput
        label={words.name}
        required
        maxLength={300}
        value={written.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.role}
        description={words.roleHow}
        maxLength={200}
        value={written.role}
        onChange={(event) => change({ role: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={words.may}
        value={[...written.may]}
        error={looked && written.may.length === 0 ? words.mayNothing : undefined}
        onChange={(may) => change({ may })}
      >
        <div className="choices">
          {DEEDS.map((deed) => (
            <Checkbox key={deed} value={deed} label={words[deed]} />
          ))}
        </div>
      </Checkbox.Group>
      <WhatShowsIt written={written} change={change} />
      <SubmitBar label={words.save} deed={save} />
    </form>
  )
}

function WhatShowsIt(props: { written: Written; change: (part: Partial<Written>) => void }) {
  const { t } = useWords()
  const { written, change } = props
  const words = t.representatives
  return (
    <>
      <TextInput
        label={words.basis}
        description={words.basisHow}
        maxLength={1_000}
        value={written.basis}
        onChange={(event) => change({ basis: event.currentTarget.value })}
      />
      <div className="two-days">
        <TextInput
          type="date"
          label={words.since}
          description={words.sinceHow}
          value={written.since}
          onChange={(event) => change({ since: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.until}
          description={words.untilHow}
          value={written.until}
          onChange={(event) => change({ until: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={words.addresses}
        description={words.addressesHow}
        value={written.addresses}
        onChange={(event) => change({ addresses: event.currentTarget.value })}
      />
    </>
  )
}
