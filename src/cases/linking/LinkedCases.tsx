// Other cases about the same thing: where this one goes on, what was taken in, what stands beside it.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { LinkCase } from './LinkCase.tsx'
import type { CaseLink } from './linkShapes.ts'
import '../../web/styles/people.css'

export function LinkedCases() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayWrite = useAllows('case.write')
  const links = view.casework?.links ?? []
  if (!view.id || (!links.length && !mayWrite)) return null
  return (
    <Section id="links" title={t.links.title}>
      {links.length ? (
        <ul className="people-list">
          {links.map((link) => (
            <li key={link.id}>
              <Linked link={link} mayEnd={mayWrite} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayWrite ? <LinkCase caseId={view.id} client={view.client ?? ''} /> : null}
    </Section>
  )
}

function Linked({ link, mayEnd }: { link: CaseLink; mayEnd: boolean }) {
  const { t } = useWords()
  const words = t.links
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => post(`/case-links/${encodeURIComponent(link.id)}/end`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <>
      <p>
        <span className="quiet">{words[link.side][link.kind]}</span>{' '}
        <Link to="/cases/$caseId" params={{ caseId: link.other.id }}>
          {words.no(link.other.no)} {link.other.title}
        </Link>
        {link.other.client ? <span className="fine"> · {link.other.client}</span> : null}
      </p>
      {mayEnd ? (
        <p className="bar-of-buttons">
          <Button variant="default" size="compact-sm" loading={end.isPending} onClick={() => end.mutate()}>
            {words.end}
          </Button>
          <DeedStatus deed={end} />
        </p>
      ) : null}
    </>
  )
}
