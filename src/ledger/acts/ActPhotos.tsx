// Photos of an act, up to four: the camera of a phone, a file elsewhere.
import { ActionIcon } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { photoFrom } from '../../web/counter/picture.ts'
import { IconX } from '../../web/icons.ts'
import { useWords } from '../../web/Words.tsx'
import { MOST_PHOTOS } from './actShapes.ts'

interface Props {
  /** In base64. */
  readonly photos: readonly string[]
  readonly onChange: (photos: readonly string[]) => void
}

export function ActPhotos({ photos, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const read = useMutation({
    mutationFn: photoFrom,
    onSuccess: ({ base64 }) => onChange([...photos, base64]),
  })
  return (
    <div className="act-photos">
      {photos.length < MOST_PHOTOS ? (
        <label htmlFor={id}>
          {t.actForm.addPhoto}
          <input
            id={id}
            type="file"
            accept="image/*"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) read.mutate(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
      ) : null}
      <ul>
        {photos.map((_, at) => (
          // A photo has no name of its own; its place is its name.
          <li key={at}>
            {t.act.photo(at + 1)}
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t.actForm.dropPhoto(at + 1)}
              onClick={() => onChange(photos.filter((_photo, other) => other !== at))}
            >
              <IconX size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <p className="trouble-line" role="alert">
        {read.isError ? t.actForm.badPhoto : ''}
      </p>
    </div>
  )
}
