// Two versions of a client's agreement compared over HTTP.
import { z } from 'zod'
import { LANG_NAMES } from '../../cases/deskLimits.ts'
import { asPerson, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { languageOf, Refusal } from '../../server/problem.ts'
import { compared, predecessorOf } from './compared.ts'
import { VersionCompared } from './compareShapes.ts'
import { VersionParams } from './versionShapes.ts'
import { findVersion, versionsOf } from './versions.store.ts'

const named = ({
  id,
  facts,
}: {
  readonly id: string
  readonly facts: { readonly version?: string | undefined }
}) => ({
  id,
  name: facts.version ?? '',
})

export const compareRoutes = (app: App, desk: Desk): void => {
  const schema = {
    operationId: 'compareVersions',
    params: VersionParams,
    querystring: z.object({ with: z.uuid().optional(), lang: z.enum(LANG_NAMES).optional() }),
    response: { 200: VersionCompared },
  }
  const config = { needs: 'case.read', reads: { what: 'agreement', id: 'version' } } as const
  app.get('/versions/:version/diff', { config, schema }, (request) =>
    asPerson(desk, request, async (tx) => {
      const after = isId(request.params.version) ? await findVersion(tx, request.params.version) : null
      if (!after) throw new Refusal('not_found')
      const versions = await versionsOf(tx, after.client)
      const wanted = request.query.with
      const before =
        wanted === undefined ? predecessorOf(after, versions) : versions.find(({ id }) => id === wanted)
      if (before === undefined) throw new Refusal('not_found')
      const lang =
        request.query.lang ??
        languageOf(request.headers['accept-language']) ??
        (await organisationOf(tx, desk.defaults)).lang
      const { clauses, lists } = compared(before, after, versions, lang)
      return {
        before: before && named(before),
        after: named(after),
        clauses: clauses.map(({ words, ...one }) => ({ ...one, words: [...words] })),
        lists: {
          included: copied(lists.included),
          notIncluded: copied(lists.notIncluded),
          willNotDo: copied(lists.willNotDo),
          plans: copied(lists.plans),
        },
      }
    }),
  )
}

const copied = ({
  added,
  removed,
}: {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}) => ({
  added: [...added],
  removed: [...removed],
})
