// One document: is it in, what is it, its two dates side by side, its weight, and below what of it is open.
import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { PreviewExhibit } from '../../cases/packs/packShapes.ts'
import { capital, useWords } from '../Words.tsx'
import { isIn, taken, withClosed } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'
import { momentOf, nameOf, partName, whyOut } from './packWords.ts'

type RowProps = ChoiceProps & { readonly exhibit: PreviewExhibit }

export function ExhibitRow(props: RowProps) {
  const speech = useWords()
  const { t } = speech
  const { exhibit, choosing, choose, preview } = props
  const name = nameOf(exhibit, speech)
  const isTaken = isIn(choosing, exhibit)
  return (
    <li>
      <div className="exhibit-head">
        <Checkbox
          aria-label={t.pack.take(name)}
          checked={isTaken}
          disabled={exhibit.parts.length === 0}
          onChange={(event) =>
            choose(taken(choosing, preview.exhibits, [exhibit.entry], event.currentTarget.checked))
          }
        />
        <div>
          <b>{capital(name)}</b>
          {isTaken && exhibit.letter ? (
            <span className="fine"> · {t.pack.exhibit(exhibit.letter)}</span>
          ) : null}
          {exhibit.excerpt ? <p className="exhibit-words">{exhibit.excerpt}</p> : null}
          <ExhibitDates exhibit={exhibit} />
          {isTaken ? <OpenParts {...props} /> : <WhyOut {...props} />}
        </div>
      </div>
    </li>
  )
}

export function ExhibitDates({ exhibit }: { exhibit: PreviewExhibit }) {
  const speech = useWords()
  const { t } = speech
  return (
    <dl className="exhibit-dates">
      <div>
        <dt>{t.pack.said}</dt>
        <dd>{exhibit.saysAt === null ? t.pack.saidNothing : momentOf(exhibit.saysAt, speech)}</dd>
      </div>
      <div>
        <dt>{t.pack.known}</dt>
        <dd>
          {momentOf(exhibit.knownAt, speech)}
          {exhibit.late ? <span className="fine"> · {t.pack.lateOne}</span> : null}
        </dd>
      </div>
      <div>
        <dt>{t.pack.weight}</dt>
        <dd>{exhibit.weightWords}</dd>
      </div>
    </dl>
  )
}

function WhyOut({ exhibit, choosing }: RowProps) {
  const speech = useWords()
  // Whoever took it out knows why; only what the usual choice leaves out needs a word.
  const why = choosing.exhibits && exhibit.parts.length > 0 ? null : whyOut(exhibit, speech)
  return why === null ? null : <p className="fine">{why}</p>
}

function OpenParts(props: RowProps) {
  const { t } = useWords()
  const [isOpen, open] = useState(false)
  return (
    <details className="exhibit-parts" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{t.pack.details}</summary>
      {isOpen ? <PartsForm {...props} /> : null}
    </details>
  )
}

/** Parts that name our own people stay closed whatever is chosen; the server keeps that rule, and the screen says it. */
const ALWAYS_CLOSED = ['by', 'via']

function PartsForm({ exhibit, choosing, choose, preview }: RowProps) {
  const speech = useWords()
  const { t } = speech
  const chosen = choosing.exhibits?.get(exhibit.entry)
  const closed = chosen?.closed ?? []
  const never = exhibit.parts.filter(({ name }) => ALWAYS_CLOSED.includes(name))
  const open = exhibit.parts.filter(({ name }) => !ALWAYS_CLOSED.includes(name))
  const [words, write] = useState((chosen?.hide ?? []).join('\n'))
  const change = (how: { closed?: readonly string[]; hide?: readonly string[] }) =>
    choose(withClosed(choosing, preview.exhibits, exhibit.entry, how))
  const hide = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return (
    <div className="parts-form">
      <fieldset>
        <legend>{t.pack.opened}</legend>
        {open.map(({ name }) => (
          <Checkbox
            key={name}
            label={partName(name, speech)}
            checked={!closed.includes(name)}
            onChange={(event) =>
              change({
                closed: event.currentTarget.checked
                  ? closed.filter((one) => one !== name)
                  : [...closed, name],
              })
            }
          />
        ))}
        {never.length > 0 ? (
          <p className="fine">{t.pack.always(never.map(({ name }) => partName(name, speech)).join(', '))}</p>
        ) : null}
      </fieldset>
      <Textarea
        label={t.pack.hide}
        description={t.pack.hideHow}
        autosize
        minRows={2}
        maxRows={8}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button variant="default" size="xs" onClick={() => change({ hide })}>
        {t.pack.hideDone}
      </Button>
    </div>
  )
}
