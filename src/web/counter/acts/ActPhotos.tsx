// Up to four photos of the things; each is drawn smaller before it is kept, because it may wait on the device for hours.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { MOST_PHOTOS } from '../../../ledger/acts/actShapes.ts'
import { useWords } from '../../Words.tsx'
import { smallPhotoFrom } from '../picture.ts'

export function ActPhotos({
  photos,
  onChange,
}: {
  photos: readonly string[]
  onChange: (photos: readonly string[]) => void
}) {
  const { t } = useWords()
  const id = useId()
  const read = useMutation({ mutationFn: smallPhotoFrom, onSuccess: (photo) => onChange([...photos, photo]) })
  return (
    <div className="counter-photo">
      <p className="act-heading">{t.counterActs.photos}</p>
      {photos.length > 0 ? (
        <ul className="act-photos">
          {photos.map((photo, at) => (
            <li key={at}>
              <img src={`data:image/jpeg;base64,${photo}`} alt={t.counterActs.photoNo(at + 1)} />
              <Button
                size="md"
                variant="subtle"
                aria-label={t.counterActs.dropPhoto(at + 1)}
                onClick={() => onChange(photos.filter((_, other) => other !== at))}
              >
                {t.counter.dropPhoto}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {photos.length < MOST_PHOTOS ? (
        <label htmlFor={id}>
          {t.counter.takePhoto}
          <input
            id={id}
            type="file"
            accept="image/*"
            capture="environment"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) read.mutate(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
      ) : null}
      <p className="trouble-line" role="alert">
        {read.isError ? t.counter.badPhoto : ''}
      </p>
    </div>
  )
}
