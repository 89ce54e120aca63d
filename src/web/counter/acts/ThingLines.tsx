// The things of an act, a card each: what and how many in sight, condition and size one tap away.
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { useId } from 'react'
import { IconX } from '../../icons.ts'
import { useWords } from '../../Words.tsx'
import type { ActKind, DraftLine } from './actDraft.ts'

interface Lines {
  readonly lines: readonly DraftLine[]
  readonly kind: ActKind
  readonly fresh: () => DraftLine
  readonly onChange: (lines: readonly DraftLine[]) => void
  /** Enter in the name of a line. */
  readonly onEnter: (key: string) => void
}

export function ThingLines({ lines, kind, fresh, onChange, onEnter }: Lines) {
  const { t } = useWords()
  const change = (key: string, part: Partial<DraftLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  return (
    <fieldset className="act-lines">
      <legend className="hidden-text">{t.counterActs.things}</legend>
      {lines.map((line, at) => (
        <ThingLine
          key={line.key}
          line={line}
          number={at + 1}
          isSized={kind === 'goods_in'}
          onChange={(part) => change(line.key, part)}
          onEnter={() => onEnter(line.key)}
          onDrop={lines.length > 1 ? () => onChange(lines.filter(({ key }) => key !== line.key)) : null}
        />
      ))}
      <Button size="lg" variant="default" onClick={() => onChange([...lines, fresh()])}>
        {t.counterActs.addThing}
      </Button>
    </fieldset>
  )
}

interface OneLine {
  readonly line: DraftLine
  readonly number: number
  readonly isSized: boolean
  readonly onChange: (part: Partial<DraftLine>) => void
  readonly onEnter: () => void
  readonly onDrop: (() => void) | null
}

function ThingLine(props: OneLine) {
  const { t } = useWords()
  const { line, number, onChange, onEnter, onDrop } = props
  const code = useId()
  return (
    <div className="act-line" role="group" aria-label={t.counterActs.line(number)}>
      <TextInput
        className="what"
        size="lg"
        label={t.counterActs.thing}
        maxLength={200}
        autoComplete="off"
        aria-describedby={line.code === '' ? undefined : code}
        value={line.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
      <TextInput
        size="lg"
        label={t.counterActs.quantity}
        inputMode="decimal"
        autoComplete="off"
        value={line.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.value })}
      />
      <TextInput
        size="lg"
        label={t.counterActs.unit}
        maxLength={20}
        autoComplete="off"
        value={line.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      {onDrop ? (
        <ActionIcon
          size={50}
          variant="subtle"
          color="gray"
          aria-label={t.counterActs.takeOffLine(line.name || line.code || t.counterActs.line(number))}
          onClick={onDrop}
        >
          <IconX size={22} />
        </ActionIcon>
      ) : null}
      {line.code === '' ? null : (
        <p id={code} className="fine act-code">
          {t.counterActs.code(line.code)}
        </p>
      )}
      <Details {...props} />
    </div>
  )
}

function Details({ line, isSized, onChange }: OneLine) {
  const { t } = useWords()
  const resize = (at: number, value: string) => {
    const [l, w, h] = line.size
    onChange({ size: [at === 0 ? value : l, at === 1 ? value : w, at === 2 ? value : h] })
  }
  return (
    <details className="act-details">
      <summary>{t.counterActs.details}</summary>
      <TextInput
        size="lg"
        label={t.counterActs.condition}
        description={t.counterActs.conditionHint}
        maxLength={1_000}
        autoComplete="off"
        value={line.condition}
        onChange={(event) => onChange({ condition: event.currentTarget.value })}
      />
      {isSized ? (
        <fieldset className="act-size">
          <legend>{t.counterActs.size}</legend>
          {t.counterActs.sides.map((side, at) => (
            <TextInput
              key={side}
              size="lg"
              label={side}
              inputMode="decimal"
              autoComplete="off"
              value={line.size[at] ?? ''}
              onChange={(event) => resize(at, event.currentTarget.value)}
            />
          ))}
        </fieldset>
      ) : null}
    </details>
  )
}
