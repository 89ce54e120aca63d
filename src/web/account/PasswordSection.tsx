import { PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me, NewPassword } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

export function PasswordSection({ person }: { person: Me['person'] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => {
      const password: NewPassword = { next, ...(person.hasPassword ? { current } : {}) }
      return post('/me/password', password)
    },
    onSuccess: async () => {
      setCurrent('')
      setNext('')
      await queries.invalidateQueries()
    },
  })
  return (
    <Section
      id="password"
      title={t.account.password}
      lead={person.hasPassword ? t.account.passwordSet : t.account.passwordNone}
    >
      <form
        className="narrow-form"
        aria-label={t.account.password}
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate()
        }}
      >
        {/* A password manager keeps the new password under this name. */}
        <input hidden readOnly autoComplete="username" value={person.email} />
        {person.hasPassword ? (
          <PasswordInput
            label={t.account.current}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        ) : null}
        <PasswordInput
          label={t.account.next}
          description={t.account.nextHow}
          autoComplete="new-password"
          minLength={12}
          required
          withAsterisk={false}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <SubmitBar
          label={person.hasPassword ? t.account.changePassword : t.account.setPassword}
          deed={change}
          done={t.account.passwordKept}
          quiet
        />
      </form>
    </Section>
  )
}
