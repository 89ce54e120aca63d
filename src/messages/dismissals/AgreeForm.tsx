// A doubtful mark that somebody finds right becomes an example.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import type { LabelMark } from '../MarkedText.tsx'
import { examplesQuery } from '../../web/signals/signalsQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { SaidWords } from './Dismissals.tsx'

export function AgreeForm({ caseId, said, mark }: { caseId: string; said: SaidWords; mark: LabelMark }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { label, start, end } = mark.signal
  const agree = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/label-examples`, {
        message: said.message,
        start,
        end,
        label,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: examplesQuery.queryKey }),
  })
  return (
    <div className="sign-form">
      <h3>{mark.title}</h3>
      <p className="fine">{t.sign.agreeHow}</p>
      <div className="bar-of-buttons">
        <Button
          variant="default"
          loading={agree.isPending}
          disabled={agree.isSuccess}
          onClick={() => agree.mutate()}
        >
          {t.sign.agree}
        </Button>
        <DeedStatus deed={agree} done={t.sign.agreed} />
      </div>
    </div>
  )
}
