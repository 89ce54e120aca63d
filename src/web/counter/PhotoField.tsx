// A photo for an entry: the camera of a phone, a file elsewhere. It needs no https, as a live picture of the camera would.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../Words.tsx'
import { photoFrom } from './picture.ts'

export function PhotoField({ onPhoto }: { onPhoto: (base64: string | null) => void }) {
  const { t } = useWords()
  const id = useId()
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown)), [shown])
  const read = useMutation({
    mutationFn: photoFrom,
    onSuccess: (photo) => {
      setShown(URL.createObjectURL(photo.shown))
      onPhoto(photo.base64)
    },
    onError: () => drop(),
  })
  const drop = () => {
    setShown(null)
    onPhoto(null)
  }
  return (
    <div className="counter-photo">
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
      {shown ? <img src={shown} alt={t.counter.photo} /> : null}
      {shown ? (
        <Button size="lg" variant="default" onClick={drop}>
          {t.counter.dropPhoto}
        </Button>
      ) : null}
      <p className="trouble-line" role="alert">
        {read.isError ? t.counter.badPhoto : ''}
      </p>
    </div>
  )
}
