// The columns of an owner's sheet with what each is taken for, above the first rows, so that a wrong guess is seen at once.
import { NativeSelect } from '@mantine/core'
import type { Reading } from '../messages/importShapes.ts'
import { useWords } from '../web/Words.tsx'

interface Props {
  readonly sheet: Reading['sheets'][number]
  readonly chosen: Readonly<Record<string, string | null>> | undefined
  readonly onChoose: (column: string, field: string | null) => void
  /** What every row is when no column says it. */
  readonly kind: string | undefined
  readonly onKind: (kind: string) => void
}

const SAYS_KIND = ['kind', 'qtyIn', 'qtyOut']
const USUAL_KINDS = ['goods_in', 'goods_out', 'stock_count', 'payment', 'usage', 'time'] as const

export function ColumnMapping({ sheet, chosen, onChoose, kind, onKind }: Props) {
  const { t } = useWords()
  const fieldOf = (column: string): string =>
    (chosen && column in chosen ? chosen[column] : sheet.mapping[column]) ?? ''
  const saysKind = sheet.columns.some((column) => SAYS_KIND.includes(fieldOf(column)))
  return (
    <figure className="sheet-preview">
      <figcaption>
        <b>{sheet.file}</b>
      </figcaption>
      {saysKind ? null : (
        <NativeSelect
          className="short-field"
          label={t.bring.rowsAre}
          value={kind ?? ''}
          onChange={(event) => onKind(event.currentTarget.value)}
          data={[
            { value: '', label: t.questions.choose },
            ...USUAL_KINDS.map((value) => ({ value, label: t.entryKinds[value] })),
          ]}
        />
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={sheet.file}>
        <table>
          <thead>
            <tr>
              {sheet.columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                  <NativeSelect
                    size="xs"
                    aria-label={t.bring.columnIs(column)}
                    value={fieldOf(column)}
                    onChange={(event) => onChoose(column, event.currentTarget.value || null)}
                    data={[
                      { value: '', label: t.bring.notUsed },
                      ...sheet.fields.map((field) => ({ value: field, label: t.bring.field(field) })),
                    ]}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.sample.map((row) => (
              <tr key={row.join('\t')}>
                {sheet.columns.map((column, index) => (
                  <td key={column}>{row[index] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
