// The other ways in: a passkey, a link by mail, another firm's sign-in. Only those that this desk and this browser have.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Door, Elsewhere, Entered, PasskeyOptions } from '../../server/accounts/accountShapes.ts'
import { DeskError, post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import { noPasskeys, signedByPasskey } from './passkeys.ts'

interface Props {
  readonly ways: Door['ways']
  readonly email: string
  readonly onNext: (next: Entered['next']) => void
}

export function OtherWays({ ways, email, onNext }: Props) {
  const { t } = useWords()
  const passkey = ways.passkey && noPasskeys(location) === null
  if (!passkey && !ways.link && !ways.oidc.length) return null
  return (
    <section className="other-ways" aria-labelledby="other-ways-title">
      <h2 id="other-ways-title">{t.door.others}</h2>
      {passkey ? <PasskeyWay onNext={onNext} /> : null}
      {ways.link ? <LinkWay email={email} /> : null}
      {ways.oidc.map((provider) => (
        <ProviderWay key={provider.id} provider={provider} />
      ))}
    </section>
  )
}

function PasskeyWay({ onNext }: Pick<Props, 'onNext'>) {
  const { t } = useWords()
  const enter = useMutation({
    mutationFn: async () => {
      const response = await signedByPasskey(await post<PasskeyOptions>('/door/passkey/options', {}))
      if (response === null) throw new DeskError(0, t.door.cancelled)
      return post<Entered>('/door/passkey', { response })
    },
    onSuccess: ({ next }) => onNext(next),
  })
  return (
    <div>
      <Button variant="default" fullWidth loading={enter.isPending} onClick={() => enter.mutate()}>
        {t.door.passkey}
      </Button>
      <DeedStatus deed={enter} />
    </div>
  )
}

function LinkWay({ email }: { email: string }) {
  const { t } = useWords()
  const send = useMutation({
    mutationFn: () => {
      if (!email.includes('@')) throw new DeskError(0, t.door.linkNeedsEmail)
      return post('/door/link', { email: email.trim() })
    },
  })
  return (
    <div>
      <Button variant="default" fullWidth loading={send.isPending} onClick={() => send.mutate()}>
        {t.door.link}
      </Button>
      <DeedStatus deed={send} done={t.door.linkSent} />
    </div>
  )
}

/** With an invitation in hand, an account from elsewhere may be a new one here. */
export function ProviderWay(props: { provider: Door['ways']['oidc'][number]; invitation?: string }) {
  const { provider, invitation } = props
  const { t } = useWords()
  const go = useMutation({
    mutationFn: () =>
      post<Elsewhere>(`/door/oidc/${encodeURIComponent(provider.id)}`, invitation ? { invitation } : {}),
    onSuccess: ({ url }) => location.assign(url),
  })
  return (
    <div>
      <Button variant="default" fullWidth loading={go.isPending} onClick={() => go.mutate()}>
        {t.door.through(provider.name)}
      </Button>
      <DeedStatus deed={go} />
    </div>
  )
}
