// What follows from a notice over HTTP: the notice with what is due on it, lines drawn from it, and the lines as a file.
import { csvOf } from '../../basics/csv.ts'
import { dayOf } from '../../basics/instant.ts'
import { lockLog } from '../../evidence/log.store.ts'
import { acceptancesOf, endsOf, versionsOf } from '../../agreements/versions/versions.store.ts'
import { findClient, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../../server/desk.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { dueOn, lastBilledDay, type Due } from './billing.ts'
import { clientPapers } from './clientPapers.store.ts'
import { drawnOn, linesOn, linesWanted, recordLines } from './invoiceLines.store.ts'
import { ownNotice } from './ownNotice.store.ts'
import { Drawing, DrawnLines, LineList, LinesQuery, NoticeParams, NoticeView } from './noticeShapes.ts'
import { choicesShown, iso, lineKept, lineShown, noticeRow, silenceShown } from './noticeView.ts'
import type { NoticeOnFile } from './noticeOnFile.ts'

const MOST_LINES = 1_000
const MOST_IN_A_FILE = 50_000

/** What is due on a notice through a day at most. */
async function dueNow(
  tx: TenantTx,
  desk: Desk,
  { notice, client }: { readonly notice: NoticeOnFile; readonly client: ClientOnFile },
  wanted: string | undefined,
): Promise<Due> {
  const organisation = await organisationOf(tx, desk.defaults)
  const [now, zone] = [desk.clock.now(), organisation.timezone]
  const history = {
    versions: await versionsOf(tx, client.id),
    acceptances: await acceptancesOf(tx, client.id),
    ends: await endsOf(tx, client.id),
  }
  const through = lastBilledDay(history, notice, wanted ?? dayOf(now, zone), { now, zone })
  const papers = await clientPapers(tx, { client, organisation, writer: '' }, notice.at)
  if (!papers) return { through, lines: [] }
  return dueOn(papers, notice, await linesOn(tx, notice.id), through)
}

async function viewOf(tx: TenantTx, desk: Desk, notice: NoticeOnFile): Promise<NoticeView> {
  const client = await ownClient(tx, notice.client)
  const { timezone: zone } = await organisationOf(tx, desk.defaults)
  const drawn = (await drawnOn(tx, [notice.id])).get(notice.id)
  const due = await dueNow(tx, desk, { notice, client }, undefined)
  return {
    ...noticeRow(notice, { name: client.name, zone, now: desk.clock.now(), drawn }),
    entry: notice.entry,
    facts: notice.facts,
    choices: choicesShown(notice.facts),
    silence: silenceShown(notice.facts),
    letter: notice.letter,
    answers: notice.choices.map(({ id, choice, how, words = null, at, entry }) => ({
      id,
      choice,
      how,
      words,
      at: iso(at),
      entry,
    })),
    lines: (await linesOn(tx, notice.id)).map((line) => lineKept(line, client.name)),
    due: { through: due.through, lines: due.lines.map(lineShown) },
  }
}

async function linesShown(tx: TenantTx, asked: LinesQuery, most: number) {
  const client = asked.client === undefined ? null : (await ownClient(tx, asked.client)).id
  const wanted = { client, from: asked.from ?? null, to: asked.to ?? null }
  const lines = await linesWanted(tx, wanted, most)
  const names = new Map<string, { name: string; number: string }>()
  for (const { client: id } of lines) {
    if (names.has(id)) continue
    const { name = '', number = '' } = (await findClient(tx, id)) ?? {}
    names.set(id, { name, number })
  }
  return lines.map((line) => ({
    ...lineKept(line, names.get(line.client)?.name ?? ''),
    number: names.get(line.client)?.number ?? '',
  }))
}

const COLUMNS = [
  'id',
  'kind',
  'number',
  'client',
  'clause',
  'from',
  'to',
  'amount',
  'currency',
  'notice',
  'at',
]

function listRoutes(app: App, desk: Desk): void {
  const read = { needs: 'case.read', reads: { what: 'clients' } } as const
  const list = { operationId: 'listInvoiceLines', querystring: LinesQuery, response: { 200: LineList } }
  app.get('/invoice-lines', { config: read, schema: list }, async (request) => ({
    lines: await asPerson(desk, request, (tx) => linesShown(tx, request.query, MOST_LINES)),
  }))

  const file = { operationId: 'takeInvoiceLines', querystring: LinesQuery }
  app.get('/invoice-lines/file', { config: read, schema: file }, async (request, reply) => {
    const lines = await asPerson(desk, request, (tx) => linesShown(tx, request.query, MOST_IN_A_FILE))
    const rows = lines
      .toReversed()
      .map(({ id, kind, number, client, clause, from, to, amount, currency, notice, at }) => [
        id,
        kind,
        number,
        client.name,
        clause,
        from,
        to,
        amount,
        currency,
        notice,
        at,
      ])
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="exhale-invoice-lines.csv"')
    return reply.send(csvOf([COLUMNS, ...rows]))
  })
}

export const invoiceLineRoutes = (app: App, desk: Desk): void => {
  listRoutes(app, desk)

  const view = { operationId: 'viewNotice', params: NoticeParams, response: { 200: NoticeView } }
  const viewed = { needs: 'case.read', reads: { what: 'ledger', id: 'notice' } } as const
  app.get('/notices/:notice', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx) => viewOf(tx, desk, await ownNotice(tx, request.params.notice))),
  )

  const draw = {
    operationId: 'drawInvoiceLines',
    params: NoticeParams,
    body: Drawing,
    response: { 201: DrawnLines },
  }
  app.post(
    '/notices/:notice/invoice-lines',
    { config: { needs: 'invoice.write' }, schema: draw },
    async (request, reply) => {
      const lines = await asWriter(desk, request, async (tx, stamp) => {
        const notice = await ownNotice(tx, request.params.notice)
        const client = await ownClientToAdd(tx, notice.client)
        // Two who draw at once would both find the same days open.
        await lockLog(tx)
        const due = await dueNow(tx, desk, { notice, client }, request.body.through)
        await recordLines(tx, notice, due.lines, stamp)
        return due.lines.map(lineShown)
      })
      return reply.code(201).send({ lines })
    },
  )
}
