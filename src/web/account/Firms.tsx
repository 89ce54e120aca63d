// The desks of one person: one for each firm. Going from one to another keeps nothing of the first on the screen.
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me, NewOrganisation } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus, SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { useOtherDesk } from './goingElsewhere.ts'

export function Firms({ me }: { me: Me }) {
  const { t } = useWords()
  return (
    <Section id="firms" title={t.firms.title} lead={t.firms.lead}>
      <ul className="rows">
        {me.organisations.map((firm) => (
          <Firm key={firm.id} firm={firm} isHere={firm.id === me.organisation.id} />
        ))}
      </ul>
      {me.person.role === 'owner' ? null : <p className="fine">{t.firms.leaveHow}</p>}
      <details className="more">
        <summary>{t.firms.new}</summary>
        <NewFirm />
      </details>
    </Section>
  )
}

function Firm({ firm, isHere }: { firm: Me['organisations'][number]; isHere: boolean }) {
  const { t } = useWords()
  const go = useOtherDesk()
  const name = firm.name || t.firms.unnamed
  return (
    <li className="line">
      <span>
        <b>{name}</b>
        <span className="fine">{t.roleName(firm.role)}</span>
      </span>
      <span className="line-deeds">
        <DeedStatus deed={go} />
        {isHere ? (
          <span className="word due">{t.firms.here}</span>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.firms.goTo(name)}
            loading={go.isPending}
            onClick={() => go.mutate(firm.id)}
          >
            {t.firms.go}
          </Button>
        )}
      </span>
    </li>
  )
}

function NewFirm() {
  const { t } = useWords()
  const [name, setName] = useState('')
  const go = useOtherDesk()
  const make = useMutation({
    mutationFn: () => {
      const firm: NewOrganisation = { name: name.trim() }
      return post<{ id: string }>('/organisations', firm)
    },
    onSuccess: ({ id }) => go.mutate(id),
  })
  return (
    <form
      className="narrow-form"
      aria-label={t.firms.new}
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <TextInput
        label={t.firms.newName}
        autoComplete="organization"
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SubmitBar label={t.firms.make} deed={make} quiet />
    </form>
  )
}
