import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewRole } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import { dayHere } from '../account/instants.ts'
import type { Member } from './membersQuery.ts'
import { RoleChoice } from './RoleChoice.tsx'

interface Props {
  readonly member: Member
  readonly name: string
  readonly onKept: () => void
}

/** Changes a role; a reader comes with a last day, which ends when that day does. */
export function RoleForm({ member, name, onKept }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [role, setRole] = useState(member.role)
  const [end, setEnd] = useState(member.expiresAt ? dayHere(member.expiresAt) : '')
  const keep = useMutation({
    mutationFn: () => {
      const expiresAt = role === 'reader' ? new Date(`${end}T23:59:59`).toISOString() : null
      const change: NewRole = { role, expiresAt }
      return post(`/members/${encodeURIComponent(member.id)}/role`, change)
    },
    onSuccess: async () => {
      await queries.invalidateQueries()
      onKept()
    },
  })
  return (
    <form
      className="narrow-form"
      aria-label={t.people.changeOf(name)}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <RoleChoice role={role} onChange={setRole} />
      {role === 'reader' ? (
        <TextInput
          label={t.people.end}
          type="date"
          className="code-field"
          required
          withAsterisk={false}
          value={end}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      ) : null}
      <SubmitBar label={t.people.keep} deed={keep} quiet />
    </form>
  )
}
