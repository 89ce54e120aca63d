// Documents marked for legal advice or without prejudice: they stay out until somebody says why they have to be shown.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { PreviewExhibit } from '../../cases/packs/packShapes.ts'
import { MayBeRead } from '../MayBeRead.tsx'
import { Section } from '../Section.tsx'
import { capital, useWords } from '../Words.tsx'
import { withReason } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'
import { ExhibitDates } from './ExhibitRow.tsx'
import { nameOf } from './packWords.ts'

const LEAST_WORDS = 3

export function MarkedList({ choosing, choose, preview }: ChoiceProps) {
  const { t } = useWords()
  const marked = preview.exhibits.filter(({ mark }) => mark !== null)
  if (marked.length === 0) return null
  return (
    <Section id="marked" title={t.pack.marked} lead={t.pack.markedLead}>
      <ul className="rows exhibits">
        {marked.map((one) => (
          <MarkedRow
            key={one.entry}
            exhibit={one}
            why={choosing.confirmed.get(one.entry) ?? null}
            onWhy={(why) => choose(withReason(choosing, preview.exhibits, one.entry, why))}
          />
        ))}
      </ul>
    </Section>
  )
}

function MarkedRow(props: {
  exhibit: PreviewExhibit
  why: string | null
  onWhy: (why: string | null) => void
}) {
  const speech = useWords()
  const { t } = speech
  const { exhibit, why, onWhy } = props
  return (
    <li>
      <b>{capital(nameOf(exhibit, speech))}</b>
      {exhibit.mark ? <p className="fine">{t.pack.mark[exhibit.mark]}</p> : null}
      <ExhibitDates exhibit={exhibit} />
      {why === null ? (
        <WhyForm onWhy={onWhy} />
      ) : (
        <div className="bar-of-buttons">
          <span>{t.pack.whySaid(why)}</span>
          <Button variant="default" size="xs" onClick={() => onWhy(null)}>
            {t.pack.takeBack}
          </Button>
        </div>
      )}
    </li>
  )
}

function WhyForm({ onWhy }: { onWhy: (why: string) => void }) {
  const { t } = useWords()
  const [words, write] = useState('')
  const why = words.trim()
  return (
    <form
      className="why-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (why.length >= LEAST_WORDS) onWhy(why)
      }}
    >
      <Textarea
        label={t.pack.why}
        description={<MayBeRead />}
        autosize
        minRows={1}
        maxLength={2_000}
        required
        withAsterisk={false}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs" disabled={why.length < LEAST_WORDS}>
        {t.pack.whyDone}
      </Button>
    </form>
  )
}
