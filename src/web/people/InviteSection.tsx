// Inviting a person: a role, a note for oneself, and a link that its owner passes on by any way. No mail is needed.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { InvitationMade, NewInvitation } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import type { Role } from '../shapes.ts'
import { useWords } from '../Words.tsx'
import { CopyButton } from '../account/CopyButton.tsx'
import { membersQuery } from './membersQuery.ts'
import { QrPicture } from '../account/QrPicture.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { MayBeRead } from '../MayBeRead.tsx'

export function InviteSection() {
  const { t } = useWords()
  const [made, setMade] = useState<InvitationMade | null>(null)
  return (
    <Section id="invite" title={t.people.invite} lead={t.people.inviteLead}>
      {made ? <MadeLink url={made.url} onDone={() => setMade(null)} /> : <InviteForm onMade={setMade} />}
    </Section>
  )
}

function InviteForm({ onMade }: { onMade: (made: InvitationMade) => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [role, setRole] = useState<Role | ''>('')
  const [note, setNote] = useState('')
  const [days, setDays] = useState('')
  const invite = useMutation({
    mutationFn: (chosen: Role) => {
      const accessDays = chosen === 'reader' ? { accessDays: Number(days) } : {}
      const invitation: NewInvitation = { role: chosen, note: note.trim(), ...accessDays }
      return post<InvitationMade>('/invitations', invitation)
    },
    onSuccess: async (made) => {
      onMade(made)
      await queries.invalidateQueries({ queryKey: membersQuery.queryKey })
    },
  })
  return (
    <form
      className="narrow-form"
      aria-label={t.people.invite}
      onSubmit={(event) => {
        event.preventDefault()
        if (role) invite.mutate(role)
      }}
    >
      <RoleChoice role={role} onChange={setRole} />
      {role === 'reader' ? (
        <TextInput
          label={t.people.days}
          className="code-field"
          type="number"
          min={1}
          max={3650}
          required
          withAsterisk={false}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        label={t.people.note}
        description={<MayBeRead />}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <SubmitBar label={t.people.make} deed={invite} />
    </form>
  )
}

/** Names under which a computer reaches itself alone. */
const ONLY_HERE = /^(?:127\.|localhost$|\[::1\]$)/

function MadeLink({ url, onDone }: { url: string; onDone: () => void }) {
  const { t } = useWords()
  return (
    <div className="panel once totp">
      <QrPicture text={url} name={t.people.picture} />
      <div>
        <h3>{t.people.linkIs}</h3>
        <p>{t.people.linkHow}</p>
        {ONLY_HERE.test(new URL(url).hostname) ? <p className="fine">{t.people.onlyHere}</p> : null}
        <p className="secret-text" role="group" aria-label={t.people.linkIs}>
          {url}
        </p>
        <div className="bar-of-buttons">
          <CopyButton text={url} label={t.people.copy} done={t.people.copied} />
          <Button onClick={onDone}>{t.people.done}</Button>
        </div>
      </div>
    </div>
  )
}
