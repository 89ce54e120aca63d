import { TextInput } from '@mantine/core'
import { PIN_DIGITS } from '../../ledger/counter/counterShapes.ts'

/** A field for six digits that no browser offers to remember. */
export function PinInput(props: {
  label: string
  value: string
  onChange: (pin: string) => void
  large?: boolean
}) {
  return (
    <TextInput
      {...(props.large ? { size: 'lg' } : {})}
      className="pin-input"
      label={props.label}
      required
      inputMode="numeric"
      pattern={`\\d{${PIN_DIGITS}}`}
      maxLength={PIN_DIGITS}
      autoComplete="off"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
