// Who may act for a client: those who stand now, the form for one more, and at the end those whose authority is over.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayHere } from '../../web/account/instants.ts'
import { clientQuery, representativesQuery } from '../../web/clients/clientQueries.ts'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { ClientPage } from '../ClientPage.tsx'
import { EndRepresentative } from './EndRepresentative.tsx'
import { RepresentativeForm } from './RepresentativeForm.tsx'
import type { RepresentativeView } from './representativeShapes.ts'
import '../../web/styles/account.css'
import '../../web/styles/clients.css'

export function RepresentativesScreen() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/representatives' })
  const { data: known } = useSuspenseQuery(clientQuery(client))
  const { data: all } = useSuspenseQuery(representativesQuery(client))
  const mayWrite = useAllows('case.write') && known.erasedAt === null
  const [standing, past] = [all.filter(({ stands }) => stands), all.filter(({ stands }) => !stands)]
  return (
    <ClientPage client={client} title={t.representatives.title} lead={t.representatives.lead}>
      {standing.length === 0 ? (
        <p className="calm-note panel">{t.representatives.none}</p>
      ) : (
        <ul className="rows representative-rows">
          {standing.map((one) => (
            <Line key={one.id} client={client} one={one} mayEnd={mayWrite} />
          ))}
        </ul>
      )}
      {mayWrite ? <OneMore client={client} /> : null}
      {past.length > 0 ? (
        <Section id="past" title={t.representatives.past}>
          <ul className="rows">
            {past.map((one) => (
              <Line key={one.id} client={client} one={one} mayEnd={false} />
            ))}
          </ul>
        </Section>
      ) : null}
    </ClientPage>
  )
}

function OneMore({ client }: { client: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <div className="bar-of-buttons">
        <Button onClick={() => setOpen(true)}>{t.representatives.add}</Button>
      </div>
    )
  return (
    <Section id="one-more" title={t.representatives.add}>
      <RepresentativeForm client={client} onDone={() => setOpen(false)} />
    </Section>
  )
}

/** The last day on which the authority stands: it is over at the instant itself. */
const lastDay = (until: string): string => dayHere(new Date(Date.parse(until) - 1).toISOString())

interface LineProps {
  readonly client: string
  readonly one: RepresentativeView
  readonly mayEnd: boolean
}

function Line({ client, one, mayEnd }: LineProps) {
  const { t, day } = useWords()
  const [asking, ask] = useState(false)
  const { name, role, addresses, basis, mayWrite, mayHandIn, mayTakeOut, since, until, stands } = one
  const { write, handIn, takeOut } = t.representatives.deeds
  const deeds = [
    ...(mayWrite ? [write] : []),
    ...(mayHandIn ? [handIn] : []),
    ...(mayTakeOut ? [takeOut] : []),
  ]
  const timed = [
    deeds.join(', '),
    t.representatives.from(day(dayHere(since))),
    ...(until === null
      ? []
      : [
          stands
            ? t.representatives.through(day(lastDay(until)))
            : t.representatives.ended(day(dayHere(until))),
        ]),
  ]
  return (
    <li aria-label={name}>
      <div className="line">
        <span>
          <b>
            {name}
            {role === '' ? null : <span className="word">{role}</span>}
          </b>
          <span>{timed.join(' · ')}</span>
          {basis === '' ? null : <span className="fine">{basis}</span>}
          {addresses.length === 0 ? null : <span className="fine">{addresses.join(', ')}</span>}
        </span>
        {mayEnd ? (
          <span className="line-deeds">
            <Button
              variant="default"
              size="compact-md"
              aria-label={t.representatives.endOf(name)}
              onClick={() => ask(true)}
            >
              {t.representatives.end}
            </Button>
          </span>
        ) : null}
      </div>
      {asking ? <EndRepresentative client={client} one={one} onClose={() => ask(false)} /> : null}
    </li>
  )
}
