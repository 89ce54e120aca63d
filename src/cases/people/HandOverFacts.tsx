// The page itself: what they ask, what was promised, what matches, our mistake, the next date. What is not there is not filled in.
import type { ReactNode } from 'react'
import { useWords } from '../../web/Words.tsx'
import { VERDICT_WORDS } from '../screenWords.ts'
import type { HandOverPage } from './handOver.ts'

export function HandOverFacts({ page, why }: { page: HandOverPage; why: string }) {
  const { t, day } = useWords()
  const words = t.handOver
  return (
    <section className="section hand-over-page" aria-labelledby="hand-over-page">
      <h2 id="hand-over-page">{words.page}</h2>
      <p className="hand-over-sentence">{words.sentence(page.client, page.claims.length)}</p>
      <dl>
        <Line name={words.asks}>
          <Asked page={page} />
        </Line>
        <Line name={words.ours}>
          {page.ours.length ? (
            <ul>
              {page.ours.map((one) => (
                <li key={one.why}>
                  {one.why} {one.fix}
                </li>
              ))}
            </ul>
          ) : (
            words.oursNothing
          )}
        </Line>
        <Line name={words.promised}>
          {page.promised.length ? (
            <ul>
              {page.promised.map(({ clause, text }) => (
                <li key={clause}>
                  <b>{t.evidence.clause(clause)}</b> {text}
                </li>
              ))}
            </ul>
          ) : (
            words.promisedNothing
          )}
        </Line>
        {page.claims.length ? (
          <Line name={words.fits}>
            <Claims page={page} />
          </Line>
        ) : null}
        <Line name={words.next}>
          {page.next ? (
            <>
              <b>{day(page.next.due)}</b> {page.next.what}
            </>
          ) : (
            words.nextNothing
          )}
        </Line>
        {why ? <Line name={words.whyTitle}>{why}</Line> : null}
      </dl>
    </section>
  )
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function Asked({ page }: { page: HandOverPage }) {
  const { t, sum } = useWords()
  const words = t.handOver
  const said = (name: string, sums: HandOverPage['asked']): string[] =>
    sums.map(({ amount, currency }) => `${name} ${sum(amount, currency ?? undefined)}`)
  const sums = [...said(words.asked, page.asked), ...said(words.due, page.due)]
  if (!sums.length && !page.claims.length) return words.asksNothing
  return (
    <>
      {page.claims.length ? (
        <ul>
          {page.claims.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
      {sums.length ? <p>{sums.join(' · ')}</p> : null}
    </>
  )
}

function Claims({ page }: { page: HandOverPage }) {
  const { say } = useWords()
  return (
    <ul>
      {page.claims.map((claim) => (
        <li key={claim.id}>
          {claim.text}: <b>{say(VERDICT_WORDS[claim.verdict])}</b>. {claim.why}
        </li>
      ))}
    </ul>
  )
}
