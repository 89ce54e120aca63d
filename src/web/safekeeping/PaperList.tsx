// The papers that make keeping lawful: drafts to read, and our own word on which are done.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Papers } from '../../server/safekeeping/keepingShapes.ts'
import { CopyButton } from '../account/CopyButton.tsx'
import { dayHere } from '../account/instants.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { SideSheet } from '../SideSheet.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { papersQuery } from './keepingQueries.ts'

type Paper = Papers['papers'][number]

export function PaperList() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(papersQuery)
  return (
    <Section id="papers" title={t.keeping.papers} lead={t.keeping.papersLead}>
      <ul className="rows">
        {data.papers.map((paper) => (
          <PaperLine key={paper.id} paper={paper} />
        ))}
      </ul>
    </Section>
  )
}

function PaperLine({ paper }: { paper: Paper }) {
  const { t, say, day } = useWords()
  const [reading, read] = useState(false)
  const { standing } = paper
  return (
    <li>
      <div className="line">
        <span>
          <b>{say(paper.title)}</b>
          <span>
            {standing?.state === 'done' ? t.keeping.doneOn(day(dayHere(standing.at))) : t.keeping.notDoneYet}
          </span>
          <span className="fine">{say(paper.source)}</span>
        </span>
        <span className="line-deeds">
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.keeping.readOf(say(paper.title))}
            onClick={() => read(true)}
          >
            {t.keeping.read}
          </Button>
          <Standing paper={paper} />
        </span>
      </div>
      {reading ? (
        <SideSheet title={say(paper.title)} wide onClose={() => read(false)}>
          <p className="paper-text">{say(paper.text)}</p>
          <div className="bar-of-buttons">
            <CopyButton text={say(paper.text)} label={t.keeping.copy} done={t.keeping.copied} />
          </div>
        </SideSheet>
      ) : null}
    </li>
  )
}

function Standing({ paper }: { paper: Paper }) {
  const { t, say } = useWords()
  const queries = useQueryClient()
  const mayMark = useAllows('settings.write')
  const next = paper.standing?.state === 'done' ? 'not_done' : 'done'
  const mark = useMutation({
    mutationFn: () => post('/papers', { paper: paper.id, state: next }),
    onSuccess: () => queries.invalidateQueries({ queryKey: papersQuery.queryKey }),
  })
  if (!mayMark) return null
  const label = next === 'done' ? t.keeping.done : t.keeping.notDone
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        aria-label={`${label}: ${say(paper.title)}`}
        loading={mark.isPending}
        onClick={() => mark.mutate()}
      >
        {label}
      </Button>
      <DeedStatus deed={mark} />
    </>
  )
}
