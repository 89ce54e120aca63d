// The ledger of one client: put down what happened, see what is recorded, and what does not fit in it.
import { Button, Menu } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { findingsQuery, usageQuery } from '../../web/ledger/ledgerQueries.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { FindingList } from '../findings/FindingList.tsx'
import { UsageBars } from '../meters/UsageBars.tsx'
import { BlindCount } from '../records/BlindCount.tsx'
import { emptyRecord, RECORD_KINDS, type RecordDraft, type RecordKind } from '../records/draftRecord.ts'
import { RecordForm } from '../records/RecordForm.tsx'
import { hoursAndMinutes, minutesOf } from '../records/timer.ts'
import { useTimer, type Timer } from '../records/useTimer.tsx'
import { WorkTimer } from '../records/WorkTimer.tsx'
import { ActForm } from './ActForm.tsx'
import { titleOf } from './ActName.tsx'
import { ActsOfClient } from './ActsOfClient.tsx'
import { ActSheet } from './ActSheet.tsx'
import { correctionOf } from './correction.ts'
import type { ActView } from './actShapes.ts'
import type { ActDraft } from './draftAct.ts'
import '../../web/styles/account.css'
import '../../web/styles/ledger.css'

type Open =
  | { readonly what: 'act'; readonly kind: ActDraft['kind']; readonly corrects: ActView | null }
  | {
      readonly what: 'record'
      readonly kind: RecordKind
      readonly begun: RecordDraft
      readonly corrects: string | null
    }
  | { readonly what: 'count' }
  | { readonly what: 'view'; readonly act: string; readonly title: string }

export function LedgerScreen() {
  const speech = useWords()
  const { t } = speech
  const { client } = useParams({ from: '/clients/$client/ledger' })
  const { data: usage } = useSuspenseQuery(usageQuery(client))
  const { data: found } = useQuery(findingsQuery(client))
  const timer = useTimer(client)
  const mayWrite = useAllows('act.write')
  const [open, setOpen] = useState<Open | null>(null)
  const empty = emptyRecord(usage.today, speech.lang === 'ru' ? 'RUB' : 'GBP')
  const record = (kind: RecordKind, part: Partial<RecordDraft> = {}) =>
    setOpen({ what: 'record', kind, begun: { ...empty, ...part }, corrects: null })
  const stopTimer = () => {
    const { hours, minutes } = hoursAndMinutes(minutesOf(timer.since ?? timer.now, timer.now))
    record('time', { hours: String(hours), minutes: String(minutes) })
  }
  const correct = (act: ActView) => {
    const correction = correctionOf(act, empty)
    if (correction.what === 'count') setOpen({ what: 'count' })
    else setOpen(correction)
  }
  return (
    <ClientPage client={client} title={t.clientLedger.title} lead={t.clientLedger.lead}>
      {mayWrite ? <PutDown onOpen={setOpen} onRecord={record} timer={timer} /> : null}
      <WorkTimer timer={timer} onStop={stopTimer} />
      <UsageBars client={client} usage={usage} />
      <FindingList
        client={client}
        findings={found?.findings ?? []}
        onPaper={(act, title) => setOpen({ what: 'view', act, title })}
        onCount={() => setOpen({ what: 'count' })}
      />
      <ActsOfClient
        client={client}
        onOpen={(act) => setOpen({ what: 'view', act: act.id, title: titleOf(act, speech) })}
      />
      {open ? (
        <OpenSheet
          client={client}
          open={open}
          timer={timer}
          onClose={() => setOpen(null)}
          onCorrect={correct}
        />
      ) : null}
    </ClientPage>
  )
}

interface PutDownProps {
  readonly onOpen: (open: Open) => void
  readonly onRecord: (kind: RecordKind) => void
  readonly timer: Timer
}

function PutDown({ onOpen, onRecord, timer }: PutDownProps) {
  const { t } = useWords()
  return (
    <div className="bar-of-buttons">
      <Button onClick={() => onOpen({ what: 'act', kind: 'goods_in', corrects: null })}>
        {t.clientLedger.takeIn}
      </Button>
      <Button variant="default" onClick={() => onOpen({ what: 'act', kind: 'goods_out', corrects: null })}>
        {t.clientLedger.handOut}
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default">{t.clientLedger.note}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {RECORD_KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => onRecord(kind)}>
              {t.clientLedger.notes[kind]}
            </Menu.Item>
          ))}
          {timer.since === null ? (
            <Menu.Item onClick={timer.start}>{t.clientLedger.startTimer}</Menu.Item>
          ) : null}
          <Menu.Item onClick={() => onOpen({ what: 'count' })}>{t.clientLedger.count}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function OpenSheet(props: {
  client: string
  open: Open
  timer: Timer
  onClose: () => void
  onCorrect: (act: ActView) => void
}) {
  const { t } = useWords()
  const { client, open, timer, onClose, onCorrect } = props
  const { data: usage } = useSuspenseQuery(usageQuery(client))
  if (open.what === 'view')
    return (
      <ActSheet key={open.act} act={open.act} title={open.title} onClose={onClose} onCorrect={onCorrect} />
    )
  if (open.what === 'count')
    return (
      <SideSheet title={t.blindCount.title} onClose={onClose}>
        <BlindCount client={client} onClose={onClose} />
      </SideSheet>
    )
  if (open.what === 'act')
    return (
      <SideSheet title={open.kind === 'goods_in' ? t.actForm.takeIn : t.actForm.handOut} onClose={onClose}>
        <ActForm client={client} kind={open.kind} usage={usage} corrects={open.corrects} onSaved={onClose} />
      </SideSheet>
    )
  const saved = () => {
    if (open.kind === 'time') timer.stop()
    onClose()
  }
  return (
    <SideSheet title={t.recordForm.titles[open.kind]} onClose={onClose}>
      <RecordForm
        client={client}
        kind={open.kind}
        begun={open.begun}
        corrects={open.corrects}
        onSaved={saved}
      />
    </SideSheet>
  )
}
