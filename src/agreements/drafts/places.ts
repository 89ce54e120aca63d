// Words of a draft as one text, and where each clause stands in it: what is read from the whole is shown beside its clause.
import type { Span } from '../../basics/span.ts'
import { proposeLimits, type Proposal } from '../proposeLimits.ts'
import { listHeading, versionLine } from '../versions/shown.ts'
import { DRAFT_LISTS, type Draft } from './draft.ts'

interface Placed extends Span {
  /** The clause, or the list, whose words these are. */
  readonly key: string
}
export interface DraftText {
  readonly text: string
  readonly places: readonly Placed[]
}

/** The name of the version, `start`, then the clauses and lists of a draft in the order of the page. */
export function textOfDraft(draft: Draft, start = ''): DraftText {
  let text = [...(draft.name.trim() === '' ? [] : [versionLine(draft.name, draft.lang)]), start]
    .filter((line) => line !== '')
    .join('\n')
  const places: Placed[] = []
  const add = (key: string, lead: string, words: string) => {
    text += `${text === '' ? '' : '\n\n'}${lead}`
    places.push({ key, start: text.length, end: text.length + words.length })
    text += words
  }
  for (const { key, no, text: words } of draft.clauses) add(key, `${no}. `, words)
  for (const list of DRAFT_LISTS)
    if (draft[list].length > 0)
      add(list, `${listHeading(list, draft.lang)}:\n`, draft[list].map((item) => `– ${item}`).join('\n'))
  for (const { key, name } of draft.plans) add(key, '', name)
  return { text, places }
}

/** A span of the whole as one of the clause that it begins in; null where it stands between them. */
export function inPlace(places: readonly Placed[], span: Span): Placed | null {
  const place = places.find(({ start, end }) => span.start >= start && span.start < end)
  if (!place) return null
  return { key: place.key, start: span.start - place.start, end: Math.min(span.end, place.end) - place.start }
}

/** For each clause the limits that its words propose, with offsets in them; read together, because a penalty names its base. */
export function proposalsOf(draft: Draft): ReadonlyMap<string, readonly Proposal[]> {
  const clauses = { ...draft, name: '', included: [], notIncluded: [], willNotDo: [], plans: [] }
  const { text, places } = textOfDraft(clauses)
  const found = new Map<string, Proposal[]>()
  for (const proposal of proposeLimits(text, draft.lang).clauses.flatMap(({ proposals }) => proposals)) {
    const place = inPlace(places, proposal)
    if (!place) continue
    const { key, start, end } = place
    found.set(key, [...(found.get(key) ?? []), { ...proposal, start, end }])
  }
  return found
}
