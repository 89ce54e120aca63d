// A letter by mail: to an address on record, or to another one that is typed twice.
import { Button, Radio, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useWords } from '../../web/Words.tsx'

export interface MailTo {
  readonly to: string
  readonly again?: string
}
interface Props {
  readonly addresses: readonly string[]
  readonly busy: boolean
  readonly said: string
  readonly onSend: (to: MailTo) => void
  readonly onCancel: () => void
}
const OTHER = ' '

export function MailForm({ addresses, busy, said, onSend, onCancel }: Props) {
  const { t } = useWords()
  const [chosen, choose] = useState(addresses[0] ?? OTHER)
  const [to, setTo] = useState('')
  const [again, setAgain] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend(chosen === OTHER ? { to, again } : { to: chosen })
  }
  return (
    <form className="mail-form screen-only" aria-label={t.leaving.mail.title} onSubmit={submit}>
      <h4>{t.leaving.mail.title}</h4>
      {addresses.length ? (
        <Radio.Group label={t.leaving.mail.to} value={chosen} onChange={choose}>
          {[...addresses, OTHER].map((one) => (
            <Radio key={one} mt={8} value={one} label={one === OTHER ? t.leaving.mail.other : one} />
          ))}
        </Radio.Group>
      ) : null}
      {chosen === OTHER ? (
        <div className="fields">
          <TextInput
            label={t.leaving.mail.address}
            type="email"
            required
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <TextInput
            label={t.leaving.mail.again}
            type="email"
            required
            value={again}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <div className="bar-of-buttons">
        <Button type="submit" loading={busy}>
          {t.leaving.mail.send}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t.leaving.mail.cancel}
        </Button>
        <span className="fine" role="status">
          {said}
        </span>
      </div>
    </form>
  )
}
