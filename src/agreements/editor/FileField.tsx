import { useId } from 'react'
import { MOST_FILE_BYTES } from '../../web/agreements/sentFile.ts'
import { useWords } from '../../web/Words.tsx'

/** One file, chosen by the browser's own field: keyboard and screen reader know it. */
export function FileField(props: {
  label: string
  how: string
  file: File | null
  onFile: (file: File | null) => void
}) {
  const { t } = useWords()
  const id = useId()
  const { file } = props
  const isLarge = file !== null && file.size > MOST_FILE_BYTES
  return (
    <div className="file-field whole-row">
      <label htmlFor={id}>{props.label}</label>
      <p className="fine" id={`${id}-how`}>
        {props.how}
      </p>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-how`}
        onChange={(event) => props.onFile(event.currentTarget.files?.[0] ?? null)}
      />
      <p role="status" className={isLarge ? 'trouble-line' : 'fine'}>
        {isLarge ? t.agreements.files.large : file ? t.agreements.files.goes(file.name) : ''}
      </p>
    </div>
  )
}
