// The agreements that the desk can propose, over HTTP: their words with blanks, and what each blank asks.
import { z } from 'zod'
import type { App } from '../../server/desk.ts'
import { TEMPLATES } from './templates.ts'

const Both = z.object({ ru: z.string(), en: z.string() })

const TemplateShown = z.object({
  id: z.string(),
  trade: z.string(),
  title: Both,
  blanks: z.array(
    z.object({
      id: z.string(),
      ask: Both,
      kind: z.enum(['number', 'money', 'currency']),
      least: z.number().optional(),
      most: z.number().optional(),
      example: z.union([z.number(), z.string()]),
    }),
  ),
  clauses: z.array(
    z.object({
      no: z.string(),
      /** Blanks as `{{volume}}`; `{{pages:page}}` counts a noun. */
      text: Both,
      /** A value `{ "blank": "volume" }` is what is filled in there. */
      limit: z.record(z.string(), z.unknown()).optional(),
      /** Said to consumers or to businesses only. */
      to: z.enum(['consumer', 'business']).optional(),
    }),
  ),
  included: z.array(Both),
  notIncluded: z.array(Both),
  willNotDo: z.array(Both),
})

export const templateRoutes = (app: App): void => {
  const schema = {
    operationId: 'listAgreementTemplates',
    response: { 200: z.object({ templates: z.array(TemplateShown) }) },
  }
  // The same for everybody: nothing of anybody is read.
  app.get('/agreement-templates', { config: { needs: 'case.read' }, schema }, () => ({
    templates: TEMPLATES.map(({ blanks, clauses, included, notIncluded, willNotDo, ...rest }) => ({
      ...rest,
      blanks: [...blanks],
      clauses: [...clauses],
      included: [...included],
      notIncluded: [...notIncluded],
      willNotDo: [...willNotDo],
    })),
  }))
}
