// The answers to a reading, kept together: each is sent when the typing pauses, and the server's new reading takes its place.
import { useDebouncedCallback } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Limit } from '../agreements/agreement.ts'
import { amountIn, EMPTY_ANSWERS, type Answers, type HandClaim } from '../web/byHand/draft.ts'
import { freshKey, post } from '../web/deskClient.ts'
import type { NamedSide, Reading, ReadingAnswers } from '../web/readingShape.ts'
import { useWords } from '../web/Words.tsx'
import { clausesIn } from './clauseText.ts'

const PAUSE_MS = 500

const claimsOf = (reading: Reading): HandClaim[] =>
  reading.claims.map((claim) => ({
    key: freshKey(),
    text: claim.text,
    amount: claim.amountClaimed === undefined ? '' : String(claim.amountClaimed),
  }))

interface Given {
  readonly names: ReadingAnswers['names']
  readonly columns: ReadingAnswers['columns']
  readonly clauses: ReadingAnswers['clauses']
  readonly claims: readonly HandClaim[]
  readonly questions: Answers
}

function answersOf(given: Given, reading: Reading, lang: 'ru' | 'en'): ReadingAnswers {
  const { client, jurisdiction } = given.questions
  const named = reading.names.find(({ name, side }) => (given.names[name] ?? side) === 'client')
  return {
    names: given.names,
    columns: given.columns,
    clauses: given.clauses,
    claims: given.claims
      .filter((claim) => claim.text.trim() !== '')
      .map((claim) => {
        const amount = amountIn(claim.amount)
        return { text: claim.text.trim(), ...(amount === null ? {} : { amountClaimed: amount }) }
      }),
    client: {
      ...(named ? { name: named.name } : {}),
      ...(client
        ? { type: client === 'person' ? 'consumer' : 'company', consumer: client === 'person' }
        : {}),
    },
    ...(jurisdiction ? { jurisdiction } : {}),
    lang,
  }
}

export function useReading(first: Reading) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [reading, setReading] = useState(first)
  const [given, setGiven] = useState<Given>(() => ({
    names: {},
    columns: {},
    clauses: first.clauses.map(({ no, text, limit }) => ({ no, text, ...(limit ? { limit } : {}) })),
    claims: claimsOf(first),
    questions: EMPTY_ANSWERS,
  }))
  const answer = useMutation({
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
    mutationFn: async () => {
      await post<Reading>(`/imports/${reading.id}/answers`, answersOf(given, reading, lang))
      await keepQuestions(given.questions)
      return post<{ case: string }>(`/imports/${reading.id}/acceptance`, {})
    },
    onSuccess: async (accepted) => {
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: '/cases/$caseId/finding', params: { caseId: accepted.case } })
    },
  })
  const failed = acceptance.error ?? answer.error
  return {
    reading,
    answers: given,
    claims: given.claims,
    questions: given.questions,
    nameSide: (name: string, side: NamedSide) => give({ names: { ...given.names, [name]: side } }),
    mapColumn: (file: string, column: string, field: string | null) =>
      give({ columns: { ...given.columns, [file]: { ...given.columns[file], [column]: field } } }),
    setLimit: (no: string, limit: Limit | undefined) =>
      give({
        clauses: given.clauses.map((clause) => (clause.no === no ? withLimit(clause, limit) : clause)),
      }),
    pasteTerms: (text: string) =>
      give({
        clauses: text.trim()
          ? clausesIn(text).clauses.map(({ no, text: words }) => ({ no, text: words }))
          : [],
      }),
    setClaims: (claims: readonly HandClaim[]) => give({ claims }),
    setQuestions: (questions: Answers) => give({ questions }),
    accept: () => acceptance.mutate(),
    accepting: acceptance.isPending,
    trouble: failed ? failed.message || t.page.failed : '',
  }
}

const withLimit = (clause: { no: string; text: string }, limit: Limit | undefined) => ({
  no: clause.no,
  text: clause.text,
  ...(limit ? { limit } : {}),
})

/** What the firm says of itself is kept once, for every later case. */
export async function keepQuestions(questions: Answers): Promise<void> {
  const settings = {
    ...(questions.trade.trim() ? { trade: questions.trade.trim() } : {}),
    ...(questions.team ? { alone: questions.team === 'alone' } : {}),
    ...(questions.jurisdiction ? { jurisdiction: questions.jurisdiction } : {}),
  }
  if (Object.keys(settings).length) await post('/settings', settings)
}
