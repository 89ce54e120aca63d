// What the screens ask the server, each under one name, so that a change anywhere refreshes every place that shows it.
import { queryOptions } from '@tanstack/react-query'
import type { Examination } from '../decisions/examination.ts'
import type { Me } from '../server/accounts/accountShapes.ts'
import type { Answers } from './byHand/draft.ts'
import { get, post } from './deskClient.ts'
import { seenFacts, type CaseRow, type CaseView } from './shapes.ts'

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => get<Me>('/me'), staleTime: 60_000 })

/** Pages that one list asks for at most; a desk with more cases than that needs a search, not a longer page. */
const MOST_PAGES = 20

export const caseListQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: async () => {
    const rows: CaseRow[] = []
    let next: string | null = null
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const place: string = next ? `/cases?cursor=${encodeURIComponent(next)}` : '/cases'
      const answer: { cases: CaseRow[]; next: string | null } = await get(place)
      rows.push(...answer.cases)
      next = answer.next
      if (!next) break
    }
    return rows
  },
})

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id],
    queryFn: async (): Promise<CaseView> => {
      const view = await get<CaseView>(`/cases/${encodeURIComponent(id)}`)
      return { ...view, facts: seenFacts(view.facts) }
    },
  })

export const examine = (facts: unknown): Promise<Examination> => post<Examination>('/examinations', { facts })

/** What the firm says of itself is kept once, for every later case. */
export async function keepQuestions(questions: Answers): Promise<void> {
  const settings = {
    ...(questions.trade.trim() ? { trade: questions.trade.trim() } : {}),
    ...(questions.team ? { alone: questions.team === 'alone' } : {}),
    ...(questions.jurisdiction ? { jurisdiction: questions.jurisdiction } : {}),
  }
  if (Object.keys(settings).length) await post('/settings', settings)
}
