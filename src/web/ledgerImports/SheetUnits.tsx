// Units that we do not know: what each of them is in words that limits are written in, or that it stays as it is.
import { NativeSelect } from '@mantine/core'
import type { LedgerReading } from '../../ledger/imports/importShapes.ts'
import type { LedgerMapping } from '../../ledger/imports/ledgerMapping.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

const USUAL = {
  ru: ['шт', 'кг', 'г', 'т', 'м3', 'л', 'м2', 'м', 'ч', 'дн'],
  en: ['pcs', 'kg', 'g', 't', 'm3', 'l', 'm2', 'm', 'h', 'day'],
}

interface Props {
  readonly reading: LedgerReading
  readonly onMap: (part: Partial<LedgerMapping>) => void
}

export function SheetUnits({ reading, onMap }: Props) {
  const { t, lang } = useWords()
  const { units: mapped = {} } = reading.mapping
  const unknown = reading.units.filter(({ known }) => !known).map(({ unit }) => unit)
  const asked = [...Object.keys(mapped), ...unknown.filter((unit) => !(unit in mapped))]
  if (asked.length === 0) return null
  const choose = (unit: string, means: string) => {
    const { [unit]: _before, ...others } = mapped
    onMap({ units: means === '' ? others : { ...others, [unit]: means } })
  }
  return (
    <Section id="units" title={t.sheets.units.title} lead={t.sheets.units.lead}>
      <div className="sheet-dates">
        {asked.map((unit) => (
          <NativeSelect
            key={unit}
            label={t.sheets.units.is(unit)}
            value={mapped[unit] ?? ''}
            onChange={(event) => choose(unit, event.currentTarget.value)}
            data={[{ value: '', label: t.sheets.units.asIs }, ...USUAL[lang]]}
          />
        ))}
      </div>
    </Section>
  )
}
