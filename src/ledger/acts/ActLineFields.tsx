// One thing of an act: what, how many, and, for whoever measures, its size, worth and condition.
import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '../../web/icons.ts'
import { useWords } from '../../web/Words.tsx'
import type { DraftLine } from './draftAct.ts'

interface Props {
  readonly line: DraftLine
  readonly no: number
  /** Names of things that are known already. */
  readonly known: string
  readonly onChange: (part: Partial<DraftLine>) => void
  /** Absent for the only line. */
  readonly onDrop?: (() => void) | undefined
}

export function ActLineFields({ line, no, known, onChange, onDrop }: Props) {
  const { t } = useWords()
  return (
    <fieldset className="act-line">
      <legend>{t.actForm.line(no)}</legend>
      <div className="act-line-first">
        <TextInput
          label={t.actForm.item}
          description={no === 1 ? t.actForm.itemHow : undefined}
          maxLength={200}
          list={known}
          value={line.sku}
          onChange={(event) => onChange({ sku: event.currentTarget.value })}
        />
        <TextInput
          label={t.actForm.quantity}
          inputMode="decimal"
          value={line.qty}
          onChange={(event) => onChange({ qty: event.currentTarget.value })}
        />
        <TextInput
          label={t.actForm.unit}
          placeholder={t.actForm.pieces}
          maxLength={20}
          value={line.unit}
          onChange={(event) => onChange({ unit: event.currentTarget.value })}
        />
        {onDrop ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t.actForm.dropLine(no)}
            onClick={onDrop}
          >
            <IconX size={20} />
          </ActionIcon>
        ) : null}
      </div>
      <MoreOfLine line={line} onChange={onChange} />
    </fieldset>
  )
}

function MoreOfLine({ line, onChange }: Pick<Props, 'line' | 'onChange'>) {
  const { t } = useWords()
  const filled = [line.l, line.w, line.h, line.worth, line.condition].some((part) => part !== '')
  const sides = [
    ['l', t.actForm.length],
    ['w', t.actForm.width],
    ['h', t.actForm.height],
  ] as const
  return (
    <details open={filled || undefined}>
      <summary>{t.actForm.more}</summary>
      <div className="act-line-more">
        <fieldset className="act-size">
          <legend>{t.actForm.size}</legend>
          {sides.map(([side, label]) => (
            <TextInput
              key={side}
              label={label}
              inputMode="decimal"
              value={line[side]}
              onChange={(event) => onChange({ [side]: event.currentTarget.value })}
            />
          ))}
        </fieldset>
        <TextInput
          label={t.actForm.worth}
          description={t.actForm.worthHow}
          inputMode="decimal"
          value={line.worth}
          onChange={(event) => onChange({ worth: event.currentTarget.value })}
        />
        <TextInput
          label={t.actForm.condition}
          description={t.actForm.conditionHow}
          maxLength={1_000}
          value={line.condition}
          onChange={(event) => onChange({ condition: event.currentTarget.value })}
        />
      </div>
    </details>
  )
}
