import { useId, useRef, useState } from 'react'
import { upload } from '../../web/deskClient.ts'
import { useWords } from '../../web/Words.tsx'
import { useAnswer, type Form } from './useAnswer.tsx'

interface Kept {
  readonly files: readonly { readonly id: string }[]
}

/** Keeps files in the case and answers the item with them. */
export function UploadFile({ caseId, item, onDone }: Form) {
  const { t, lang } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState(0)
  const keep = useAnswer(
    caseId,
    item.key,
    async (files: readonly File[]) => {
      const kept = await upload<Kept>(`/cases/${encodeURIComponent(caseId)}/originals`, files, setShare)
      return kept.files.map((file) => ({ done: 'kept' as const, original: file.id }))
    },
    onDone,
  )
  const percent = share.toLocaleString(lang, { style: 'percent' })
  return (
    <>
      <button
        type="button"
        className="save-way"
        disabled={keep.isPending}
        onClick={() => input.current?.click()}
      >
        {keep.isPending ? t.save.uploading(percent) : t.save.upload}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        aria-label={t.save.upload}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (files.length > 0) keep.mutate(files)
        }}
      />
      {keep.isError ? (
        <span className="trouble-line" role="status">
          {keep.error.message || t.page.failed}
        </span>
      ) : null}
    </>
  )
}
