// The worked example of the first page: one invented case in each language, examined by the server like any other.
import type { Lang } from '../basics/lang.ts'
import { queryOptions } from '@tanstack/react-query'
import { examine } from './queries.ts'
import { seenFacts, type CaseView } from './shapes.ts'

const stories: Record<Lang, () => Promise<unknown>> = {
  ru: async () => (await import('../../demo/stories/ru-01-shelf-overflow.json')).default,
  en: async () => (await import('../../demo/stories/en-01-hosting-outage.json')).default,
}

export const exampleQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['example', lang],
    staleTime: Infinity,
    queryFn: async (): Promise<CaseView> => {
      const story = await stories[lang]()
      const examination = await examine(story)
      const facts = seenFacts(story)
      return { id: null, title: facts.title, demo: true, facts, examination, exhale: null, letters: [] }
    },
  })
