// What the guards find in a letter while it is written. They are fetched when the first letter is open and read in the browser:
// an unfinished letter goes nowhere.
import { useEffect, useState } from 'react'
import { readInstant, type Day, type Instant } from '../../basics/instant.ts'
import type { SeenFacts } from '../../web/shapes.ts'
import type { Examination } from '../../decisions/examination.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import type { GuardContext, GuardFinding } from '../letters/guards.ts'

const PAUSE_MS = 250

/** What guards read a letter against: the record of a case, or that of a client. */
export interface GuardedRecord {
  readonly facts: SeenFacts
  readonly examination: Pick<Examination, 'asOf' | 'deadlines' | 'overages'>
  /** The days on which something was given once beyond the agreement. */
  readonly givenOn?: readonly Day[]
}

export interface GuardedLetter {
  /** The text that was read: while another one is typed, the findings still belong to this one. */
  readonly text: string
  readonly findings: readonly GuardFinding[]
  readonly state: 'reading' | 'read' | 'failed'
}

/** Findings for a letter. `text` may have been edited; null where a letter has left and nothing is read. */
export function useLetterGuards(
  view: GuardedRecord,
  letter: Pick<Letter, 'kind' | 'to'> & { readonly quotes: readonly string[] },
  text: string | null,
): GuardedLetter {
  const [found, show] = useState<GuardedLetter>({ text: '', findings: [], state: 'reading' })
  const { kind, to, quotes } = letter
  useEffect(() => {
    if (text === null) return undefined
    let isNewest = true
    async function readLetter(words: string): Promise<void> {
      const { guardFindings } = await import('../letters/guards.ts')
      // A clause that was edited out of the letter is no longer quoted by it.
      const quoted = quotes.filter((no) => words.includes(no))
      const findings = guardFindings({ kind, to, text: words, quotes: quoted }, contextOf(view))
      if (isNewest) show({ text: words, findings, state: 'read' })
    }
    const pause = setTimeout(() => {
      readLetter(text).catch(() => isNewest && show({ text, findings: [], state: 'failed' }))
    }, PAUSE_MS)
    return () => {
      isNewest = false
      clearTimeout(pause)
    }
  }, [view, kind, to, quotes, text])
  return found
}

/** The papers of the case as guards want them: instants as numbers, whatever way the facts came. */
function contextOf({ facts, examination, givenOn = [] }: GuardedRecord): GuardContext {
  const zone = facts.timezone
  const at = (given: number | string): Instant =>
    typeof given === 'number' ? given : (readInstant(given, zone) ?? Date.parse(given))
  const read = {
    ...facts,
    asOf: at(examination.asOf),
    messages: facts.messages.map((message) => ({ ...message, at: at(message.at) })),
    ledger: facts.ledger.map((entry) => ({ ...entry, at: at(entry.at) })),
    inquiry: facts.inquiry ? { ...facts.inquiry, at: at(facts.inquiry.at) } : null,
  }
  return {
    facts: read as unknown as CaseFacts,
    deadlines: examination.deadlines,
    overages: examination.overages,
    givenOn,
  }
}
