import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me, Profile } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { meQuery } from '../queries.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { ownEmail } from './ownEmail.ts'

/** The first owner starts with an address that cannot exist; it is no address of theirs. */

export function ProfileForm({ person }: { person: Me['person'] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState(person.name)
  const [email, setEmail] = useState(ownEmail(person.email))
  const keep = useMutation({
    mutationFn: () => {
      const profile: Profile = { name: name.trim(), ...(email.trim() ? { email: email.trim() } : {}) }
      return post('/me/profile', profile)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  })
  return (
    <Section id="profile" title={t.account.profile}>
      <form
        className="narrow-form"
        aria-label={t.account.profile}
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <TextInput
          label={t.account.name}
          description={t.account.nameHow}
          autoComplete="name"
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t.account.email}
          type="email"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <SubmitBar label={t.account.keep} deed={keep} done={t.account.kept} quiet />
      </form>
    </Section>
  )
}
