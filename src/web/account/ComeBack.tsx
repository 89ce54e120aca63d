// The first evening's last line: whoever came by a one-time link has no way back yet.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { meQuery } from '../queries.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

export function ComeBack() {
  const { t } = useWords()
  const { data: me } = useQuery(meQuery)
  if (!me || me.person.hasPassword || me.person.passkeys > 0) return null
  return (
    <Section id="come-back" title={t.tomorrow.title} lead={t.tomorrow.lead}>
      <p>
        <Link to="/account">{t.tomorrow.go}</Link>
      </p>
    </Section>
  )
}
