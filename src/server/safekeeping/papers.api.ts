// The papers over HTTP: drafts filled from the settings, and who said when that one is done.
import { z } from 'zod'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, asWriter, type App, type Desk } from '../desk.ts'
import { organisationOf } from '../organisation.store.ts'
import { choicesOf } from './keeping.store.ts'
import { Papers, WantedStanding } from './keepingShapes.ts'
import { markPaper } from './matters.store.ts'
import { papersOf } from './papers.ts'
import { standingsOf } from './papers.store.ts'

async function papersOnDesk(tx: TenantTx, desk: Desk, now: number): Promise<Papers> {
  const firm = await organisationOf(tx, desk.defaults)
  const standings = await standingsOf(tx)
  const papers = papersOf(firm, { choices: await choicesOf(tx), now })
  return { papers: papers.map((paper) => ({ ...paper, standing: standings.get(paper.id) ?? null })) }
}

export const paperRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'viewPapers', response: { 200: Papers } }
  app.get('/papers', { config: { needs: 'hold.write' }, schema: list }, async (request) =>
    asPerson(desk, request, (tx, stamp) => papersOnDesk(tx, desk, stamp.at)),
  )

  const mark = {
    operationId: 'markPaper',
    body: WantedStanding,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post('/papers', { config: { needs: 'settings.write' }, schema: mark }, async (request, reply) => {
    const id = await asWriter(desk, request, (tx, stamp) =>
      markPaper(tx, request.body.paper, request.body.state, stamp),
    )
    return reply.code(201).send({ id })
  })
}
