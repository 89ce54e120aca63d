// The agreement exists already: was it accepted, and how? What was read of it is offered first, and nothing is assumed.
import { Radio } from '@mantine/core'
import { useState } from 'react'
import { today } from '../../web/byHand/draft.ts'
import { dayOf } from '../../basics/instant.ts'
import { Section } from '../../web/Section.tsx'
import { ownZone, useWords } from '../../web/Words.tsx'
import { emptyAcceptance, readAcceptance, type Acceptance } from '../drafts/acceptance.ts'
import type { Draft } from '../drafts/draft.ts'
import { AcceptanceFields } from './AcceptanceFields.tsx'

/** The day on the wall here of an instant that was read. */
const dayHere = (at: string): string => dayOf(Date.parse(at), ownZone())

export function AlreadyAccepted(props: {
  found: Draft['acceptances']
  value: Acceptance | null
  onChange: (value: Acceptance | null) => void
  proof: File | null
  onProof: (file: File | null) => void
}) {
  const { t, day } = useWords()
  const words = t.agreements.accept
  const { found, value, onChange } = props
  const [choice, setChoice] = useState('not')
  const choose = (chosen: string) => {
    setChoice(chosen)
    const one = found[Number(chosen)]
    onChange(
      chosen === 'not'
        ? null
        : one
          ? readAcceptance({ ...one, at: dayHere(one.at) })
          : emptyAcceptance(today(new Date())),
    )
  }
  return (
    <Section id="accepted" title={words.title} lead={words.lead}>
      <Radio.Group value={choice} onChange={choose} aria-label={words.title}>
        <div className="choices">
          {found.map((one, index) => (
            <Radio
              key={`${one.how} ${one.at}`}
              value={String(index)}
              label={words.found[one.how](day(dayHere(one.at)), one.words ?? '')}
            />
          ))}
          <Radio value="other" label={words.other} />
          <Radio value="not" label={words.notYet} />
        </div>
      </Radio.Group>
      {value === null ? null : (
        <AcceptanceFields
          value={value}
          onChange={(part) => onChange({ ...value, ...part })}
          proof={props.proof}
          onProof={props.onProof}
        />
      )}
    </Section>
  )
}
