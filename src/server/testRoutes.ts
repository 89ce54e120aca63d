// The routes of the published document, for tests that walk all of them, those of tomorrow included.
import { z } from 'zod'
import type { Visitor } from './testDesk.ts'

const Schema = z.record(z.string(), z.unknown())
const Operation = z.object({
  operationId: z.string(),
  parameters: z
    .array(z.object({ in: z.string(), name: z.string(), required: z.boolean().optional(), schema: Schema }))
    .default([]),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: Schema })) }).optional(),
  'x-needs': z.string().optional(),
  'x-reads': z
    .object({ what: z.string(), id: z.union([z.string(), z.array(z.string())]).optional() })
    .optional(),
})
const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

export interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly schema: Readonly<Record<string, unknown>>
}

export interface Route {
  readonly method: string
  readonly path: string
  readonly operation: string
  readonly needs: string | null
  /** What the trail says somebody read, with the names of the parameters that say which. */
  readonly reads: { readonly what: string; readonly ids: readonly string[] } | null
  readonly query: readonly Parameter[]
  /** The schema of a JSON body; null where none is taken. */
  readonly body: Readonly<Record<string, unknown>> | null
  /** True when the body has a place for the id of something. */
  readonly asksForId: boolean
}

/** Every route of the published document. */
export async function publishedRoutes(visitor: Visitor): Promise<Route[]> {
  const { paths } = Paths.parse((await visitor.get('/api/openapi.json')).body)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => {
      const body = told.requestBody?.content['application/json']?.schema ?? null
      return {
        method,
        path,
        operation: told.operationId,
        needs: told['x-needs'] ?? null,
        reads: told['x-reads']
          ? { what: told['x-reads'].what, ids: [told['x-reads'].id ?? []].flat() }
          : null,
        query: told.parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name, required, schema }) => ({ name, required: required === true, schema })),
        body,
        asksForId: JSON.stringify(body).includes('"format":"uuid"'),
      }
    }),
  )
}
