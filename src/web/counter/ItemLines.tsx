// The things of an entry, a line each. An empty line at the end is no thing.
import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { CounterItem } from '../../ledger/counter/counterShapes.ts'
import { freshKey } from '../deskClient.ts'
import { IconX } from '../icons.ts'
import { useWords } from '../Words.tsx'

export type Line = CounterItem & { readonly key: string }
export const newLine = (item: CounterItem): Line => ({ ...item, key: freshKey() })

/** The lines as the server takes them: a comma is a point, and lines without a name are left out. */
export const linesOf = (lines: readonly Line[]): CounterItem[] =>
  lines
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, quantity, unit }) => ({ name, quantity: quantity.trim().replace(',', '.'), unit }))

export function ItemLines({
  lines,
  onChange,
}: {
  lines: readonly Line[]
  onChange: (lines: readonly Line[]) => void
}) {
  const { t } = useWords()
  const change = (key: string, part: Partial<CounterItem>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  return (
    <fieldset className="counter-lines">
      <legend className="hidden-text">{t.counter.item}</legend>
      {lines.map((line, at) => (
        <ItemLine
          key={line.key}
          line={line}
          first={at === 0}
          number={at + 1}
          onChange={(part) => change(line.key, part)}
          onDrop={lines.length > 1 ? () => onChange(lines.filter(({ key }) => key !== line.key)) : null}
        />
      ))}
      <Button
        size="lg"
        variant="subtle"
        onClick={() => onChange([...lines, newLine({ name: '', quantity: '1', unit: t.counter.pieces })])}
      >
        {t.counter.more}
      </Button>
    </fieldset>
  )
}

function ItemLine(props: {
  line: Line
  first: boolean
  number: number
  onChange: (part: Partial<CounterItem>) => void
  onDrop: (() => void) | null
}) {
  const { t } = useWords()
  const { line, first, number, onChange, onDrop } = props
  const named = (label: string) =>
    first ? { label } : { 'aria-label': `${label}, ${t.counter.line(number)}` }
  return (
    <div className="counter-line">
      <TextInput
        {...named(t.counter.item)}
        className="what"
        size="lg"
        required={first}
        maxLength={200}
        autoComplete="off"
        value={line.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        {...named(t.counter.quantity)}
        size="lg"
        inputMode="decimal"
        pattern="\d{1,9}([.,]\d{1,6})?"
        required
        autoComplete="off"
        value={line.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.value })}
      />
      <TextInput
        {...named(t.counter.unit)}
        size="lg"
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
          aria-label={t.counter.less(line.name || t.counter.line(number))}
          onClick={onDrop}
        >
          <IconX size={22} />
        </ActionIcon>
      ) : null}
    </div>
  )
}
