// Other clients whom our mistake may have touched, one by one: why they are here, an honest letter, and what became of it.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayOf } from '../../basics/instant.ts'
import { CopyButton } from '../../web/account/CopyButton.tsx'
import { touchedQuery } from '../../web/closing/closingQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Page } from '../../web/Page.tsx'
import { caseQuery, meQuery } from '../../web/queries.ts'
import { ToCase } from '../../web/ToCase.tsx'
import { ownZone, useWords } from '../../web/Words.tsx'
import { AddTouched } from './AddTouched.tsx'
import { GROUND_WORDS } from './touched.ts'
import type { TouchedView } from './touchedShapes.ts'
import '../../web/styles/closing.css'
import '../../web/styles/exposure.css'

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
      {one.told ? (
        <p>
          {one.told.kind === 'told'
            ? words.told(day(dayOf(Date.parse(one.told.at), ownZone())), one.told.channel)
            : words.notTouched}
        </p>
      ) : mayTell ? (
        <details className="exposure-more">
          <summary>{words.letter}</summary>
          <TellForm caseId={caseId} one={one} />
        </details>
      ) : null}
    </li>
  )
}

const isWhole = (letter: string): boolean => letter.trim() !== '' && !letter.includes('[[')

function TellForm({ caseId, one }: { caseId: string; one: TouchedView }) {
  const { t, say } = useWords()
  const words = t.whoElse
  const queries = useQueryClient()
  const [letter, setLetter] = useState(say(one.letter))
  const [channel, setChannel] = useState('')
  const tell = useMutation({
    mutationFn: async (kind: 'told' | 'not_touched') => {
      const [ground] = one.grounds
      const about = { client: one.client, ground: ground?.ground ?? 'named', detail: ground?.detail ?? '' }
      const id =
        one.touched ?? (await post<{ id: string }>(`/cases/${encodeURIComponent(caseId)}/touched`, about)).id
      return post(`/touched/${id}/told`, kind === 'told' ? { kind, letter, channel } : { kind })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  const isReady = isWhole(letter)
  return (
    <div className="touched-form">
      <Textarea
        label={words.letter}
        description={isReady ? undefined : words.gaps}
        autosize
        minRows={5}
        maxLength={5_000}
        value={letter}
        onChange={(event) => setLetter(event.currentTarget.value)}
      />
      <div className="bar-of-buttons">
        <CopyButton text={letter} label={words.copy} done={words.copied} />
      </div>
      <TextInput
        label={words.channel}
        description={words.channelHow}
        maxLength={100}
        value={channel}
        onChange={(event) => setChannel(event.currentTarget.value)}
      />
      <div className="bar-of-buttons">
        <Button disabled={!isReady} loading={tell.isPending} onClick={() => tell.mutate('told')}>
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
