// The door: e-mail and password, then the second step for those who have one; or any other way that this desk knows.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import { arrivalOf } from './arrival.ts'
import { useComeIn } from './comeIn.ts'
import { doorQuery } from './doorQuery.ts'
import { OtherWays } from './OtherWays.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondStepForm } from './SecondStepForm.tsx'
import '../styles/account.css'

const route = getRouteApi('/sign-in')

export function SignInScreen() {
  const { t } = useWords()
  const { to } = route.useSearch()
  const arrival = arrivalOf(to)
  const { data: door } = useQuery(doorQuery)
  const [email, setEmail] = useState('')
  const [second, wantSecond] = useState(arrival.secondStep)
  const comeIn = useComeIn(to)
  const enter = (next: 'in' | 'second_step') => (next === 'in' ? comeIn() : wantSecond(true))
  if (second)
    return (
      <Page title={t.door.second} narrow>
        <SecondStepForm onIn={comeIn} onBack={() => wantSecond(false)} />
      </Page>
    )
  return (
    <Page title={t.door.title} lead={arrival.address !== '/' ? t.door.again : undefined} narrow>
      {arrival.failed ? (
        <p className="trouble-line" role="alert">
          {t.door.providerFailed}
        </p>
      ) : null}
      <PasswordForm email={email} onEmail={setEmail} onNext={enter} />
      {door ? <OtherWays ways={door.ways} email={email} onNext={enter} /> : null}
      <p className="fine door-foot">
        {t.door.fresh} {t.door.freshHow}
      </p>
    </Page>
  )
}
