// How dates and numbers of a sheet are written, and whose clock its times are: rarely needed, so folded away.
import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isZone } from '../../basics/instant.ts'
import type { LedgerMapping } from '../../ledger/imports/ledgerMapping.ts'
import { useWords } from '../Words.tsx'

interface Props {
  readonly mapping: LedgerMapping
  readonly onMap: (part: Partial<LedgerMapping>) => void
}

export function SheetDates({ mapping, onMap }: Props) {
  const { t } = useWords()
  const words = t.sheets.columns
  const [zone, setZone] = useState(mapping.zone)
  const [unit, setUnit] = useState(mapping.unit ?? '')
  return (
    <details className="sheet-more">
      <summary>{words.more}</summary>
      <div className="sheet-dates">
        <NativeSelect
          label={words.numbers}
          value={mapping.lang}
          onChange={(event) => onMap({ lang: event.currentTarget.value === 'en' ? 'en' : 'ru' })}
          data={[
            { value: 'ru', label: words.russian },
            { value: 'en', label: words.english },
          ]}
        />
        <NativeSelect
          label={words.dates}
          value={mapping.dateOrder ?? 'dmy'}
          onChange={(event) => onMap({ dateOrder: event.currentTarget.value === 'mdy' ? 'mdy' : 'dmy' })}
          data={[
            { value: 'dmy', label: words.dayFirst },
            { value: 'mdy', label: words.monthFirst },
          ]}
        />
        <TextInput
          label={words.zone}
          description={words.zoneHow}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
          onBlur={() => (isZone(zone) ? onMap({ zone }) : setZone(mapping.zone))}
        />
        <TextInput
          label={words.unit}
          value={unit}
          maxLength={60}
          onChange={(event) => setUnit(event.currentTarget.value)}
          onBlur={() => (unit === (mapping.unit ?? '') ? undefined : onMap({ unit }))}
        />
        <NumberInput
          label={words.headings}
          description={words.headingsHow}
          min={0}
          max={100}
          value={mapping.headerLine}
          onChange={(line) =>
            typeof line === 'number' && line !== mapping.headerLine ? onMap({ headerLine: line }) : undefined
          }
        />
      </div>
    </details>
  )
}
