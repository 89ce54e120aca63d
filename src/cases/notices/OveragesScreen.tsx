// What is over a limit, with everybody or with one client: who was not told yet, who has to answer, what followed.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { Page } from '../../web/Page.tsx'
import { Section } from '../../web/Section.tsx'
import { dayHere } from '../../web/account/instants.ts'
import { overagesQuery } from '../../web/overages/overageQueries.ts'
import { useWords } from '../../web/Words.tsx'
import { InvoiceLines } from './InvoiceLines.tsx'
import type { NoticeRow, OverageList, ToTell } from './noticeShapes.ts'
import '../../web/styles/clients.css'
import '../../web/styles/overages.css'

export function OveragesScreen() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(overagesQuery(null))
  return (
    <Page title={t.overages.title} lead={t.overages.lead}>
      <Lists list={data} client={null} />
    </Page>
  )
}

export function ClientOverages() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/overages' })
  const { data } = useSuspenseQuery(overagesQuery(client))
  return (
    <ClientPage client={client} title={t.overages.title}>
      <Lists list={data} client={client} />
    </ClientPage>
  )
}

function Lists({ list, client }: { list: OverageList; client: string | null }) {
  const { t } = useWords()
  const waiting = list.notices.filter(({ state }) => state === 'waiting')
  const settled = list.notices.filter(({ state }) => state !== 'waiting')
  const isEmpty = list.toTell.length === 0 && list.notices.length === 0
  return (
    <>
      {isEmpty ? (
        <p className="panel calm-overages">{client === null ? t.overages.none : t.overages.noneOfClient}</p>
      ) : null}
      {list.toTell.length > 0 ? (
        <Section id="to-tell" title={t.overages.toTell} lead={t.overages.toTellLead}>
          <ul className="client-rows">
            {list.toTell.map((one) => (
              <li key={`${one.client.id} ${one.version} ${one.clauseIndex} ${one.window?.from ?? ''}`}>
                <ToTellRow one={one} named={client === null} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Notices id="waiting" title={t.overages.waiting} rows={waiting} named={client === null} />
      <Notices id="settled" title={t.overages.settled} rows={settled} named={client === null} />
      {isEmpty ? null : <InvoiceLines client={client} />}
    </>
  )
}

/** «1,6 м³ при пределе 0,4 м³, п. 3.2». */
function useFigures() {
  const { t, quantity, dayShort } = useWords()
  return ({ actual, limit, unit, clause, window }: Pick<ToTell, keyof NoticeRow & keyof ToTell>): string =>
    [
      t.overages.over(quantity(actual, unit), quantity(limit, unit)),
      t.overages.clause(clause),
      ...(window ? [t.overages.inWindow(dayShort(window.from), dayShort(window.to))] : []),
    ].join(', ')
}

function ToTellRow({ one, named }: { one: ToTell; named: boolean }) {
  const { t } = useWords()
  const figures = useFigures()
  const { client, version, clauseIndex, window, after } = one
  return (
    <Link
      className="client-row stacked"
      to="/clients/$client/overages/$version/$clause"
      params={{ client: client.id, version, clause: String(clauseIndex) }}
      search={window ? { window: window.from } : {}}
    >
      <b>{named ? client.name || t.clients.noName : figures(one)}</b>
      <span className="fine">
        {[...(named ? [figures(one)] : []), ...(after ? [t.overages.grown] : [])].join(' · ')}
      </span>
    </Link>
  )
}

function Notices(props: { id: string; title: string; rows: readonly NoticeRow[]; named: boolean }) {
  const { id, title, rows, named } = props
  if (rows.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className="client-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <NoticeLine row={row} named={named} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NoticeLine({ row, named }: { row: NoticeRow; named: boolean }) {
  const { t, dayShort, sum } = useWords()
  const figures = useFigures()
  const { choice, drawn, state } = row
  const said = [
    t.overages.sentOn(dayShort(dayHere(row.at))),
    ...(state === 'waiting' ? [t.overages.answerBy(dayShort(row.answerBy))] : []),
    ...(choice ? [t.overages.choices[choice]] : state === 'silent' ? [t.overages.choices.silence] : []),
    ...(state !== 'answered' && row.costsFrom ? [t.overages.costsFrom(dayShort(row.costsFrom))] : []),
    ...(drawn ? [t.overages.drawn(sum(drawn.amount, drawn.currency), dayShort(drawn.through))] : []),
  ]
  return (
    <Link className="client-row stacked" to="/notices/$notice" params={{ notice: row.id }}>
      <b>{named ? row.client.name || t.clients.noName : figures(row)}</b>
      <span className="fine">{[...(named ? [figures(row)] : []), ...said].join(' · ')}</span>
    </Link>
  )
}
