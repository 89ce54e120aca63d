// People who take turns at a device: a name, a first PIN, and where they work.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CounterPerson, Site } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus, SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { counterPeopleQuery } from './counterQueries.ts'
import { PinInput } from './PinInput.tsx'

export function CounterPeople({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords()
  const { data: people = [] } = useQuery(counterPeopleQuery)
  return (
    <Section id="counter-people" title={t.devices.people} lead={t.devices.peopleLead}>
      {people.length === 0 ? <p className="quiet">{t.devices.noPeople}</p> : null}
      <ul className="rows">
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} sites={sites} />
          </li>
        ))}
      </ul>
      <AddPerson sites={sites} />
    </Section>
  )
}

function PersonLine({ person, sites }: { person: CounterPerson; sites: readonly Site[] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [changing, setChanging] = useState(false)
  const remove = useMutation({
    mutationFn: () => post(`/counter-people/${person.id}/removal`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: counterPeopleQuery.queryKey }),
  })
  const where = sites.filter(({ id }) => person.sites.includes(id)).map(({ name }) => name)
  return (
    <>
      <div className="line">
        <span>
          <b>{person.name}</b>
          <span className="fine">{where.length === 0 ? t.devices.everywhere : where.join(', ')}</span>
        </span>
        <span className="line-deeds">
          <Button
            variant="default"
            aria-label={t.devices.newPinOf(person.name)}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {t.devices.newPin}
          </Button>
          <Button
            variant="default"
            aria-label={t.devices.removeOf(person.name)}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t.devices.remove}
          </Button>
          <DeedStatus deed={remove} />
        </span>
      </div>
      {changing ? <NewPin person={person} /> : null}
    </>
  )
}

function NewPin({ person }: { person: CounterPerson }) {
  const { t } = useWords()
  const [pin, setPin] = useState('')
  const change = useMutation({
    mutationFn: () => post(`/counter-people/${person.id}/pin`, { pin }),
    onSuccess: () => setPin(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <form className="narrow-form" autoComplete="off" onSubmit={submit}>
      <PinInput label={t.devices.pin} value={pin} onChange={setPin} />
      <SubmitBar label={t.counter.save} deed={change} done={t.devices.saved} quiet />
    </form>
  )
}

function AddPerson({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [pin, setPin] = useState('')
  const [where, setWhere] = useState<readonly string[]>([])
  const add = useMutation({
    mutationFn: () => post('/counter-people', { name, pin, sites: where }),
    onSuccess: async () => {
      setName('')
      setPin('')
      setWhere([])
      await queries.invalidateQueries({ queryKey: counterPeopleQuery.queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="narrow-form" aria-label={t.devices.add} autoComplete="off" onSubmit={submit}>
      <h3>{t.devices.add}</h3>
      <TextInput
        label={t.devices.personName}
        required
        maxLength={100}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PinInput label={t.devices.pin} value={pin} onChange={setPin} />
      {sites.length > 1 ? (
        <Checkbox.Group
          label={t.devices.where}
          description={t.devices.whereHint}
          value={[...where]}
          onChange={setWhere}
        >
          <div className="choices">
            {sites.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <SubmitBar label={t.devices.add} deed={add} />
    </form>
  )
}
