// What a case may cost: one line where it is little, else a table of three columns with its days, and a note of it.
import { Button, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { exposureQuery } from '../../web/exposure/exposureQueries.ts'
import { Page } from '../../web/Page.tsx'
import { caseQuery, meQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { ToCase } from '../../web/ToCase.tsx'
import { useWords } from '../../web/Words.tsx'
import { ExposureTable } from './ExposureTable.tsx'
import type { AskedDays, Exposure } from './exposureShapes.ts'
import { NoteExposure } from './NoteExposure.tsx'
import '../../web/styles/exposure.css'

export function ExposureScreen() {
  const { t, say } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/exposure' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const [days, setDays] = useState<AskedDays>({})
  const { data } = useQuery({ ...exposureQuery(caseId, days), placeholderData: keepPreviousData })
  const { data: me } = useQuery(meQuery)
  const mayNote = me?.person.permissions.includes('pack.write') === true
  const words = t.exposure
  return (
    <Page title={words.title} above={<ToCase caseId={caseId} title={view.title} />} lead={words.lead}>
      {data?.insurer ? (
        <p className="insurer-line" role="note">
          <b>{words.insurer}</b>
          {say(data.insurer)}
        </p>
      ) : null}
      {data && !data.exposure ? <p className="quiet">{words.erased}</p> : null}
      {data?.exposure ? (
        <>
          <Reckoning exposure={data.exposure} onDays={setDays} />
          <NoteExposure caseId={caseId} days={days} noted={data.noted} mayNote={mayNote} />
          {mayNote ? <ForLawyer caseId={caseId} /> : null}
        </>
      ) : null}
    </Page>
  )
}

function Reckoning({ exposure, onDays }: { exposure: Exposure; onDays: (days: AskedDays) => void }) {
  const { t, say, sum } = useWords()
  const words = t.exposure
  const table = (
    <>
      <ExposureTable exposure={exposure} />
      <Days exposure={exposure} onDays={onDays} />
      {exposure.notCounted.length > 0 ? (
        <Section id="not-counted" title={words.not}>
          <ul className="plain-lines">
            {exposure.notCounted.map((line) => (
              <li key={line.en}>{say(line)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
  if (!exposure.folded) return table
  return (
    <>
      <p className="exposure-folded">{words.folded(sum(exposure.payable, exposure.currency))}</p>
      <details className="exposure-more">
        <summary>{words.show}</summary>
        {table}
      </details>
    </>
  )
}

function Days({ exposure, onDays }: { exposure: Exposure; onDays: (days: AskedDays) => void }) {
  const { t } = useWords()
  const words = t.exposure
  const { likelyDay: likely, judgmentDay: judgment } = exposure
  return (
    <Section id="exposure-days" title={words.days} lead={words.daysLead}>
      <div className="exposure-days">
        <TextInput
          type="date"
          label={words.likelyDay}
          defaultValue={likely}
          onChange={({ currentTarget: { value } }) => {
            if (value) onDays({ likely: value, judgment })
          }}
        />
        <TextInput
          type="date"
          label={words.judgmentDay}
          defaultValue={judgment}
          onChange={({ currentTarget: { value } }) => {
            if (value) onDays({ likely, judgment: value })
          }}
        />
      </div>
    </Section>
  )
}

/** The brief as a file: what a lawyer needs to begin, in the language of the screen. */
function ForLawyer({ caseId }: { caseId: string }) {
  const { t, lang } = useWords()
  const words = t.exposure.brief
  const file = `/api/v1/cases/${encodeURIComponent(caseId)}/brief.docx?lang=${lang}`
  return (
    <Section id="for-lawyer" title={words.title} lead={words.lead}>
      <div className="bar-of-buttons">
        <Button component="a" variant="default" href={file} download>
          {words.take}
        </Button>
      </div>
    </Section>
  )
}
