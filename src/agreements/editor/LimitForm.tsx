// One limit by its shape: how much of what in what time, or a price, or the days to clear what goes over.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Limit } from '../agreement.ts'
import { figureIn } from '../drafts/draft.ts'

const SHAPES = ['<=', '>=', '=', 'grace_days'] as const
type Shape = (typeof SHAPES)[number]
const CURRENCY = /^[A-Z]{3}$/u
const WINDOWS = ['', 'day', 'week', 'month', 'year'] as const

interface Written {
  readonly shape: Shape
  readonly value: string
  readonly unit: string
  readonly window: string
  readonly soft: boolean
  readonly grace: string
  readonly over: string
  readonly currency: string
}

/** Limits of other shapes, such as a price list or a date, are taken off or read again from the words, not edited here. */
export const hasForm = ({ op, value, unit = '', prices }: Limit): boolean =>
  SHAPES.some((one) => one === op) &&
  typeof value === 'number' &&
  prices === undefined &&
  (op !== '=' || CURRENCY.test(unit))

const shapeOf = (op: string | undefined): Shape => SHAPES.find((one) => one === op) ?? '<='
const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : '')
const writtenOf = (limit: Limit | null, currency: string): Written => ({
  shape: shapeOf(limit?.op),
  value: shown(limit?.value),
  unit: limit?.op === '=' ? 'm3' : (limit?.unit ?? 'm3'),
  window: limit?.window ?? '',
  soft: limit?.['soft'] === true,
  grace: shown(limit?.graceDays),
  over: shown(limit?.overagePrice),
  currency: (limit?.op === '=' ? limit.unit : limit?.overageUnit?.slice(0, 3)) ?? currency,
})

/** What the form changes is taken from it; whatever else the limit holds stays. */
function limitOf(before: Limit | null, written: Written): Limit | null {
  const { shape, unit, window, soft, currency } = written
  const value = figureIn(written.value)
  const [grace, over] = [figureIn(written.grace), figureIn(written.over)]
  if (value === null || value === 0 || !CURRENCY.test(currency)) return null
  const {
    value: _value,
    unit: _unit,
    window: _window,
    graceDays: _grace,
    overagePrice: _price,
    overageUnit,
    soft: _soft,
    ...kept
  } = before ?? { op: shape }
  const limit: Limit = { ...kept, op: shape, value, ...(window === '' ? {} : { window }) }
  if (shape === '=') return { ...limit, unit: currency }
  const priced =
    over === null ? {} : { overagePrice: over, overageUnit: overageUnit ?? `${currency}/slot/day` }
  if (shape === 'grace_days') return { ...limit, unit: 'day', ...priced }
  return {
    ...limit,
    unit,
    ...(grace === null ? {} : { graceDays: grace }),
    ...priced,
    ...(soft ? { soft: true } : {}),
  }
}

export function LimitForm(props: {
  /** The limit to change; null for a new one. */
  limit: Limit | null
  currency: string
  onSave: (limit: Limit) => void
  onClose: () => void
}) {
  const { t } = useWords()
  const [written, setWritten] = useState(() => writtenOf(props.limit, props.currency))
  const [looked, setLooked] = useState(false)
  const change = (part: Partial<Written>) => setWritten((now) => ({ ...now, ...part }))
  const limit = limitOf(props.limit, written)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLooked(true)
    if (limit) props.onSave(limit)
  }
  return (
    <SideSheet title={t.agreements.limit.title} onClose={props.onClose}>
      <form className="narrow-form" onSubmit={submit}>
        <HowMuch written={written} change={change} wrong={looked && limit === null} />
        {written.shape === '=' ? null : <Beyond written={written} change={change} />}
        <div className="bar-of-buttons">
          <Button type="submit">{t.agreements.limit.save}</Button>
        </div>
      </form>
    </SideSheet>
  )
}

interface Part {
  readonly written: Written
  readonly change: (part: Partial<Written>) => void
}

function HowMuch({ written, change, wrong }: Part & { wrong: boolean }) {
  const { t } = useWords()
  const words = t.agreements.limit
  const units = Object.entries(words.units).map(([value, label]) => ({ value, label }))
  const known = units.some(({ value }) => value === written.unit)
  return (
    <>
      <NativeSelect
        label={words.shape}
        value={written.shape}
        data={SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
        onChange={(event) => change({ shape: shapeOf(event.currentTarget.value) })}
      />
      <TextInput
        label={words.value}
        inputMode="decimal"
        required
        value={written.value}
        error={wrong ? words.wrong : undefined}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      {written.shape === '=' ? (
        <CurrencyInput written={written} change={change} />
      ) : written.shape === 'grace_days' ? null : (
        <NativeSelect
          label={words.unit}
          value={written.unit}
          data={known ? units : [{ value: written.unit, label: written.unit }, ...units]}
          onChange={(event) => change({ unit: event.currentTarget.value })}
        />
      )}
      {written.shape === 'grace_days' ? null : (
        <NativeSelect
          label={words.window}
          value={written.window}
          data={WINDOWS.map((value) => ({ value, label: words.windows[value] }))}
          onChange={(event) => change({ window: event.currentTarget.value })}
        />
      )}
    </>
  )
}

function CurrencyInput({ written, change }: Part) {
  const { t } = useWords()
  return (
    <TextInput
      className="short-field"
      label={t.agreements.limit.currency}
      maxLength={3}
      value={written.currency}
      onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
    />
  )
}

/** What happens above the limit, where the clause says so. */
function Beyond({ written, change }: Part) {
  const { t } = useWords()
  const words = t.agreements.limit
  return (
    <>
      {written.shape === 'grace_days' ? null : (
        <TextInput
          label={words.grace}
          description={words.graceHow}
          inputMode="numeric"
          value={written.grace}
          onChange={(event) => change({ grace: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={words.over}
        description={words.overHow}
        inputMode="decimal"
        value={written.over}
        onChange={(event) => change({ over: event.currentTarget.value })}
      />
      {written.over === '' ? null : <CurrencyInput written={written} change={change} />}
      {written.shape === 'grace_days' ? null : (
        <Checkbox
          label={words.soft}
          checked={written.soft}
          onChange={(event) => change({ soft: event.currentTarget.checked })}
        />
      )}
    </>
  )
}
