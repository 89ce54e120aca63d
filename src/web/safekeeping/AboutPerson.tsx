// The place about one person, at the end of a case: is the matter over, what stays until when, a hold, an extract, an erasure.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AboutPerson as About } from '../../server/safekeeping/keepingShapes.ts'
import { dayHere } from '../account/instants.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { ExtractSheet } from './ExtractSheet.tsx'
import { HoldForm } from './HoldForm.tsx'
import { HoldList } from './HoldList.tsx'
import { personQuery } from './keepingQueries.ts'
import { Stays } from './Stays.tsx'
import '../styles/account.css'
import '../styles/keeping.css'

/**
 * `client` is missing for a case that nobody has saved: there is nothing to keep yet. Without a case it is all about the client.
 */
export function AboutPerson({ client, caseId }: { client: string | undefined; caseId: string | null }) {
  const { t } = useWords()
  if (!client) return null
  return (
    <Section id="person" title={t.person.title} lead={t.person.lead}>
      <Person client={client} caseId={caseId} />
    </Section>
  )
}

function Person({ client, caseId }: { client: string; caseId: string | null }) {
  const { t } = useWords()
  const { data: about } = useQuery(personQuery(client))
  if (!about) return null
  return (
    <>
      {caseId === null ? null : <Matter about={about} caseId={caseId} />}
      <p>{about.goes > 0 ? t.person.goes(about.goes) : t.person.goesNone}</p>
      <Stays stays={about.stays} />
      {about.holds.length > 0 ? <HoldList holds={about.holds} /> : null}
      <Deeds about={about} />
    </>
  )
}

function Matter({ about, caseId }: { about: About; caseId: string }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const file = about.cases.find(({ id }) => id === caseId)
  const reopen = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(caseId)}/reopening`, {}),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['keeping'] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  })
  if (!file || file.demo) return null
  return (
    <>
      <p>{file.closedAt ? t.person.closed(day(dayHere(file.closedAt))) : t.person.open}</p>
      {mayWrite && file.closedAt ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
            {t.person.reopen}
          </Button>
          <DeedStatus deed={reopen} />
        </div>
      ) : null}
      {mayWrite && !file.closedAt ? (
        <p className="bar-of-buttons">
          <Link to="/cases/$caseId/closing" params={{ caseId }}>
            {t.person.close}
          </Link>
        </p>
      ) : null}
    </>
  )
}

type Opened = 'extract' | 'hold' | 'erase' | null

function Deeds({ about }: { about: About }) {
  const { t } = useWords()
  const [opened, open] = useState<Opened>(null)
  const [mayExport, mayHold, mayErase] = [
    useAllows('subject.export'),
    useAllows('hold.write'),
    useAllows('subject.erase'),
  ]
  const close = () => open(null)
  return (
    <>
      <div className="bar-of-buttons">
        {mayExport ? (
          <Button variant="default" onClick={() => open('extract')}>
            {t.person.extract}
          </Button>
        ) : null}
        {mayHold ? (
          <Button
            variant="default"
            aria-expanded={opened === 'hold'}
            onClick={() => open(opened === 'hold' ? null : 'hold')}
          >
            {t.person.hold}
          </Button>
        ) : null}
        {mayErase ? (
          <Button variant="default" onClick={() => open('erase')}>
            {t.person.erase}
          </Button>
        ) : null}
      </div>
      {opened === 'hold' ? <HoldForm client={about.client} onDone={close} /> : null}
      {opened === 'extract' ? <ExtractSheet client={about.client} onClose={close} /> : null}
      {opened === 'erase' ? <EraseDialog about={about} onClose={close} /> : null}
    </>
  )
}
