// How far the asking person has read, with one button when they have read to the end.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readMarkQuery } from '../../web/cases/caseQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'

export function ReadLine({ caseId, linked = true }: { caseId: string; linked?: boolean }) {
  const { t } = useWords()
  const words = t.handOver
  const queries = useQueryClient()
  const { data: soFar } = useQuery(readMarkQuery(caseId))
  const mark = useMutation({
    mutationFn: (upTo: number) => post(`/cases/${encodeURIComponent(caseId)}/read-mark`, { upTo }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId, 'read-mark'] }),
  })
  if (!soFar) return null
  const { unread, newest } = soFar
  return (
    <div className="read-line">
      <p>{unread ? words.unread(unread) : words.allRead}</p>
      <div className="bar-of-buttons">
        {linked ? (
          <Link to="/cases/$caseId" params={{ caseId }} hash="thread">
            {words.toThread}
          </Link>
        ) : null}
        {unread ? (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => mark.mutate(newest)}
            loading={mark.isPending}
          >
            {words.markRead}
          </Button>
        ) : null}
        <DeedStatus deed={mark} />
      </div>
    </div>
  )
}
