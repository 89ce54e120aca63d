// Ending the authority of a representative: first what it means, then one button for each answer.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import type { RepresentativeView } from './representativeShapes.ts'

interface Props {
  readonly client: string
  readonly one: RepresentativeView
  readonly onClose: () => void
}

export function EndRepresentative({ client, one, onClose }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [why, setWhy] = useState('')
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const end = useMutation({
    mutationFn: () => post(`/representatives/${encodeURIComponent(one.id)}/end`, { why }),
    onSuccess: async () => {
      dialog.current?.close()
      await queries.invalidateQueries({ queryKey: ['clients', client] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate()
  }
  return (
    <dialog className="question" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t.representatives.endTitle(one.name)}</h2>
      <p>{t.representatives.endWhat}</p>
      <form onSubmit={submit}>
        <TextInput
          label={t.representatives.endWhy}
          maxLength={1_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" loading={end.isPending}>
            {t.representatives.endNow}
          </Button>
          <Button variant="default" onClick={() => dialog.current?.close()}>
            {t.representatives.back}
          </Button>
          <DeedStatus deed={end} />
        </div>
      </form>
    </dialog>
  )
}
