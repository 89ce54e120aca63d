// The reader of codes for browsers that have none of their own. It is fetched when somebody scans for the first time, from us.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

prepareZXingModule({ overrides: { locateFile: () => wasm } })

/** What goods, shelves and papers carry: the codes of shops, of warehouses, and the square ones. */
const FORMATS = [
  'EAN-13',
  'EAN-8',
  'UPC-A',
  'UPC-E',
  'Code128',
  'Code39',
  'ITF',
  'QRCode',
  'DataMatrix',
] as const

/** The text of the first code in a picture, or null. */
export async function codeIn(picture: ImageData | Blob): Promise<string | null> {
  const found = await readBarcodes(picture, { formats: [...FORMATS], maxNumberOfSymbols: 1, tryHarder: true })
  return found.find(({ isValid, text }) => isValid && text !== '')?.text ?? null
}
