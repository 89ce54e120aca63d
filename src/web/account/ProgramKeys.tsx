// Keys for programs that work in one's own name: with fewer permissions, until a set day, shown once.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TokenMade, Tokens } from '../../server/accounts/accountShapes.ts'
import { get, post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import type { Permission } from '../shapes.ts'
import { useWords } from '../Words.tsx'
import { CopyButton } from './CopyButton.tsx'
import { dayHere, isPast } from './instants.ts'
import { NewKeyForm } from './NewKeyForm.tsx'

export function ProgramKeys({ permissions }: { permissions: readonly Permission[] }) {
  const { t } = useWords()
  const { data } = useQuery({ queryKey: ['me', 'tokens'], queryFn: () => get<Tokens>('/me/tokens') })
  const [made, setMade] = useState<TokenMade | null>(null)
  return (
    <Section id="program-keys" title={t.tokens.title} lead={t.tokens.lead}>
      {data?.tokens.length ? (
        <ul className="rows">
          {data.tokens.map((token) => (
            <Key key={token.id} token={token} />
          ))}
        </ul>
      ) : null}
      {data && !data.tokens.length && !made ? <p>{t.tokens.none}</p> : null}
      {made ? <MadeKey made={made} onSaved={() => setMade(null)} /> : null}
      {made ? null : (
        <details className="more">
          <summary>{t.tokens.make}</summary>
          <NewKeyForm permissions={permissions} onMade={setMade} />
        </details>
      )}
    </Section>
  )
}

function MadeKey({ made, onSaved }: { made: TokenMade; onSaved: () => void }) {
  const { t } = useWords()
  return (
    <div className="panel once">
      <p>{t.tokens.made}</p>
      <p className="secret-text" role="group" aria-label={t.tokens.key}>
        {made.token}
      </p>
      <div className="bar-of-buttons">
        <CopyButton text={made.token} label={t.tokens.copy} done={t.tokens.copied} />
        <Button onClick={onSaved}>{t.tokens.saved}</Button>
      </div>
    </div>
  )
}

function Key({ token }: { token: Tokens['tokens'][number] }) {
  const { t, when, day } = useWords()
  const queries = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => post(`/me/tokens/${encodeURIComponent(token.id)}/revocation`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me', 'tokens'] }),
  })
  const isOver = isPast(token.expiresAt)
  const used = token.lastUsedAt ? t.tokens.used(when(token.lastUsedAt)) : t.tokens.unused
  return (
    <li className="line">
      <span>
        <b>{token.name}</b>
        <span className="fine">{token.scopes.map((scope) => t.permission(scope)).join(', ')}</span>
        <span className="fine">{[t.tokens.until(day(dayHere(token.expiresAt))), used].join(' · ')}</span>
      </span>
      <span className="line-deeds">
        <DeedStatus deed={revoke} />
        {token.revokedAt || isOver ? (
          <span className="word">{token.revokedAt ? t.tokens.revoked : t.tokens.over}</span>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.tokens.revokeOf(token.name)}
            loading={revoke.isPending}
            onClick={() => revoke.mutate()}
          >
            {t.tokens.revoke}
          </Button>
        )}
      </span>
    </li>
  )
}
