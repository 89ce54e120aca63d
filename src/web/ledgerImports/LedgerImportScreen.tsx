// One sheet from first look to undo: what it is now decides what the page is for.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { LedgerImportView } from '../../ledger/imports/importShapes.ts'
import { dayHere } from '../account/instants.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { sheetQuery } from './importQueries.ts'
import { SheetReading } from './SheetReading.tsx'
import { UndoImport } from './UndoImport.tsx'
import '../styles/bring.css'
import '../styles/ledgerImports.css'

export function LedgerImportScreen() {
  const { t, day } = useWords()
  const { ledgerImport: id } = useParams({ from: '/ledger-imports/$ledgerImport' })
  const { data: view } = useSuspenseQuery(sheetQuery(id))
  const { state, withdrawnAt, reading, result } = view
  const lead =
    state === 'open' && reading && reading.rows > 0
      ? t.sheets.readLead(reading.rows)
      : state === 'running'
        ? t.sheets.running.lead
        : state === 'done' && result
          ? t.sheets.done.lead(result.recorded, result.clients)
          : withdrawnAt
            ? t.sheets.withdrawn(day(dayHere(withdrawnAt)))
            : undefined
  return (
    <Page
      wide={reading !== null}
      above={<Link to="/ledger-imports">{t.sheets.back}</Link>}
      title={view.file || t.sheets.title}
      lead={lead}
    >
      {reading ? <SheetReading key={id} id={id} reading={reading} /> : null}
      {state === 'running' ? <Running view={view} /> : null}
      {state === 'done' ? <Done view={view} /> : null}
      {state === 'withdrawn' ? (
        <p className="bar-of-buttons">
          <Link to="/ledger-imports">{t.sheets.done.next}</Link>
        </p>
      ) : null}
    </Page>
  )
}

function Running({ view: { id, progress } }: { view: LedgerImportView }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const goOn = useMutation({
    mutationFn: () => post<LedgerImportView>(`/ledger-imports/${id}/acceptance`, {}),
    onSuccess: (view) => queries.setQueryData(sheetQuery(id).queryKey, view),
  })
  const { done = 0, of = 1 } = progress ?? {}
  return (
    <>
      <p className="import-progress">
        <progress max={of} value={done} aria-label={t.sheets.state.running} />
        <span className="figures">{t.sheets.running.progress(done, of)}</span>
      </p>
      {mayWrite ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={goOn.isPending} onClick={() => goOn.mutate()}>
            {t.sheets.running.goOn}
          </Button>
          <DeedStatus deed={goOn} />
        </div>
      ) : null}
    </>
  )
}

function Done({ view: { id, result } }: { view: LedgerImportView }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const [asking, ask] = useState(false)
  useEffect(() => {
    // Whatever was shown of clients and their ledgers is older than this sheet.
    void queries.invalidateQueries({ queryKey: ['clients'] })
  }, [queries])
  return (
    <>
      {result && result.leftOut > 0 ? <p>{t.sheets.done.leftOut(result.leftOut)}</p> : null}
      <div className="bar-of-buttons">
        <Button renderRoot={(props) => <Link to="/clients" {...props} />}>{t.sheets.done.toClients}</Button>
        <Link to="/ledger-imports">{t.sheets.done.next}</Link>
        {mayWrite ? (
          <Button variant="default" onClick={() => ask(true)}>
            {t.sheets.done.undo}
          </Button>
        ) : null}
      </div>
      {asking ? <UndoImport id={id} onClose={() => ask(false)} /> : null}
    </>
  )
}
