// A draft outlives a reload of the page and nothing more: it stays in this tab, for the person who wrote it.
import type { Draft } from '../../agreements/drafts/draft.ts'

const keyOf = (client: string): string => `exhale.agreement.${client}`
interface Kept {
  readonly person: string
  readonly draft: Draft
}

export function keepDraft(client: string, person: string, draft: Draft): void {
  const kept: Kept = { person, draft }
  sessionStorage.setItem(keyOf(client), JSON.stringify(kept))
}

/** The draft that this person began for the client in this tab; somebody else's is thrown away. */
export function keptDraft(client: string, person: string): Draft | null {
  const text = sessionStorage.getItem(keyOf(client))
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Kept
    if (kept.person === person) return kept.draft
  } catch {
    // What cannot be read is no draft.
  }
  dropDraft(client)
  return null
}

export const dropDraft = (client: string): void => sessionStorage.removeItem(keyOf(client))
