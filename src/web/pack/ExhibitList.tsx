// The documents that usually go in, each with its two dates and its weight; what may be long is shown a hundred at a time.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { isIn, isPlain, taken } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'
import { ExhibitRow } from './ExhibitRow.tsx'

const STEP = 100

export function ExhibitList({ choosing, choose, preview }: ChoiceProps) {
  const { t } = useWords()
  const [most, showUpTo] = useState(STEP)
  const plain = preview.exhibits.filter(isPlain)
  const entries = plain.map(({ entry }) => entry)
  const chosen = plain.filter((one) => isIn(choosing, one)).length
  return (
    <Section id="exhibits" title={t.pack.exhibits} lead={t.pack.exhibitsLead}>
      <p className="figures">{t.pack.chosen(chosen, plain.length)}</p>
      <div className="bar-of-buttons">
        <Button
          variant="default"
          size="xs"
          onClick={() => choose(taken(choosing, preview.exhibits, entries, true))}
        >
          {t.pack.all}
        </Button>
        <Button
          variant="default"
          size="xs"
          onClick={() => choose(taken(choosing, preview.exhibits, entries, false))}
        >
          {t.pack.none}
        </Button>
        {choosing.exhibits ? (
          <Button
            variant="default"
            size="xs"
            onClick={() => choose({ ...choosing, exhibits: null, confirmed: new Map() })}
          >
            {t.pack.usual}
          </Button>
        ) : null}
      </div>
      <ul className="rows exhibits">
        {plain.slice(0, most).map((one) => (
          <ExhibitRow key={one.entry} exhibit={one} choosing={choosing} choose={choose} preview={preview} />
        ))}
      </ul>
      {plain.length > most ? (
        <div className="bar-of-buttons">
          <Button variant="default" onClick={() => showUpTo(most + STEP)}>
            {t.pack.more(Math.min(STEP, plain.length - most))}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
