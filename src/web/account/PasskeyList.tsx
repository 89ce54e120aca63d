// Passkeys of one's own account: each has a name that its owner gave it.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewPasskey, Passkeys } from '../../server/accounts/accountShapes.ts'
import { DeskError, get, post } from '../deskClient.ts'
import { newPasskey, noPasskeys } from '../door/passkeys.ts'
import { DeedStatus, SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { dayHere } from './instants.ts'

const passkeysKey = ['me', 'passkeys']

export function PasskeyList() {
  const { t } = useWords()
  const { data } = useQuery({ queryKey: passkeysKey, queryFn: () => get<Passkeys>('/me/passkeys') })
  return (
    <Section id="passkeys" title={t.passkeys.title} lead={t.passkeys.lead}>
      {data?.passkeys.length ? (
        <ul className="rows">
          {data.passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      ) : null}
      {data && !data.passkeys.length ? <p>{t.passkeys.none}</p> : null}
      <AddPasskey />
    </Section>
  )
}

function Passkey({ passkey }: { passkey: Passkeys['passkeys'][number] }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => post(`/me/passkeys/${encodeURIComponent(passkey.id)}/removal`, {}),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <li className="line">
      <span>
        <b>{passkey.name}</b>
        <span className="fine">{t.passkeys.added(day(dayHere(passkey.createdAt)))}</span>
      </span>
      <span className="line-deeds">
        <DeedStatus deed={remove} />
        <Button
          variant="default"
          size="compact-md"
          aria-label={t.passkeys.removeOf(passkey.name)}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t.passkeys.remove}
        </Button>
      </span>
    </li>
  )
}

function AddPasskey() {
  const { t } = useWords()
  const missing = noPasskeys(location)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: async () => {
      const response = await newPasskey(await post('/me/passkeys/options', {}))
      if (response === null) throw new DeskError(0, t.passkeys.cancelled)
      const passkey: NewPasskey = { name: name.trim(), response: response as NewPasskey['response'] }
      return post('/me/passkeys', passkey)
    },
    onSuccess: async () => {
      setName('')
      await queries.invalidateQueries()
    },
  })
  if (missing === 'https') return <p className="fine">{t.passkeys.needsHttps}</p>
  if (missing === 'name') return <ByName />
  return (
    <form
      className="narrow-form"
      aria-label={t.passkeys.add}
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate()
      }}
    >
      <TextInput
        label={t.passkeys.name}
        placeholder={t.passkeys.example}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SubmitBar label={t.passkeys.add} deed={add} quiet />
    </form>
  )
}

/** The desk at 127.0.0.1 has a name as well; at other numbers only its owner knows one. */
function ByName() {
  const { t } = useWords()
  const named = `${location.protocol}//localhost${location.port ? `:${location.port}` : ''}/account`
  const loopback = location.hostname === '127.0.0.1' || location.hostname === '[::1]'
  return (
    <p className="fine">
      {loopback ? (
        <>
          {t.passkeys.needsName} <a href={named}>{named}</a>
        </>
      ) : (
        t.passkeys.needsHttps
      )}
    </p>
  )
}
