import { SegmentedControl } from '@mantine/core'
import { useWords } from '../web/Words.tsx'
import type { Reading } from './importShapes.ts'
import type { Side } from './sides.ts'

interface Props {
  readonly names: Reading['names']
  readonly chosen: Readonly<Record<string, Side>>
  readonly onChoose: (name: string, side: Side) => void
}

/** «Which of these is us?»: every name of the files, with its side as far as anybody can tell. */
export function WhoIsUs({ names, chosen, onChoose }: Props) {
  const { t } = useWords()
  return (
    <ul className="rows names">
      {names.map(({ name, count, side }) => (
        <li key={name} className="name-row">
          <span>
            <b>{name}</b> <span className="fine">{t.bring.said(count)}</span>
          </span>
          <SegmentedControl
            aria-label={t.bring.sideOf(name)}
            value={chosen[name] ?? side ?? ''}
            onChange={(value) => onChoose(name, value as Side)}
            data={[
              { value: 'us', label: t.bring.us },
              { value: 'client', label: t.bring.client },
              { value: 'other', label: t.bring.other },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}
