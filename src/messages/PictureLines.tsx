// A photo or a scan is kept as it is; what stands on it is typed beside it, because a picture is no act until somebody reads it.
import { useEffect, useMemo } from 'react'
import { ActsTable } from '../ledger/ActsTable.tsx'
import { emptyAct } from '../web/byHand/draft.ts'
import { useWords } from '../web/Words.tsx'

type Rows = readonly (readonly string[])[]

interface Props {
  readonly picture: File
  readonly rows: Rows | undefined
  readonly onChange: (rows: Rows) => void
}

export function PictureLines({ picture, rows, onChange }: Props) {
  const { t } = useWords()
  const address = useMemo(() => URL.createObjectURL(picture), [picture])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <figure className="picture-lines">
      <figcaption>
        <b>{picture.name}</b>
      </figcaption>
      <img src={address} alt={t.bring.pictureOf(picture.name)} />
      <ActsTable name={picture.name} rows={rows ?? [emptyAct()]} onChange={onChange} />
    </figure>
  )
}
