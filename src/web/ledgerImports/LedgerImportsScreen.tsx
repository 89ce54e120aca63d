// Sheets: bring one, go on with one that waits, look back at those on record.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LedgerImportRow } from '../../ledger/imports/importShapes.ts'
import { dayHere } from '../account/instants.ts'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { sheetsQuery } from './importQueries.ts'
import { SheetDrop } from './SheetDrop.tsx'
import '../styles/bring.css'
import '../styles/clients.css'
import '../styles/ledgerImports.css'

export function LedgerImportsScreen() {
  const { t } = useWords()
  const { data: all } = useSuspenseQuery(sheetsQuery)
  const mayWrite = useAllows('case.write')
  const isOver = ({ state }: LedgerImportRow): boolean => state === 'done' || state === 'withdrawn'
  const [waiting, recorded] = [all.filter((one) => !isOver(one)), all.filter(isOver)]
  return (
    <Page above={<Link to="/clients">{t.clients.title}</Link>} title={t.sheets.title} lead={t.sheets.lead}>
      {mayWrite ? <SheetDrop client={null} /> : null}
      <Rows id="waiting" title={t.sheets.waiting} imports={waiting} />
      <Rows id="recorded" title={t.sheets.recorded} imports={recorded} />
    </Page>
  )
}

function Rows({ id, title, imports }: { id: string; title: string; imports: readonly LedgerImportRow[] }) {
  if (imports.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className="client-rows">
        {imports.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ one: { id, file, at, state, result, progress } }: { one: LedgerImportRow }) {
  const { t, day } = useWords()
  const about = [
    ...(result ? [t.sheets.recordedRows(result.recorded, result.clients)] : []),
    ...(progress ? [t.sheets.running.progress(progress.done, progress.of)] : []),
    ...(state === 'done' ? [] : [t.sheets.state[state]]),
    day(dayHere(at)),
  ]
  return (
    <li>
      <Link to="/ledger-imports/$ledgerImport" params={{ ledgerImport: id }} className="client-row">
        <b>{file || t.sheets.title}</b>
        <span className="fine">{about.join(' · ')}</span>
      </Link>
    </li>
  )
}
