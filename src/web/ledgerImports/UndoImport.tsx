// Taking a whole import back: first what it means, then one button for each answer.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useWords } from '../Words.tsx'

export function UndoImport({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [why, setWhy] = useState('')
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const undo = useMutation({
    mutationFn: () => post(`/ledger-imports/${encodeURIComponent(id)}/withdrawal`, { why }),
    onSuccess: async () => {
      dialog.current?.close()
      await queries.invalidateQueries({ queryKey: ['sheets'] })
      await queries.invalidateQueries({ queryKey: ['clients'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    undo.mutate()
  }
  return (
    <dialog className="question" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t.sheets.done.undoQuestion}</h2>
      <p>{t.sheets.done.undoHow}</p>
      <form onSubmit={submit}>
        <TextInput
          label={t.sheets.done.why}
          maxLength={500}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" loading={undo.isPending}>
            {t.sheets.done.undo}
          </Button>
          <Button variant="default" onClick={() => dialog.current?.close()}>
            {t.sheets.done.keep}
          </Button>
          <DeedStatus deed={undo} />
        </div>
      </form>
    </dialog>
  )
}
