// A photo on its way from the camera to the desk: as it came when it fits, drawn smaller when it is too heavy.
import { PHOTO_MOST_BYTES, PHOTO_TYPES } from '../../ledger/counter/counterShapes.ts'

const SMALLER_SIDE_PX = 2_400
/** Enough to read a label and to see a dent; four of these wait on a device without weighing on it. */
const SMALL_SIDE_PX = 1_600
const QUALITY = 0.85

/** The bytes in base64, without the words before them. */
const base64Of = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''),
    )
    reader.addEventListener('error', () => reject(new Error('not readable')))
    reader.readAsDataURL(bytes)
  })

async function drawnSmaller(photo: Blob, side: number): Promise<Blob> {
  const picture = await createImageBitmap(photo)
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (drawn) => (drawn ? resolve(drawn) : reject(new Error('not drawable'))),
      'image/jpeg',
      QUALITY,
    )
  })
}

/** A photo as the desk takes it. Throws when the browser cannot read the picture. */
export async function photoFrom(file: Blob): Promise<{ base64: string; shown: Blob }> {
  const fits = file.size <= PHOTO_MOST_BYTES && PHOTO_TYPES.some((type) => type === file.type)
  const shown = fits ? file : await drawnSmaller(file, SMALLER_SIDE_PX)
  return { base64: await base64Of(shown), shown }
}

/** A photo for an act, always drawn anew and small; the camera's notes of place and time do not come along. */
export const smallPhotoFrom = async (file: Blob): Promise<string> =>
  base64Of(await drawnSmaller(file, SMALL_SIDE_PX))
