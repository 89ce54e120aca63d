// The place where files are dropped or chosen. A label around a real file field: keyboard and screen reader know it.
import { useState, type DragEvent } from 'react'
import { IconFileUpload } from '../web/icons.ts'
import { useWords } from '../web/Words.tsx'

interface Props {
  readonly onFiles: (files: readonly File[]) => void
  /** 0 to 1 while files are on their way, else null. */
  readonly progress: number | null
}

export function DropZone({ onFiles, progress }: Props) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
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
        <span className="drop-title">{t.bring.drop}</span>
        <input
          type="file"
          multiple
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p className="fine">{t.bring.dropHow}</p>
      {progress === null ? null : (
        <progress max={1} value={progress} aria-label={t.bring.sending}>
          {Math.round(progress * 100)}%
        </progress>
      )}
    </div>
  )
}
