// A photo on its way from the camera to the desk: as it came when it fits, drawn smaller when it is too heavy.
import { PHOTO_MOST_BYTES, PHOTO_TYPES } from '../../ledger/counter/counterShapes.ts'

const SMALLER_SIDE_PX = 2_400
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

async function drawnSmaller(photo: Blob): Promise<Blob> {
  const picture = await createImageBitmap(photo)
  const scale = Math.min(1, SMALLER_SIDE_PX / Math.max(picture.width, picture.height))
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
  const shown = fits ? file : await drawnSmaller(file)
  return { base64: await base64Of(shown), shown }
}
