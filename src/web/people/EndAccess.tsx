// Ending somebody's access: first what will happen, in sentences, then one button for each answer.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import type { Member } from './membersQuery.ts'

interface Props {
  readonly member: Member
  readonly name: string
  readonly onClose: () => void
}

export function EndAccess({ member, name, onClose }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const end = useMutation({
    mutationFn: () => post(`/members/${encodeURIComponent(member.id)}/removal`, {}),
    onSuccess: async () => {
      dialog.current?.close()
      await queries.invalidateQueries()
    },
  })
  return (
    <dialog className="question" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t.people.removeTitle(name)}</h2>
      <ul className="plain-points">
        {t.people.removeWhat.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <div className="bar-of-buttons">
        <Button loading={end.isPending} onClick={() => end.mutate()}>
          {t.people.removeNow}
        </Button>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {t.people.back}
        </Button>
        <DeedStatus deed={end} />
      </div>
    </dialog>
  )
}
