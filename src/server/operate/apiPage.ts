// The documentation of the API as a page: made from the published document, without a script, so the strict policy holds.
import { z } from 'zod'
import type { Lang } from '../../basics/lang.ts'
import { asText } from '../guard/plainPage.ts'

const Operation = z.object({
  operationId: z.string().default(''),
  summary: z.string().default(''),
  'x-needs': z.string().optional(),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()).default({}),
})
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) })
type Operation = z.infer<typeof Operation>

const WORDS = {
  en: {
    title: 'The API of the desk',
    lead: 'Everything the desk does goes through these addresses. For programs there is the same as',
    needs: 'needs',
    sends: 'Is sent',
    answers: 'Answers',
  },
  ru: {
    title: 'API стола',
    lead: 'Всё, что делает стол, идёт через эти адреса. Для программ то же самое:',
    needs: 'нужно право',
    sends: 'Передаётся',
    answers: 'Ответы',
  },
} as const

const shape = (value: unknown): string => `<pre>${asText(JSON.stringify(value, null, 2))}</pre>`

function route(path: string, method: string, operation: Operation, lang: Lang): string {
  const words = WORDS[lang]
  const needs = operation['x-needs'] ? ` · ${words.needs} <code>${asText(operation['x-needs'])}</code>` : ''
  const sends = operation.requestBody ? `<h3>${words.sends}</h3>${shape(operation.requestBody)}` : ''
  const answers = `<h3>${words.answers}</h3>${shape(operation.responses)}`
  return `<details id="${asText(operation.operationId)}"><summary><code>${method.toUpperCase()} ${asText(path)}</code>${needs}</summary>
${operation.summary ? `<p>${asText(operation.summary)}</p>` : ''}${sends}${answers}</details>`
}

/** The page for an OpenAPI document. */
export function apiPage(document: unknown, lang: Lang): { readonly title: string; readonly body: string } {
  const { paths } = Document.parse(document)
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => route(path, method, operation, lang)),
  )
  const { title, lead } = WORDS[lang]
  const body = `<h1>${title}</h1><p>${lead} <a href="/api/openapi.json">/api/openapi.json</a>.</p>${routes.join('\n')}`
  return { title, body }
}
