// Files that belong to the case and came later: kept byte for byte, and in the log from now on.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { upload } from '../../web/deskClient.ts'
import { useWords } from '../../web/Words.tsx'

export function AddFiles({ caseId }: { caseId: string }) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState(0)
  const add = useMutation({
    mutationFn: (files: readonly File[]) => upload(`/cases/${caseId}/originals`, files, setShare),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['files', caseId] }),
  })
  const said = add.isPending
    ? `${t.captures.adding}: ${share.toLocaleString(lang, { style: 'percent' })}`
    : ''
  return (
    <div className="bar-of-buttons screen-only">
      <Button variant="default" loading={add.isPending} onClick={() => field.current?.click()}>
        {t.captures.addFile}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={t.captures.addFile}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) add.mutate(files)
        }}
      />
      <span className="fine" role="status">
        {add.isError ? add.error.message || t.page.failed : said}
      </span>
    </div>
  )
}
