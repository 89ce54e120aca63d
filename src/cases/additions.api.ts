// Adding to a case over HTTP: messages, acts, clauses, claims; withdrawing an import.
import { z } from 'zod'
import { Clause } from '../agreements/agreement.ts'
import { readHappened } from '../basics/instant.ts'
import { EntryFacts } from '../ledger/entry.ts'
import { MessageFacts } from '../messages/message.ts'
import { asWriter, type App, type Desk } from '../server/desk.ts'
import { isId } from '../server/ids.ts'
import { Refusal, type Misread } from '../server/problem.ts'
import { withdrawBrought } from '../messages/imports.store.ts'
import { addFacts, type Addition } from './additions.store.ts'
import { ownCaseToAdd } from './ownCase.store.ts'
import { ClaimFacts } from './caseFacts.ts'
import { CaseParams, OneOrMany, Recorded } from './deskShapes.ts'
import { isFields, recordableFacts, type Fields } from './storyParts.ts'

/** An id may be left out: the desk then gives the next free one. */
const SHAPES = {
  messages: MessageFacts.partial({ id: true }),
  'ledger-entries': EntryFacts.partial({ id: true }),
  clauses: Clause,
  claims: ClaimFacts.partial({ id: true }),
} as const satisfies Readonly<Record<Addition, z.ZodType>>

/** What keeps a fact from being read; empty when it can be. */
function misread(kind: Addition, fact: Fields, at: string, zone: string): Misread[] {
  const read = SHAPES[kind].safeParse(fact)
  if (!read.success)
    return read.error.issues.slice(0, 5).map((issue) => ({
      where: [at, ...issue.path.map(String)].join('.'),
      expected: issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message,
    }))
  const dated = kind === 'messages' || kind === 'ledger-entries'
  if (!dated || (typeof fact['at'] === 'string' && readHappened(fact['at'], zone) !== null)) return []
  return [{ where: `${at}.at`, expected: 'a date and time such as 2026-03-16T11:02' }]
}

export const additionRoutes = (app: App, desk: Desk): void => {
  for (const kind of ['messages', 'ledger-entries', 'clauses', 'claims'] as const) {
    const schema = {
      operationId: `add-${kind}`,
      params: CaseParams,
      body: OneOrMany,
      response: { 201: Recorded },
    }
    app.post(`/cases/:case/${kind}`, { config: { needs: 'case.write' }, schema }, async (request, reply) => {
      const many = Array.isArray(request.body)
      const facts = [request.body]
        .flat()
        .filter(isFields)
        .map((fact) => recordableFacts(fact).facts)
      const added = await asWriter(desk, request, async (tx, stamp) => {
        const found = await ownCaseToAdd(tx, request.params.case)
        const wrong = facts.flatMap((fact, at) => misread(kind, fact, `${kind}[${at}]`, found.timezone))
        if (wrong.length > 0) throw new Refusal('bad_input', wrong.slice(0, 20))
        const done = await addFacts(tx, found, { kind, facts, many }, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return { ids: [...done.value.ids], import: done.value.import }
      })
      return reply.code(201).send(added)
    })
  }

  const schema = {
    operationId: 'withdrawImport',
    params: z.object({ import: z.string().max(64) }),
    body: z.object({ why: z.string().max(2_000).default('') }),
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/imports/:import/withdrawal',
    { config: { needs: 'case.write' }, schema },
    async (request, reply) => {
      const { import: imported } = request.params
      if (!isId(imported)) throw new Refusal('not_found')
      const withdrawn = await asWriter(desk, request, async (tx, stamp) => {
        const done = await withdrawBrought(tx, imported, request.body.why, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send(withdrawn)
    },
  )
}
