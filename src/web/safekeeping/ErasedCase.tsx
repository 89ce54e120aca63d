// The page of a case whose client was erased: when, on which ground, which records; nothing else is left to show.
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayHere } from '../account/instants.ts'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import { personQuery, placesInWords } from './keepingQueries.ts'

export function ErasedCase({ client }: { client: string }) {
  const { t, day } = useWords()
  const { data: about } = useSuspenseQuery(personQuery(client))
  return (
    <Page title={t.person.goneTitle} lead={t.person.goneLead}>
      <ul className="plain-points">
        {about.erasures.map((one) => (
          <li key={one.at}>
            {t.person.goneLine(
              day(dayHere(one.at)),
              t.keeping.ground(one.ground),
              placesInWords(one.entries),
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
