import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Members } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { capital, useWords } from '../Words.tsx'
import { dayHere } from '../account/instants.ts'
import { membersQuery } from './membersQuery.ts'

type Invitation = Members['invitations'][number]

/** Invitations that nobody has accepted yet. */
export function InvitationList(props: { invitations: readonly Invitation[]; mayChange: boolean }) {
  const { t } = useWords()
  return (
    <Section id="invitations" title={t.people.waiting}>
      <ul className="rows">
        {props.invitations.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} mayChange={props.mayChange} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ invitation, mayChange }: { invitation: Invitation; mayChange: boolean }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => post(`/invitations/${encodeURIComponent(invitation.id)}/withdrawal`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  })
  const role = capital(t.roleName(invitation.role))
  const name = invitation.note || role
  return (
    <li className="line">
      <span>
        <b>{name}</b>
        {invitation.note ? <span>{role}</span> : null}
        <span className="fine">{t.people.invitedBy(invitation.by, day(dayHere(invitation.expiresAt)))}</span>
      </span>
      {mayChange ? (
        <span className="line-deeds">
          <DeedStatus deed={withdraw} />
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.people.withdrawOf(name)}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            {t.people.withdraw}
          </Button>
        </span>
      ) : null}
    </li>
  )
}
