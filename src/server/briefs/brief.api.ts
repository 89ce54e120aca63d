// The lawyer's brief over HTTP: made when it is asked for, kept nowhere.
import { z } from 'zod'
import { LANG_NAMES } from '../../cases/deskLimits.ts'
import { CaseParams } from '../../cases/deskShapes.ts'
import { briefOf } from '../../cases/briefs/brief.ts'
import { exposureIn } from '../../cases/exposure/exposure.store.ts'
import { ownCaseToAdd } from '../../cases/ownCase.store.ts'
import { selected } from '../../cases/packs/exhibits.ts'
import { papersOf } from '../../cases/packs/papers.store.ts'
import type { CaseOnFile } from '../../cases/cases.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { briefDocument } from './briefDocument.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The letters that the usual exhibits of the case have, by the id of the fact: a brief and a file of evidence agree. */
async function lettersIn(
  tx: TenantTx,
  found: CaseOnFile,
  lang: 'ru' | 'en',
): Promise<ReadonlyMap<string, string>> {
  const usual = { lang, exhibits: null, extras: [], confirmed: [] }
  const { exhibits } = selected(await papersOf(tx, found), usual)
  return new Map(
    exhibits.flatMap(({ paper, letter }) => {
      const { id } = paper.fact
      return typeof id === 'string' ? [[id, letter] as const] : []
    }),
  )
}

export const briefRoutes = (app: App, desk: Desk): void => {
  const asked = {
    operationId: 'takeBrief',
    params: CaseParams,
    querystring: z.object({ lang: z.enum(LANG_NAMES).optional() }),
  }
  const config = { needs: 'pack.write', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/brief.docx', { config, schema: asked }, async (request, reply) => {
    const { brief, lang, no } = await asPerson(desk, request, async (tx) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const table = await exposureIn(tx, found, desk.clock.now(), {})
      if (!table) throw new Refusal('not_found')
      const { exposure, examined } = table
      const organisation = await organisationOf(tx, desk.defaults)
      const { lang = organisation.lang } = request.query
      const { claims, deadlines, ours, concern, consumer } = examined.examination
      const made = briefOf({
        facts: examined.facts,
        claims,
        deadlines,
        ours,
        concern,
        consumer,
        exposure,
        exhibits: await lettersIn(tx, found, lang),
        lang,
        firm: organisation.name,
        no: found.entry,
      })
      return { brief: made, lang, no: found.entry }
    })
    void reply.header('content-disposition', `attachment; filename="brief-${no}.docx"`)
    return reply.type(WORD).send(await briefDocument(brief, lang))
  })
}
