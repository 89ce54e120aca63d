// The reconciliation of one client: what should be there, what was counted, where the two differ, and what the client misses.
import { Button, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { LossClaimForm } from '../../cases/loss/LossClaimForm.tsx'
import { LossClaimList } from '../../cases/loss/LossClaimList.tsx'
import { findingsQuery } from '../../web/ledger/ledgerQueries.ts'
import { ALL_TIME, itemsQuery, type AskedPeriod } from '../../web/ledger/lossQueries.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { PaperSheet } from '../acts/PaperSheet.tsx'
import { FindingList } from '../findings/FindingList.tsx'
import { BlindCount } from '../records/BlindCount.tsx'
import { ItemHistory } from './ItemHistory.tsx'
import { ItemTable } from './ItemTable.tsx'
import type { ReconciledItem, ReconciliationView } from './reconciliationShapes.ts'
import '../../web/styles/account.css'
import '../../web/styles/ledger.css'
import '../../web/styles/loss.css'

type Open =
  | { readonly what: 'count' | 'claim' }
  | { readonly what: 'history'; readonly item: ReconciledItem }
  | { readonly what: 'paper'; readonly id: string; readonly title: string }

const isApart = ({ difference }: ReconciledItem): boolean => difference !== null && difference !== 0

export function ReconciliationScreen() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/reconciliation' })
  const [period, setPeriod] = useState(ALL_TIME)
  const isInOrder = period.from === '' || period.to === '' || period.from <= period.to
  const { data: whole } = useSuspenseQuery(itemsQuery(client, ALL_TIME))
  const { data: asked } = useQuery({ ...itemsQuery(client, period), enabled: isInOrder })
  const { data: found } = useQuery(findingsQuery(client))
  const mayWrite = useAllows('case.write')
  const mayCount = useAllows('act.write')
  const [open, setOpen] = useState<Open | null>(null)
  return (
    <ClientPage client={client} title={t.reconciliation.title} lead={leadOf(whole, t.reconciliation)} wide>
      <div className="bar-of-buttons">
        {mayCount && whole.items.length > 0 ? (
          <Button onClick={() => setOpen({ what: 'count' })}>{t.reconciliation.count}</Button>
        ) : null}
        {mayWrite ? (
          <Button variant="default" onClick={() => setOpen({ what: 'claim' })}>
            {t.reconciliation.lost}
          </Button>
        ) : null}
      </div>
      {whole.items.length > 0 ? (
        <Items
          view={asked ?? whole}
          period={period}
          onPeriod={setPeriod}
          onItem={(item) => setOpen({ what: 'history', item })}
        />
      ) : null}
      <FindingList
        client={client}
        findings={found?.findings ?? []}
        onPaper={(id, title) => setOpen({ what: 'paper', id, title })}
        onCount={() => setOpen({ what: 'count' })}
      />
      <LossClaimList client={client} />
      {open ? <OpenSheet client={client} open={open} period={period} whole={whole} onOpen={setOpen} /> : null}
    </ClientPage>
  )
}

function leadOf(
  { items }: ReconciliationView,
  words: ReturnType<typeof useWords>['t']['reconciliation'],
): string {
  if (items.length === 0) return words.empty
  const apart = items.filter(isApart).length
  if (apart > 0) return words.differs(apart)
  return items.some(({ counted }) => counted !== null) ? words.agrees : words.uncounted
}

function Items(props: {
  view: ReconciliationView
  period: AskedPeriod
  onPeriod: (period: AskedPeriod) => void
  onItem: (item: ReconciledItem) => void
}) {
  const { t } = useWords()
  const { view, period, onPeriod, onItem } = props
  const [find, setFind] = useState('')
  const wanted = find.trim().toLowerCase()
  const items = view.items.filter(({ name, sku }) => `${name ?? ''} ${sku}`.toLowerCase().includes(wanted))
  const days = [
    ['from', t.reconciliation.from],
    ['to', t.reconciliation.to],
  ] as const
  return (
    <>
      <div className="reconciliation-tools">
        <TextInput
          className="find-item"
          label={t.reconciliation.find}
          type="search"
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
        {days.map(([end, label]) => (
          <TextInput
            key={end}
            label={label}
            type="date"
            value={period[end]}
            min={end === 'to' ? period.from : undefined}
            onChange={(event) => onPeriod({ ...period, [end]: event.currentTarget.value })}
          />
        ))}
        {period.from || period.to ? (
          <Button variant="subtle" onClick={() => onPeriod(ALL_TIME)}>
            {t.reconciliation.allTime}
          </Button>
        ) : null}
      </div>
      {items.length > 0 ? (
        <ItemTable items={items} currency={view.currency} withOpening={view.from !== null} onItem={onItem} />
      ) : null}
      {items.length === 0 ? (
        <p className="quiet" role="status">
          {wanted ? t.reconciliation.nothingFound(find.trim()) : t.reconciliation.emptyInPeriod}
        </p>
      ) : null}
      {view.more ? <p className="fine">{t.reconciliation.more}</p> : null}
    </>
  )
}

function OpenSheet(props: {
  client: string
  open: Open
  period: AskedPeriod
  whole: ReconciliationView
  onOpen: (open: Open | null) => void
}) {
  const { t } = useWords()
  const { client, open, period, whole, onOpen } = props
  const close = () => onOpen(null)
  if (open.what === 'paper')
    return <PaperSheet key={open.id} client={client} id={open.id} title={open.title} onClose={close} />
  if (open.what === 'history')
    return (
      <SideSheet wide title={open.item.name ?? open.item.sku} onClose={close}>
        <ItemHistory
          client={client}
          item={open.item}
          period={period}
          onPaper={(id, title) => onOpen({ what: 'paper', id, title })}
        />
      </SideSheet>
    )
  return (
    <SideSheet title={open.what === 'count' ? t.blindCount.title : t.loss.form.title} onClose={close}>
      {open.what === 'count' ? (
        <BlindCount client={client} onClose={close} />
      ) : (
        <LossClaimForm client={client} items={whole.items} />
      )}
    </SideSheet>
  )
}
