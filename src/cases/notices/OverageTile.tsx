// On the list of today: how many exceeded limits wait for a word of ours, or for one of the client. Silent when none does.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { overagesQuery } from '../../web/overages/overageQueries.ts'
import { useWords } from '../../web/Words.tsx'

export function OverageTile() {
  const { t } = useWords()
  const { data } = useQuery(overagesQuery(null))
  const waiting = data?.notices.filter(({ state }) => state === 'waiting').length ?? 0
  const toTell = data?.toTell.length ?? 0
  if (toTell + waiting === 0) return null
  const said = [
    ...(toTell > 0 ? [t.overages.tile.toTell(toTell)] : []),
    ...(waiting > 0 ? [t.overages.tile.waiting(waiting)] : []),
  ]
  return (
    <section className="unconfirmed panel" aria-labelledby="overages-title">
      <h2 id="overages-title">
        <Link to="/overages">{t.overages.title}</Link>
      </h2>
      <p>{said.join(' · ')}</p>
    </section>
  )
}
