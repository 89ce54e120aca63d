// What colleagues were asked in this case, with their answers, and a form to ask one more. A firm of one person sees nothing of it.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { AnswerContribution } from './AnswerContribution.tsx'
import { AskContribution } from './AskContribution.tsx'
import type { Contribution } from './peopleShapes.ts'
import { useColleagues } from './useColleagues.tsx'
import '../../web/styles/people.css'

export function ContributionList() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const { all } = useColleagues()
  const mayWrite = useAllows('case.write')
  const asked = view.casework?.contributions ?? []
  const isOpen = view.casework?.standing.steps.some(({ step }) => step === 'ask_contribution') ?? false
  const mayAsk = mayWrite && isOpen && all.length > 1
  if (!view.id || (!asked.length && !mayAsk)) return null
  return (
    <Section id="contributions" title={t.contributions.title}>
      {asked.length ? (
        <ul className="people-list">
          {asked.map((one) => (
            <li key={one.id}>
              <Question one={one} caseId={view.id ?? ''} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayAsk ? <AskContribution caseId={view.id} /> : null}
    </Section>
  )
}

function Question({ one, caseId }: { one: Contribution; caseId: string }) {
  const { t, when } = useWords()
  const words = t.contributions
  const { me, nameOf } = useColleagues()
  if (one.answer)
    return (
      <>
        <p>{one.ask}</p>
        <p className="quiet">
          {nameOf(one.of)}: {words[ENDS[one.answer.kind]]}
          {one.answer.text ? `. ${one.answer.text}` : ''}
        </p>
      </>
    )
  return (
    <>
      <p>{one.ask}</p>
      <p className="quiet">
        {words.waits(one.of === me?.id ? t.colleagues.you : nameOf(one.of))}
        {one.due ? `, ${words.until(when(one.due))}` : ''}
      </p>
      {one.of === me?.id ? <AnswerContribution caseId={caseId} id={one.id} /> : null}
      {one.by === me?.id ? <TakeBack caseId={caseId} id={one.id} /> : null}
    </>
  )
}
const ENDS = { answered: 'answered', cannot: 'couldNot', withdrawn: 'withdrawn' } as const

function TakeBack({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const take = useMutation({
    mutationFn: () => post(`/contributions/${encodeURIComponent(id)}/answer`, { kind: 'withdrawn' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  return (
    <p className="bar-of-buttons">
      <Button variant="default" size="compact-sm" loading={take.isPending} onClick={() => take.mutate()}>
        {t.contributions.withdraw}
      </Button>
      <DeedStatus deed={take} />
    </p>
  )
}
