// What was read in a sheet, with everything that a person may say about it, and the one button that records it.
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Choices } from '../../ledger/imports/choices.ts'
import type { LedgerImportView, LedgerReading } from '../../ledger/imports/importShapes.ts'
import type { LedgerMapping } from '../../ledger/imports/ledgerMapping.ts'
import { dayHere } from '../account/instants.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { sheetQuery } from './importQueries.ts'
import { SheetClients } from './SheetClients.tsx'
import { SheetColumns } from './SheetColumns.tsx'
import { SheetDates } from './SheetDates.tsx'
import { SheetTrouble } from './SheetTrouble.tsx'
import { SheetUnits } from './SheetUnits.tsx'

interface Said {
  readonly sheet?: number
  readonly mapping?: LedgerMapping
  readonly choices?: Choices
}

export function SheetReading({ id, reading }: { id: string; reading: LedgerReading }) {
  const { t } = useWords()
  const queries = useQueryClient()
  // What was just chosen shows at once; the desk reads the whole sheet again before it answers.
  const [mapping, setMapping] = useState(reading.mapping)
  const mayWrite = useAllows('case.write')
  const saying = useMutation({
    mutationFn: (said: Said) => post<LedgerImportView>(`/ledger-imports/${id}/mapping`, said),
    // One after another: what was said last is what the desk keeps.
    scope: { id: `sheet ${id}` },
    onSuccess: (view) => queries.setQueryData(sheetQuery(id).queryKey, view),
  })
  const say = (said: Said) =>
    saying.mutate(said, {
      // Called for the last answer only: an earlier one would take back what was chosen since.
      onSuccess: ({ reading: anew }) => anew && setMapping(anew.mapping),
    })
  const map = (part: Partial<LedgerMapping>) => {
    const next = { ...mapping, ...part }
    setMapping(next)
    say({ mapping: next })
  }
  const shown = { ...reading, mapping }
  return (
    <div className="bringing">
      <fieldset className="plain" disabled={!mayWrite}>
        <Section
          id="columns"
          title={t.sheets.columns.title}
          lead={reading.asLastTime ? t.sheets.columns.asLastTime : t.sheets.columns.lead}
        >
          {reading.sheets.length > 1 ? (
            <NativeSelect
              className="short-field"
              label={t.sheets.sheet}
              value={reading.sheet}
              onChange={(event) => say({ sheet: Number(event.currentTarget.value) })}
              data={reading.sheets.map((label, at) => ({ value: String(at), label }))}
            />
          ) : null}
          <SheetColumns reading={shown} onMap={map} />
          <SheetDates mapping={mapping} onMap={map} />
        </Section>
        <SheetClients reading={reading} onChoose={(choices) => say({ choices })} />
        <SheetUnits reading={shown} onMap={map} />
        <SheetTrouble reading={reading} />
      </fieldset>
      <p>
        {saying.isPending ? (
          <span className="fine" role="status">
            {t.sheets.readingAnew}
          </span>
        ) : (
          <DeedStatus deed={saying} />
        )}
      </p>
      {mayWrite ? <Accept id={id} reading={reading} isReading={saying.isPending} /> : null}
    </div>
  )
}

function Accept({ id, reading, isReading }: { id: string; reading: LedgerReading; isReading: boolean }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [again, setAgain] = useState(false)
  const accept = useMutation({
    mutationFn: () => post<LedgerImportView>(`/ledger-imports/${id}/acceptance`, { again }),
    onSuccess: (view) => {
      queries.setQueryData(sheetQuery(id).queryKey, view)
      window.scrollTo(0, 0)
    },
  })
  const drop = useMutation({
    mutationFn: () => post(`/ledger-imports/${id}/withdrawal`, {}),
    onSuccess: async () => {
      await navigate({ to: '/ledger-imports' })
      queries.removeQueries({ queryKey: sheetQuery(id).queryKey })
      await queries.invalidateQueries({ queryKey: ['sheets'] })
    },
  })
  const { lacks, clients, sameFileAt, sameRows, rows, nameless } = reading
  const isReady = lacks.length === 0 && clients.several === 0 && (sameFileAt === null || again)
  return (
    <div className="accept-sheet">
      {sameFileAt === null && sameRows === 0 ? null : (
        <div className="panel calm-note">
          <p>
            {sameFileAt === null
              ? t.sheets.same.rows(sameRows)
              : t.sheets.same.file(day(dayHere(sameFileAt)))}
          </p>
          {sameFileAt === null ? null : (
            <Checkbox
              label={t.sheets.same.again}
              checked={again}
              onChange={(event) => setAgain(event.currentTarget.checked)}
            />
          )}
        </div>
      )}
      <WillBe reading={reading} />
      <ul className="lacks">
        {lacks.map((one) => (
          <li key={one}>{t.sheets.lacks[one]}</li>
        ))}
        {clients.several > 0 ? <li>{t.sheets.whoFirst}</li> : null}
      </ul>
      <div className="bar-of-buttons">
        <Button disabled={!isReady || isReading} loading={accept.isPending} onClick={() => accept.mutate()}>
          {t.sheets.accept(Math.max(0, rows - nameless.rows))}
        </Button>
        <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
          {t.sheets.dropIt}
        </Button>
        <DeedStatus deed={accept.isError ? accept : drop} />
      </div>
    </div>
  )
}

/** What the button is about to record: kinds with how many of each, and from when to when. */
function WillBe({ reading: { kinds, from, to } }: { reading: LedgerReading }) {
  const { t, dayShort } = useWords()
  if (kinds.length === 0) return null
  const named: Readonly<Record<string, string>> = t.entryKinds
  // A kind that we have no word for is shown as the sheet calls it.
  const said = kinds.map(({ kind, entries }) => `${named[kind] ?? kind} ${entries}`).join(', ')
  const period = from && to ? `; ${t.sheets.period(dayShort(from), dayShort(to))}` : ''
  return <p>{t.sheets.willBe(said + period)}</p>
}
