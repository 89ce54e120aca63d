// An invitation: to which desk, by whom, with which role. A newcomer makes a sign-in here; who has one only agrees.
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { InvitationSeen, Joining } from '../../server/accounts/accountShapes.ts'
import { DeskError, get, post } from '../deskClient.ts'
import { DeedStatus, SubmitBar } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { meQuery } from '../queries.ts'
import { Trouble, Waiting } from '../Trouble.tsx'
import { useWords } from '../Words.tsx'
import { useComeIn } from './comeIn.ts'
import { doorQuery } from './doorQuery.ts'
import { ProviderWay } from './OtherWays.tsx'
import '../styles/account.css'

const route = getRouteApi('/invitation/$token')

export function InvitationScreen() {
  const { t } = useWords()
  const { token } = route.useParams()
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => get<InvitationSeen>(`/door/invitations/${encodeURIComponent(token)}`),
  })
  if (isPending) return <Waiting />
  if (error instanceof DeskError && (error.kind === 'invitation_over' || error.status === 404))
    return <Page title={t.invitation.gone} lead={t.invitation.goneWhy} narrow />
  if (error) return <Trouble error={error} reset={() => {}} />
  return (
    <Page
      title={t.invitation.title(data.organisation)}
      lead={t.invitation.lead(data.by, t.roleName(data.role))}
      narrow
    >
      <p className="fine role-may">{t.roleMay(data.role)}</p>
      {data.needsAccount ? <Newcomer token={token} /> : <Agreeing token={token} />}
    </Page>
  )
}

function useJoin(token: string) {
  const comeIn = useComeIn('/')
  return useMutation({
    mutationFn: (joining: Joining) => post(`/door/invitations/${encodeURIComponent(token)}`, joining),
    onSuccess: comeIn,
  })
}

function Agreeing({ token }: { token: string }) {
  const { t } = useWords()
  const { data: me } = useQuery(meQuery)
  const join = useJoin(token)
  return (
    <section className="section">
      <p>{me ? t.invitation.as(me.person.name || me.person.email) : t.invitation.asSomebody}</p>
      <div className="bar-of-buttons">
        <Button loading={join.isPending} onClick={() => join.mutate({})}>
          {t.invitation.join}
        </Button>
        <DeedStatus deed={join} />
      </div>
    </section>
  )
}

function Newcomer({ token }: { token: string }) {
  const { t } = useWords()
  const [given, give] = useState({ name: '', email: '', password: '' })
  const join = useJoin(token)
  const { data: door } = useQuery(doorQuery)
  const field = (name: keyof typeof given) => ({
    size: 'md' as const,
    required: true,
    withAsterisk: false,
    value: given[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      give((before) => ({ ...before, [name]: value }))
    },
  })
  return (
    <>
      <form
        className="door-form"
        aria-label={t.invitation.new}
        onSubmit={(event) => {
          event.preventDefault()
          join.mutate({ ...given, email: given.email.trim() })
        }}
      >
        <TextInput label={t.invitation.name} autoComplete="name" {...field('name')} />
        <TextInput label={t.door.email} type="email" autoComplete="username" {...field('email')} />
        <PasswordInput
          label={t.door.password}
          description={t.account.nextHow}
          autoComplete="new-password"
          minLength={12}
          {...field('password')}
        />
        <SubmitBar label={t.invitation.create} deed={join} />
      </form>
      {door?.ways.oidc.length ? (
        <section className="other-ways" aria-label={t.door.others}>
          {door.ways.oidc.map((provider) => (
            <ProviderWay key={provider.id} provider={provider} invitation={token} />
          ))}
        </section>
      ) : null}
      <p className="fine door-foot">
        {t.invitation.known}{' '}
        <Link to="/sign-in" search={{ to: `/invitation/${token}` }}>
          {t.invitation.signIn}
        </Link>
      </p>
    </>
  )
}
