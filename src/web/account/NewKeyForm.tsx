import { Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NewToken, TokenMade } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import type { Permission } from '../shapes.ts'
import { useWords } from '../Words.tsx'

type Scope = NewToken['scopes'][number]
interface Props {
  readonly permissions: readonly Permission[]
  readonly onMade: (made: TokenMade) => void
}

/** What a key may do is chosen among what its owner may do; nothing is chosen beforehand. */
export function NewKeyForm({ permissions, onMade }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>([])
  const [days, setDays] = useState('')
  const make = useMutation({
    mutationFn: () => {
      const token: NewToken = { name: name.trim(), scopes: scopes as Scope[], days: Number(days) }
      return post<TokenMade>('/me/tokens', token)
    },
    onSuccess: async (made) => {
      onMade(made)
      await queries.invalidateQueries({ queryKey: ['me', 'tokens'] })
    },
  })
  return (
    <form
      className="narrow-form"
      aria-label={t.tokens.make}
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <TextInput
        label={t.tokens.name}
        placeholder={t.tokens.example}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={t.tokens.scopes} value={scopes} onChange={setScopes}>
        <div className="choices">
          {permissions
            .filter((permission) => permission !== 'self')
            .map((permission) => (
              <Checkbox key={permission} value={permission} label={t.permission(permission)} />
            ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={t.tokens.days}
        className="code-field"
        type="number"
        min={1}
        max={365}
        required
        withAsterisk={false}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <SubmitBar label={t.tokens.make} deed={make} quiet />
    </form>
  )
}
