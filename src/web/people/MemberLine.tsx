// One person of the desk: name, role and what it means, term, second step; and, for an owner, the two things to change.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../Words.tsx'
import { EndAccess } from './EndAccess.tsx'
import { dayHere, isPast } from '../account/instants.ts'
import { ownEmail } from '../account/ownEmail.ts'
import type { Member } from './membersQuery.ts'
import { RoleForm } from './RoleForm.tsx'

interface Props {
  readonly member: Member
  readonly isMe: boolean
  readonly mayChange: boolean
}

export function MemberLine({ member, isMe, mayChange }: Props) {
  const { t } = useWords()
  const [changing, change] = useState(false)
  const [ending, end] = useState(false)
  const name = member.name || ownEmail(member.email) || t.people.unnamed
  return (
    <li aria-label={name}>
      <div className="line">
        <span>
          <b>
            {name} {isMe ? <span className="word">{t.people.you}</span> : null}
          </b>
          {member.name && ownEmail(member.email) ? <span className="fine">{member.email}</span> : null}
          <span>{t.roleName(member.role)}</span>
          <span className="fine role-may">{t.roleMay(member.role)}</span>
          <MemberFacts member={member} />
        </span>
        {mayChange ? (
          <span className="line-deeds">
            <Button
              variant="default"
              size="compact-md"
              aria-label={t.people.changeOf(name)}
              aria-expanded={changing}
              onClick={() => change((on) => !on)}
            >
              {t.people.change}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t.people.removeOf(name)}
              onClick={() => end(true)}
            >
              {t.people.remove}
            </Button>
          </span>
        ) : null}
      </div>
      {changing ? <RoleForm member={member} name={name} onKept={() => change(false)} /> : null}
      {ending ? <EndAccess member={member} name={name} onClose={() => end(false)} /> : null}
    </li>
  )
}

function MemberFacts({ member }: { member: Member }) {
  const { t, day, when } = useWords()
  const facts = [
    member.expiresAt === null
      ? null
      : isPast(member.expiresAt)
        ? t.people.ended(day(dayHere(member.expiresAt)))
        : t.people.until(day(dayHere(member.expiresAt))),
    member.secondStep ? t.people.secondOn : t.people.secondOff,
    member.lastSeenAt ? t.people.seen(when(member.lastSeenAt)) : t.people.neverSeen,
  ]
  return <span className="fine">{facts.filter(Boolean).join(' · ')}</span>
}
