// Where a sheet is dropped or chosen; as soon as it is read, its own page opens.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type DragEvent } from 'react'
import type { LedgerImportView } from '../../ledger/imports/importShapes.ts'
import { upload } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { IconFileUpload } from '../icons.ts'
import { useWords } from '../Words.tsx'
import { sheetQuery } from './importQueries.ts'

/** `client`: whose sheet it is; null where the rows say it. */
export function SheetDrop({ client }: { client: string | null }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  const [progress, setProgress] = useState<number | null>(null)
  const path = client === null ? '/ledger-imports' : `/ledger-imports?client=${encodeURIComponent(client)}`
  const send = useMutation({
    mutationFn: (file: File) => upload<LedgerImportView>(path, [file], setProgress),
    onSuccess: async (view) => {
      queries.setQueryData(sheetQuery(view.id).queryKey, view)
      await navigate({ to: '/ledger-imports/$ledgerImport', params: { ledgerImport: view.id } })
    },
    onSettled: () => setProgress(null),
  })
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) send.mutate(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <div
        className="drop-zone"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label>
          <IconFileUpload size={28} stroke={1.5} aria-hidden="true" />
          <span className="drop-title">{t.sheets.drop}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={(event) => {
              take(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
        </label>
        <p className="fine">{t.sheets.dropHow}</p>
        {send.isPending ? (
          <progress
            max={1}
            {...(progress !== null && progress < 1 ? { value: progress } : {})}
            aria-label={t.bring.sending}
          />
        ) : null}
      </div>
      <p>
        <DeedStatus deed={send} />
      </p>
    </>
  )
}
