// The first step of an act: which things, how many, in what state, and what to do when they do not fit the limit.
import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { EmergencyWhileTyping } from '../../../cases/safety/EmergencyWhileTyping.tsx'
import { MayBeRead } from '../../MayBeRead.tsx'
import { useWords } from '../../Words.tsx'
import {
  barsOf,
  lackOfThings,
  withCode,
  withEntered,
  withThing,
  type ActDraft,
  type DraftLack,
  type DraftLine,
  type Setting,
} from './actDraft.ts'
import { ActPhotos } from './ActPhotos.tsx'
import { AtLimitCard } from './AtLimitCard.tsx'
import { Limits } from './Limits.tsx'
import { ScanButton } from './Scan.tsx'
import { ThingLines } from './ThingLines.tsx'

interface Things {
  readonly draft: ActDraft
  readonly setting: Setting
  readonly fresh: () => DraftLine
  /** The desk said no a moment ago, because the limit has moved. */
  readonly moved: boolean
  readonly onChange: (draft: ActDraft) => void
  readonly onNext: () => void
  readonly onBack: () => void
}

export function ThingsStep(props: Things) {
  const { t } = useWords()
  const { draft, setting, fresh, moved, onChange, onNext, onBack } = props
  const [said, setSaid] = useState<DraftLack | null>(null)
  const limits = barsOf(draft, setting)
  const shelf = setting.client.measured?.shelf ?? []
  const next = () => {
    const lack = lackOfThings(draft, setting.kind, limits)
    setSaid(lack)
    if (lack === null) onNext()
  }
  return (
    <form
      className="counter-form"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      {setting.kind === 'stock_count' ? null : <Limits limits={limits} client={setting.client} />}
      {moved ? (
        <p className="act-moved" role="alert">
          {t.counterActs.limitMoved}
        </p>
      ) : null}
      {setting.kind === 'goods_in' ? null : <Shelf {...props} />}
      <ThingLines
        lines={draft.lines}
        kind={setting.kind}
        fresh={fresh}
        onChange={(lines) => onChange({ ...draft, lines })}
        onEnter={(key) => onChange(withEntered(draft, key, fresh(), shelf))}
      />
      <ScanButton
        label={t.counterActs.scan}
        onCode={(code) => onChange(withCode(draft, code, fresh(), shelf))}
      />
      {setting.kind === 'goods_in' ? (
        <AtLimitCard draft={draft} setting={setting} limits={limits} onChange={onChange} />
      ) : null}
      {setting.kind === 'stock_count' ? null : <Packing draft={draft} onChange={onChange} />}
      <ActPhotos photos={draft.photos} onChange={(photos) => onChange({ ...draft, photos })} />
      <Note draft={draft} onChange={onChange} />
      <p className="trouble-line" role="alert">
        {said && lackOfThings(draft, setting.kind, limits) === said ? t.counterActs.lacks[said] : ''}
      </p>
      <div className="bar-of-buttons">
        <Button size="lg" type="submit">
          {t.counterActs.toSigning}
        </Button>
        <Button size="lg" variant="default" onClick={onBack}>
          {t.counterActs.back}
        </Button>
      </div>
    </form>
  )
}

type Part = Pick<Things, 'draft' | 'onChange'>

/** What is here of the client, a tap each. A count is blind: it says which things there are and not how many. */
function Shelf({ draft, setting, fresh, onChange }: Things) {
  const { t, quantity } = useWords()
  const isBlind = setting.kind === 'stock_count'
  const units: Readonly<Record<string, string>> = { piece: t.counter.pieces, ...t.counterActs.units }
  const unitOf = (unit: string): string => units[unit] ?? unit
  const left = (setting.client.measured?.shelf ?? []).filter(
    ({ sku }) => !draft.lines.some(({ code }) => code === sku),
  )
  if (left.length === 0) return null
  return (
    <section aria-labelledby="act-shelf">
      <h2 id="act-shelf" className="act-heading">
        {t.counterActs.shelf}
      </h2>
      <ul className="act-shelf">
        {left.map((thing) => (
          <li key={`${thing.sku} ${thing.unit}`}>
            <button
              type="button"
              className="act-thing"
              aria-label={t.counterActs.shelfAdd(thing.name || thing.sku)}
              onClick={() =>
                onChange(withThing(draft, thing, { ...fresh(), unit: unitOf(thing.unit) }, isBlind))
              }
            >
              {thing.name || thing.sku}
              {isBlind ? null : <span className="fine figures">{quantity(thing.held, thing.unit)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Packing({ draft, onChange }: Part) {
  const { t } = useWords()
  return (
    <Radio.Group
      size="lg"
      label={t.counterActs.opened}
      value={draft.opened ?? ''}
      onChange={(value) =>
        onChange({ ...draft, opened: value === 'opened' || value === 'unopened_as_declared' ? value : null })
      }
    >
      <div className="act-ways">
        {(['opened', 'unopened_as_declared'] as const).map((way) => (
          <Radio key={way} size="lg" value={way} label={t.counterActs.openedAs[way]} />
        ))}
      </div>
    </Radio.Group>
  )
}

function Note({ draft, onChange }: Part) {
  const { t } = useWords()
  return (
    <div>
      <Textarea
        size="lg"
        label={t.counterActs.note}
        description={<MayBeRead />}
        rows={2}
        maxLength={2_000}
        autoComplete="off"
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
      <EmergencyWhileTyping heard={[{ where: 'note', text: draft.note }]} />
    </div>
  )
}
