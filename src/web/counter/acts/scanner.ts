// Reads the code in a picture: by the browser itself where it can, else by our own reader.

interface Detector {
  readonly detect: (picture: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = new () => Detector

/** The types of the browser do not know this class yet; some browsers have it and can read nothing with it. */
async function ownDetector(): Promise<Detector | null> {
  const known = (
    globalThis as { BarcodeDetector?: DetectorClass & { getSupportedFormats?: () => Promise<string[]> } }
  ).BarcodeDetector
  const formats = (await known?.getSupportedFormats?.().catch(() => [])) ?? []
  return known && formats.includes('ean_13') && formats.includes('qr_code') ? new known() : null
}
let detector: Promise<Detector | null> | null = null

/** The text of the first code in a photo, or null where none can be read. */
export async function codeInPhoto(photo: Blob): Promise<string | null> {
  const { codeIn } = await import('./zxing.ts')
  return codeIn(photo)
}

/** The text of a code that the camera sees now, or null. `canvas` is where its picture is drawn for our own reader. */
export async function codeInFrame(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
): Promise<string | null> {
  const own = await (detector ??= ownDetector())
  if (own) return (await own.detect(video)).find(({ rawValue }) => rawValue !== '')?.rawValue ?? null
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || canvas.width === 0) return null
  context.drawImage(video, 0, 0)
  const { codeIn } = await import('./zxing.ts')
  return codeIn(context.getImageData(0, 0, canvas.width, canvas.height))
}
