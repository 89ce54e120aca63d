// One's own account: who one is here, how one comes in, where one is signed in, and what works in one's name.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../Page.tsx'
import { meQuery } from '../queries.ts'
import { firmOf } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { Firms } from './Firms.tsx'
import { PasskeyList } from './PasskeyList.tsx'
import { PasswordSection } from './PasswordSection.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { ProgramKeys } from './ProgramKeys.tsx'
import { SecondStep } from './SecondStep.tsx'
import { SessionList } from './SessionList.tsx'
import '../styles/account.css'

export function AccountScreen() {
  const { t } = useWords()
  const { data: me } = useSuspenseQuery(meQuery)
  const { person, setup } = me
  const role = t.roleName(person.role)
  const onlyLink = !person.hasPassword && person.passkeys === 0
  return (
    <Page title={t.account.title} lead={[firmOf(me), role].filter(Boolean).join(' · ')}>
      {setup.secondStepNeeded ? <p className="panel calm-note">{t.account.secondNeeded}</p> : null}
      {onlyLink && !setup.secondStepNeeded ? <p className="panel calm-note">{t.account.onlyLink}</p> : null}
      <div className="account-parts">
        <ProfileForm person={person} />
        <PasswordSection person={person} />
        <SecondStep person={person} />
        <PasskeyList />
        <SessionList />
        {setup.secondStepNeeded ? null : <ProgramKeys permissions={person.permissions} />}
        <Firms me={me} />
      </div>
    </Page>
  )
}
