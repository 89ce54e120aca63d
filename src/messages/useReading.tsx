// The answers to a reading, kept together: each is sent when the typing pauses, and the server's new reading takes its place.
import { useDebouncedCallback } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Lang } from '../basics/lang.ts'
import { actsFrom, amountIn, EMPTY_ANSWERS, type Answers, type HandClaim } from '../web/byHand/draft.ts'
import { clausesOf, inPlace, termsOf, toggled, type Chosen, type Term } from '../web/byHand/terms.ts'
import { post } from '../web/deskClient.ts'
import { keepQuestions } from '../web/queries.ts'
import { useWords } from '../web/Words.tsx'
import type { ImportAnswers, Reading } from './importShapes.ts'
import type { Side } from './sides.ts'

const PAUSE_MS = 500

interface Given {
  readonly names: Readonly<Record<string, Side>>
  readonly columns: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  readonly kinds: Readonly<Record<string, string>>
  /** Null: as the files say. */
  readonly terms: readonly Term[] | null
  readonly chosen: Chosen
  /** Null: as the desk proposes from the messages. */
  readonly claims: readonly HandClaim[] | null
  readonly questions: Answers
  readonly day: string
  /** Lines typed beside a picture, by the name of its file. */
  readonly typed: Readonly<Record<string, readonly (readonly string[])[]>>
}
const NOTHING: Given = {
  names: {},
  columns: {},
  kinds: {},
  terms: null,
  chosen: {},
  claims: null,
  questions: EMPTY_ANSWERS,
  day: '',
  typed: {},
}

const proposedClaims = (reading: Reading): HandClaim[] =>
  reading.claims.map((claim, index) => ({
    key: `proposed ${index}`,
    text: claim.text,
    amount: claim.amountClaimed === undefined ? '' : String(claim.amountClaimed),
    raisedIn: claim.raisedIn,
    ...(claim.currency ? { currency: claim.currency } : {}),
  }))
const termsRead = (reading: Reading): Term[] => reading.clauses.map(inPlace)

function claimAnswers(claims: readonly HandClaim[]): NonNullable<ImportAnswers['claims']> {
  return claims
    .filter((claim) => claim.text.trim() !== '')
    .map((claim) => {
      const amount = amountIn(claim.amount)
      return {
        text: claim.text.trim(),
        ...(amount === null ? {} : { amountClaimed: amount }),
        ...(claim.currency ? { currency: claim.currency } : {}),
        ...(claim.raisedIn?.length ? { raisedIn: [...claim.raisedIn] } : {}),
      }
    })
}

/** Only the answers that hold something: an empty one would take back what was answered before. */
const filled = <T extends Readonly<Record<string, object>>>(answers: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(answers).filter(([, given]) => Object.keys(given).length > 0),
  ) as Partial<T>

/** What goes to the server: only what somebody has answered; the rest stays as the desk proposes. */
function answersOf(given: Given, reading: Reading, lang: Lang): ImportAnswers {
  const { client, jurisdiction, trade } = given.questions
  const named = reading.names.find(({ name, side }) => (given.names[name] ?? side) === 'client')
  const [claimed] = claimAnswers(given.claims ?? [])
  const touched = given.terms !== null || Object.keys(given.chosen).length > 0
  return {
    ...filled({ names: given.names, columns: given.columns, kinds: given.kinds }),
    ...(touched
      ? {
          clauses: clausesOf(given.terms ?? termsRead(reading), given.chosen).map(({ no, text, limit }) => ({
            no,
            text,
            ...(limit ? { limit } : {}),
          })),
        }
      : {}),
    ...(given.claims ? { claims: claimAnswers(given.claims) } : {}),
    // A case is found again by what it is about; the desk names it after the client until somebody says.
    ...(claimed ? { title: claimed.text } : {}),
    client: {
      ...(named ? { name: named.name } : {}),
      ...(client
        ? { type: client === 'person' ? 'consumer' : 'company', consumer: client === 'person' }
        : {}),
    },
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(trade.trim() ? { trade: trade.trim() } : {}),
    ...(given.day ? { day: given.day } : {}),
    lang,
  }
}

/** The lines typed beside pictures, as entries that name their picture; the desk gives them their ids. */
const entriesTyped = (typed: Given['typed'], lang: Lang) =>
  Object.entries(typed).flatMap(([picture, rows]) =>
    actsFrom(rows, lang).entries.map(({ id: _id, ...entry }) => ({ ...entry, exhibit: picture })),
  )

/** A reading with everything that a person may answer to it. `known` is the client whom it was brought for, or empty. */
export function useReading(first: Reading, known: string) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [reading, setReading] = useState(first)
  const [given, setGiven] = useState(NOTHING)
  const [client, setClient] = useState(known)
  // One after another: an answer that is late on its way must not take the place of a newer one.
  const scope = { id: `import ${reading.id}` }
  const answer = useMutation({
    scope,
    mutationFn: (now: Given) =>
      post<Reading>(`/imports/${reading.id}/answers`, answersOf(now, reading, lang)),
    onSuccess: setReading,
  })
  const soon = useDebouncedCallback((now: Given) => answer.mutate(now), PAUSE_MS)
  const give = (part: Partial<Given>) => {
    const now = { ...given, ...part }
    setGiven(now)
    soon(now)
  }
  const acceptance = useMutation({
    scope,
    mutationFn: async () => {
      await post<Reading>(`/imports/${reading.id}/answers`, answersOf(given, reading, lang))
      await keepQuestions(given.questions)
      const accepted = await post<{ case: string }>(
        `/imports/${reading.id}/acceptance`,
        client ? { client } : {},
      )
      const entries = entriesTyped(given.typed, lang)
      if (entries.length) await post(`/cases/${accepted.case}/ledger-entries`, entries)
      return accepted
    },
    onSuccess: async (accepted) => {
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await queries.invalidateQueries({ queryKey: ['clients'] })
      await navigate({
        to: '/cases/$caseId/finding',
        params: { caseId: accepted.case },
        search: { brought: reading.id },
      })
    },
  })
  const failed = acceptance.error ?? answer.error
  const claims = useMemo(() => given.claims ?? proposedClaims(reading), [given.claims, reading])
  const terms = useMemo(() => given.terms ?? termsRead(reading), [given.terms, reading])
  return {
    reading,
    given,
    give,
    client,
    setClient,
    claims,
    terms,
    toggleLimit: (no: string, index: number) => give({ chosen: toggled(given.chosen, no, index) }),
    pasteTerms: (text: string) => give({ terms: text.trim() ? termsOf(text, lang) : null, chosen: {} }),
    accept: () => {
      // The acceptance brings every answer along.
      soon.cancel()
      acceptance.mutate()
    },
    accepting: acceptance.isPending,
    trouble: failed ? failed.message || t.page.failed : '',
  }
}
