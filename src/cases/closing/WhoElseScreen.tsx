// Other clients whom our mistake may have touched, one by one: why they are here, an honest letter, and what became of it.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayOf } from '../../basics/instant.ts'
import { touchedQuery } from '../../web/closing/closingQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Page } from '../../web/Page.tsx'
import { caseQuery, meQuery } from '../../web/queries.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { ownZone, useWords } from '../../web/Words.tsx'
import { AddTouched } from './AddTouched.tsx'
import { FirstWordForm } from './FirstWordForm.tsx'
import { TakenLetter } from './TakenLetter.tsx'
import { GROUND_WORDS } from './touched.ts'
import type { TouchedView } from './touchedShapes.ts'
import '../../web/styles/closing.css'
import '../../web/styles/exposure.css'
import '../../web/styles/leaving.css'

export function WhoElseScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/who-else' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data: list } = useSuspenseQuery(touchedQuery(caseId))
  const { data: me } = useQuery(meQuery)
  const mayTell = me?.person.permissions.includes('letter.write') === true
  const words = t.whoElse
  const empty = list.ours ? words.none : words.notOurs
  return (
    <Page title={words.title} above={<ToCase caseId={caseId} title={view.title} />} lead={words.lead}>
      {list.clients.length === 0 ? <p className="quiet">{empty}</p> : null}
      <ul className="touched-list">
        {list.clients.map((one) => (
          <TouchedLine key={one.client} caseId={caseId} one={one} mayTell={mayTell} />
        ))}
      </ul>
      {list.cut ? <p className="fine">{words.cut}</p> : null}
      {mayTell && list.ours ? <AddTouched caseId={caseId} own={view.client} known={list.clients} /> : null}
    </Page>
  )
}

function TouchedLine({ caseId, one, mayTell }: { caseId: string; one: TouchedView; mayTell: boolean }) {
  const { t, say, day } = useWords()
  const words = t.whoElse
  const detail = (ground: string, text: string): string =>
    text === ''
      ? ''
      : ground === 'same_clause'
        ? words.clause(text)
        : ground === 'same_day'
          ? day(text)
          : text
  const why = one.grounds.map(({ ground, detail: text }) =>
    [say(GROUND_WORDS[ground]), detail(ground, text)].filter(Boolean).join(': '),
  )
  return (
    <li>
      <p className="touched-name">
        <Link to="/clients/$client" params={{ client: one.client }}>
          {one.name}
        </Link>
      </p>
      <p className="fine">{why.join(' · ')}</p>
      {one.told ? <HowTold one={one} /> : mayTell ? <NotToldYet caseId={caseId} one={one} /> : null}
    </li>
  )
}

/** What became of it, and the words that went. */
function HowTold({ one: { told, copied, lang } }: { one: TouchedView }) {
  const { t, day } = useWords()
  const words = t.whoElse
  if (told?.kind !== 'told') return <p>{words.notTouched}</p>
  const channel = told.channel ? t.channel(told.channel) : ''
  return (
    <>
      <p>{words.told(day(dayOf(Date.parse(told.at), ownZone())), channel)}</p>
      {copied?.sending ? (
        <details className="exposure-more">
          <summary>{words.words}</summary>
          <div className="letter-text" lang={lang}>
            {copied.text}
          </div>
        </details>
      ) : null}
    </>
  )
}

/** The letter, folded until somebody writes it; one that was taken stays open until it is said where it went. */
function NotToldYet({ caseId, one }: { caseId: string; one: TouchedView }) {
  const { t } = useWords()
  const words = t.whoElse
  const { copied } = one
  const [isOpen, open] = useState(copied !== null)
  return (
    <>
      <details className="exposure-more" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
        <summary>{words.letter}</summary>
        {isOpen && copied ? <TakenLetter key={copied.id} caseId={caseId} one={one} letter={copied} /> : null}
        {isOpen && !copied ? <FirstWordForm caseId={caseId} one={one} /> : null}
      </details>
      <details className="exposure-more">
        <summary>{words.otherWay}</summary>
        <OtherWay caseId={caseId} one={one} />
      </details>
    </>
  )
}

/** They heard of it without a letter of ours, or were not touched after all. */
function OtherWay({ caseId, one }: { caseId: string; one: TouchedView }) {
  const { t } = useWords()
  const words = t.whoElse
  const queries = useQueryClient()
  const [channel, setChannel] = useState('')
  const tell = useMutation({
    mutationFn: async (kind: 'told' | 'not_touched') => {
      const [ground] = one.grounds
      const about = { client: one.client, ground: ground?.ground ?? 'named', detail: ground?.detail ?? '' }
      const id =
        one.touched ?? (await post<{ id: string }>(`/cases/${encodeURIComponent(caseId)}/touched`, about)).id
      return post(`/touched/${id}/told`, kind === 'told' ? { kind, channel } : { kind })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['client-letters'] })
      await queries.invalidateQueries({ queryKey: ['cases', caseId] })
    },
  })
  return (
    <div className="touched-form">
      <TextInput
        label={words.channel}
        description={words.channelHow}
        maxLength={100}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value)}
      />
      <div className="bar-of-buttons">
        <Button
          variant="default"
          disabled={channel.trim().length < 2}
          loading={tell.isPending}
          onClick={() => tell.mutate('told')}
        >
          {words.tell}
        </Button>
        <Button variant="subtle" disabled={tell.isPending} onClick={() => tell.mutate('not_touched')}>
          {words.not}
        </Button>
        <DeedStatus deed={tell} />
      </div>
    </div>
  )
}
