// The columns of a sheet with what each is taken for, above the first rows, so that a wrong guess is seen at once.
import { NativeSelect } from '@mantine/core'
import type { LedgerReading } from '../../ledger/imports/importShapes.ts'
import type { LedgerMapping } from '../../ledger/imports/ledgerMapping.ts'
import { SHEET_FIELDS, type SheetField } from '../../ledger/sheetColumns.ts'
import { useWords } from '../Words.tsx'

const USUAL_KINDS = ['goods_in', 'goods_out', 'stock_count', 'payment', 'usage', 'time'] as const
const SAYS_KIND: readonly SheetField[] = ['kind', 'qtyIn', 'qtyOut']
const CLIENT = 'client'

/** The mapping with one column taken for something else; a field has one column only. */
function withColumn(mapping: LedgerMapping, at: number, chosen: string): Partial<LedgerMapping> {
  const field = SHEET_FIELDS.find((one) => one === chosen) ?? null
  const width = Math.max(mapping.columns.length, at + 1)
  const columns = Array.from({ length: width }, (_, index) => {
    const before = mapping.columns[index] ?? null
    if (index === at) return field
    return before === field ? null : before
  })
  const others = mapping.clientColumn === at ? null : mapping.clientColumn
  return { columns, clientColumn: chosen === CLIENT ? at : others }
}

interface Props {
  readonly reading: LedgerReading
  readonly onMap: (part: Partial<LedgerMapping>) => void
}

export function SheetColumns({ reading, onMap }: Props) {
  const { t } = useWords()
  const { columns, sample, mapping, client } = reading
  const chosen = (at: number): string => (mapping.clientColumn === at ? CLIENT : (mapping.columns[at] ?? ''))
  const name = (at: number): string => columns[at] || t.sheets.columns.nameless(at + 1)
  const options = [
    { value: '', label: t.bring.notUsed },
    ...(client === null ? [{ value: CLIENT, label: t.sheets.columns.client }] : []),
    ...reading.fields.map((field) => ({ value: field, label: t.bring.field(field) })),
  ]
  const saysKind = mapping.columns.some((field) => field !== null && SAYS_KIND.includes(field))
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t.sheets.columns.title}>
        <table className="sheet-columns">
          <thead>
            <tr>
              {columns.map((_, at) => (
                <th scope="col" key={name(at) + String(at)}>
                  <span>{name(at)}</span>
                  <NativeSelect
                    size="xs"
                    aria-label={t.sheets.columns.is(name(at))}
                    value={chosen(at)}
                    onChange={(event) => onMap(withColumn(mapping, at, event.currentTarget.value))}
                    data={options}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map((row, line) => (
              <tr key={`${line} ${row.join('\t')}`}>
                {row.map((cell, at) => (
                  <td key={`${at} ${cell}`} data-used={chosen(at) === '' ? undefined : true}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {saysKind ? null : (
        <NativeSelect
          className="short-field"
          label={t.sheets.columns.rowsAre}
          value={mapping.kind ?? ''}
          onChange={(event) => onMap({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t.questions.choose },
            ...USUAL_KINDS.map((value) => ({ value, label: t.entryKinds[value] })),
          ]}
        />
      )}
    </>
  )
}
