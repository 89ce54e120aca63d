import { PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entered } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'

interface Props {
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly onNext: (next: Entered['next']) => void
}

export function PasswordForm({ email, onEmail, onNext }: Props) {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: () => post<Entered>('/door/password', { email: email.trim(), password }),
    onSuccess: ({ next }) => onNext(next),
  })
  return (
    <form
      className="door-form"
      aria-label={t.door.title}
      onSubmit={(event) => {
        event.preventDefault()
        enter.mutate()
      }}
    >
      <TextInput
        label={t.door.email}
        type="email"
        autoComplete="username webauthn"
        size="md"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => onEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t.door.password}
        autoComplete="current-password"
        size="md"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <SubmitBar label={t.door.enter} deed={enter} />
    </form>
  )
}
