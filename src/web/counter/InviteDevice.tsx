// Making a link for one device: shown once as a QR code, gone when the device has joined or the page is left.
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { DeviceLink, Site } from '../../ledger/counter/counterShapes.ts'
import { CopyButton } from '../account/CopyButton.tsx'
import { QrPicture } from '../account/QrPicture.tsx'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'

const LOOPBACK = /^(localhost|127\.|\[::1\])/u

export function InviteDevice({ sites, joined }: { sites: readonly Site[]; joined: readonly string[] }) {
  const { t } = useWords()
  const [site, setSite] = useState(sites[0]?.id ?? '')
  const [name, setName] = useState('')
  const invite = useMutation({
    mutationFn: () => post<DeviceLink>('/devices/invitations', { site, name }),
    onSuccess: () => setName(''),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  const link = invite.data && !joined.includes(invite.data.id) ? invite.data : null
  return (
    <>
      <form className="narrow-form" aria-label={t.devices.invite} onSubmit={submit}>
        <h3>{t.devices.invite}</h3>
        <NativeSelect
          label={t.devices.site}
          value={site}
          onChange={(event) => setSite(event.currentTarget.value)}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          label={t.devices.deviceName}
          description={t.devices.deviceHint}
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SubmitBar label={t.devices.makeLink} deed={invite} quiet={link !== null} />
      </form>
      {link ? <LinkPanel link={link} /> : null}
    </>
  )
}

function LinkPanel({ link }: { link: DeviceLink }) {
  const { t } = useWords()
  return (
    <div className="panel device-link">
      <h3>{t.devices.linkTitle}</h3>
      <p className="fine">{t.devices.linkLead}</p>
      <QrPicture text={link.url} name={t.devices.qr} />
      <div className="bar-of-buttons">
        <CopyButton text={link.url} label={t.devices.copyLink} done={t.devices.copied} />
      </div>
      {LOOPBACK.test(new URL(link.url).host) ? <p className="fine">{t.devices.onlyHere}</p> : null}
    </div>
  )
}
