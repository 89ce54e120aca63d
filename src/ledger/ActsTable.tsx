// Acts as a small table: typed cell by cell, or pasted whole from a spreadsheet with or without its headings.
import { Button } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { ACT_COLUMNS, emptyAct } from '../web/byHand/draft.ts'
import { pastedActs } from '../web/byHand/pastedActs.ts'
import { IconPlus } from '../web/icons.ts'
import { useWords } from '../web/Words.tsx'

type Rows = readonly (readonly string[])[]

interface Props {
  readonly rows: Rows
  readonly onChange: (rows: Rows) => void
  /** What the table is of, when a page has several. */
  readonly name?: string
}

export function ActsTable({ rows, onChange, name }: Props) {
  const { t, lang } = useWords()
  const put = (row: number, column: number, value: string) =>
    onChange(
      rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
    )
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    onChange(pastedActs(rows, text, { row, column, lang }))
  }
  return (
    <>
      <p className="fine">{t.hand.actsHow}</p>
      <div className="table-scroll">
        <table className="acts-table" aria-label={name ?? t.hand.acts}>
          <thead>
            <tr>
              {ACT_COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  {t.hand.actColumn[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // A row has no name of its own while it is being typed; its place is its name.
              <tr key={row}>
                {ACT_COLUMNS.map((field, column) => (
                  <td key={field}>
                    <input
                      aria-label={t.hand.cell(t.hand.actColumn[field], row + 1)}
                      list={field === 'kind' ? 'act-kinds' : undefined}
                      value={cells[column] ?? ''}
                      onChange={(event) => put(row, column, event.currentTarget.value)}
                      onPaste={(event) => paste(event, row, column)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <datalist id="act-kinds">
        {(['goods_in', 'goods_out', 'stock_count', 'payment'] as const).map((kind) => (
          <option key={kind} value={t.entryKinds[kind]} />
        ))}
      </datalist>
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} />}
        onClick={() => onChange([...rows, emptyAct()])}
      >
        {t.hand.addAct}
      </Button>
    </>
  )
}
