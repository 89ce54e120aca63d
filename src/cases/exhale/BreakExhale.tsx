// The owner may end the pause before its time. Folded away, so that it is a decision and no reflex; the reason stays in the case.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import { WhyForm } from '../../web/WhyForm.tsx'
import { useWords } from '../../web/Words.tsx'

export function BreakExhale({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (why: string) => post(`/cases/${encodeURIComponent(caseId)}/exhale/breaks`, { why }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  })
  return (
    <details className="break-exhale">
      <summary className="fine">{t.exhale.break.open}</summary>
      <WhyForm words={t.exhale.break} deed={end} />
    </details>
  )
}
