// What waits with one client: a word of ours about an exceeded limit, an answer of theirs, a thing that they
// miss, an agreement that runs out, papers that do not fit. Silent when nothing does.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { daysBetween } from '../basics/instant.ts'
import type { AgreementView } from '../agreements/versions/versionShapes.ts'
import { dayHere } from '../web/account/instants.ts'
import { findingsQuery } from '../web/ledger/ledgerQueries.ts'
import { lossClaimsQuery } from '../web/ledger/lossQueries.ts'
import { overagesQuery } from '../web/overages/overageQueries.ts'
import { useWords } from '../web/Words.tsx'
import { termOf } from './AgreementLine.tsx'

/** Early enough to agree on what comes next. */
const SOON_DAYS = 30

export function WhatWaits({ client, agreement }: { client: string; agreement: AgreementView }) {
  const { t, day } = useWords()
  const { data: overages } = useQuery(overagesQuery(client))
  const { data: found } = useQuery(findingsQuery(client))
  const waiting = overages?.notices.filter(({ state }) => state === 'waiting') ?? []
  const until = termOf(agreement)
  const ends = until && isSoon(until) ? dayHere(until) : null
  const missed = useMissed(client)
  const toTell = overages?.toTell.length ?? 0
  const findings = found?.findings.length ?? 0
  const lines: readonly (readonly [string, ReactNode])[] = [
    ...(toTell > 0
      ? [
          line(
            'tell',
            <Link to="/clients/$client/overages" params={{ client }}>
              {t.client.waits.tell(toTell)}
            </Link>,
          ),
        ]
      : []),
    ...waiting.map(({ id, clause, answerBy }) =>
      line(
        id,
        <Link to="/notices/$notice" params={{ notice: id }}>
          {t.client.waits.answer(clause, day(answerBy))}
        </Link>,
      ),
    ),
    ...missed,
    ...(ends
      ? [
          line(
            'ends',
            <Link to="/clients/$client/agreement" params={{ client }}>
              {t.client.waits.ends(day(ends))}
            </Link>,
          ),
        ]
      : []),
    ...(findings > 0
      ? [
          line(
            'findings',
            <Link to="/clients/$client/ledger" params={{ client }} hash="findings">
              {t.client.waits.findings(findings)}
            </Link>,
          ),
        ]
      : []),
  ]
  if (lines.length === 0) return null
  return (
    <section className="panel calm-note what-waits" aria-labelledby="waits-title">
      <h2 id="waits-title">{t.client.waits.title}</h2>
      <ul>
        {lines.map(([key, said]) => (
          <li key={key}>{said}</li>
        ))}
      </ul>
    </section>
  )
}

/** Claims of loss that nobody has answered yet. */
function useMissed(client: string): (readonly [string, ReactNode])[] {
  const { t } = useWords()
  const { data } = useQuery(lossClaimsQuery(client))
  const open = data?.claims.filter(({ last }) => last !== 'answered') ?? []
  return open.map(({ id, item }) =>
    line(
      id,
      <Link to="/clients/$client/loss/$claim" params={{ client, claim: id }}>
        {t.loss.waits(item)}
      </Link>,
    ),
  )
}

const line = (key: string, said: ReactNode): readonly [string, ReactNode] => [key, said]

const isSoon = (until: string): boolean =>
  daysBetween(dayHere(new Date().toISOString()), dayHere(until)) <= SOON_DAYS
