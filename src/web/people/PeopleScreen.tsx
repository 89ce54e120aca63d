// Who comes into the desk: members with what each may do, invitations that wait, and what is asked of everybody.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../Page.tsx'
import { meQuery } from '../queries.ts'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { InvitationList } from './InvitationList.tsx'
import { InviteSection } from './InviteSection.tsx'
import { MemberLine } from './MemberLine.tsx'
import { membersQuery } from './membersQuery.ts'
import { SecondStepForAll } from './SecondStepForAll.tsx'
import '../styles/account.css'

export function PeopleScreen() {
  const { t } = useWords()
  const { data: me } = useQuery(meQuery)
  const { data } = useSuspenseQuery(membersQuery)
  const mayChange = useAllows('member.write')
  const maySet = useAllows('settings.write')
  return (
    <Page title={t.people.title} lead={t.people.lead}>
      <ul className="rows people-rows" aria-label={t.people.title}>
        {data.members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            isMe={member.personId === me?.person.id}
            mayChange={mayChange}
          />
        ))}
      </ul>
      {data.invitations.length ? (
        <InvitationList invitations={data.invitations} mayChange={mayChange} />
      ) : null}
      {mayChange ? <InviteSection /> : null}
      {maySet && me ? <SecondStepForAll me={me} /> : null}
    </Page>
  )
}
