import { describe, expect, test } from 'vitest'
import { MOST_COLUMNS, MOST_ROWS } from './sheet.ts'
import { MOST_SHEETS, workbookTables } from './workbook.ts'

const read = (...sheets: { name: string; rows: string[][] }[]) => workbookTables(sheets, 'acts.xlsx', 'en')

describe('A workbook', () => {
  test('gives its filled rows with the lines on which they stand, and no empty sheet', () => {
    expect(
      read({ name: 'Acts', rows: [['Item'], [''], ['rug']] }, { name: 'Empty', rows: [['', ' ']] }),
    ).toEqual({
      sheets: [
        {
          file: 'acts.xlsx',
          name: 'Acts',
          rows: [
            { line: 1, cells: ['Item'] },
            { line: 3, cells: ['rug'] },
          ],
        },
      ],
      problems: [],
    })
  })
  test('that is longer or wider than the desk reads says what was left out, and where', () => {
    const long = { name: 'Year', rows: Array.from({ length: MOST_ROWS + 1 }, () => ['1']) }
    const wide = { name: 'Wide', rows: [Array.from({ length: MOST_COLUMNS + 1 }, () => '1')] }
    const { sheets, problems } = read(long, wide)
    expect(problems).toEqual([
      {
        where: 'acts.xlsx · Year',
        expected: 'at most 100,000 rows',
        got: '100001',
        effect: 'the other rows are left out',
      },
      {
        where: 'acts.xlsx · Wide',
        expected: 'at most 200 columns',
        got: '201',
        effect: 'the other columns are left out',
      },
    ])
    expect(sheets.map(({ rows }) => rows.length)).toEqual([MOST_ROWS, 1])
  })
  test('that fills exactly what the desk reads is whole', () => {
    expect(read({ name: 'Year', rows: Array.from({ length: MOST_ROWS }, () => ['1']) }).problems).toEqual([])
  })
  test('of too many sheets says so', () => {
    const sheets = Array.from({ length: MOST_SHEETS + 1 }, (_, no) => ({ name: String(no), rows: [['1']] }))
    expect(read(...sheets)).toMatchObject({
      sheets: { length: MOST_SHEETS },
      problems: [{ where: 'acts.xlsx', expected: 'at most 50 sheets' }],
    })
  })
})
