// The places that a draft leaves to a person, as fields to fill in: nobody has to look for brackets in a text.
import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { capital } from '../../basics/words.ts'
import { useWords } from '../../web/Words.tsx'
import type { DraftFinding } from './draftFinding.ts'
import type { Composing } from './useComposing.tsx'

interface Props {
  readonly gaps: readonly DraftFinding[]
  readonly composing: Composing
  /** The id of the first field, where the way out of a letter with gaps leads. */
  readonly firstId: string | undefined
}

export function GapFields({ gaps, composing, firstId }: Props) {
  const { t } = useWords()
  const [filled, fill] = useState<Readonly<Record<string, string>>>({})
  const places = [...new Set(gaps.map(({ quote }) => quote))]
  const ready = places.filter((place) => filled[place]?.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    composing.write((text) =>
      ready.reduce((words, place) => words.replaceAll(place, () => filled[place]?.trim() ?? ''), text),
    )
    fill({})
  }
  return (
    <form className="gap-fields screen-only" aria-label={t.drafting.gaps.title} onSubmit={submit}>
      <p>
        <b>{t.drafting.gaps.title}</b>
      </p>
      <div className="fields">
        {places.map((place, at) => (
          <TextInput
            key={place}
            id={at === 0 ? firstId : undefined}
            label={capital(place.slice(1, -1))}
            value={filled[place] ?? ''}
            maxLength={1_000}
            onChange={(event) => {
              const { value } = event.currentTarget
              fill((before) => ({ ...before, [place]: value }))
            }}
          />
        ))}
      </div>
      <Button type="submit" variant="default" disabled={ready.length === 0}>
        {t.drafting.gaps.fill}
      </Button>
    </form>
  )
}
