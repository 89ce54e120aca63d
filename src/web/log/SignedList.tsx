import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { pointsQuery, type SignedPoint } from './logQueries.ts'

/** What the log signed, the newest first, and who outside stamped it. */
export function SignedList() {
  const { t } = useWords()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isError } = useInfiniteQuery(pointsQuery)
  const points = data?.pages.flatMap((page) => page.checkpoints) ?? []
  return (
    <Section id="signed" title={t.log.signed} lead={t.log.signedLead}>
      <p role="status" className="fine">
        {isError ? t.page.failed : data && points.length === 0 ? t.log.noSigned : ''}
      </p>
      <ul className="rows log-lines" aria-label={t.log.signed}>
        {points.map((point) => (
          <PointLine key={`${point.epoch}.${point.size}`} point={point} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.log.moreSigned}
        </Button>
      ) : null}
    </Section>
  )
}

function PointLine({ point }: { point: SignedPoint }) {
  const { t, when, number } = useWords()
  return (
    <li>
      <time className="log-time" dateTime={point.signedAt}>
        {when(point.signedAt)}
      </time>
      <div>
        <b>{t.log.upTo(number(point.size))}</b>
        {point.tokens.map(({ authority, genTime }) => (
          <p className="fine" key={`${authority} ${genTime}`}>
            {t.log.stamped(authority, when(genTime))}
          </p>
        ))}
        <details className="log-more">
          <summary aria-label={t.log.noteOf(number(point.size))}>{t.log.note}</summary>
          <pre className="log-text">{point.note}</pre>
        </details>
      </div>
    </li>
  )
}
