// PEM, read strictly: certificates only, canonical base64, lines of one length, nothing before, between or after but line ends.
//
// A file of roots decides whom we believe. A text in it that one reader takes for a certificate and another passes over
// would let two people believe different authorities by the same file.
import { err, ok, type Result } from '../../basics/result.ts'
import { fromBase64, toBase64 } from '../notes/base64.ts'
import { NotDer, readDer } from './der.ts'

const BEGIN = '-----BEGIN CERTIFICATE-----'
const END = '-----END CERTIFICATE-----'
const LINE = 64
/** Node writes its own roots in lines of 72. */
const MOST_LINE = 76
const MOST_CHARACTERS = 1_000_000
const MOST_CERTIFICATES = 100

/** One certificate as PEM, with the line end that closes it. */
export const writePem = (der: Uint8Array): string =>
  [BEGIN, ...(toBase64(der).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []), END, ''].join('\n')

function readOne(block: string): Uint8Array | null {
  const lines = block.split('\n')
  const width = lines[0]?.length ?? 0
  const isEven = lines.every(
    ({ length }, at) => length === width || (length < width && at === lines.length - 1),
  )
  if (!isEven || width > MOST_LINE) return null
  const der = fromBase64(lines.join(''))
  if (!der || der.length === 0) return null
  try {
    return readDer(der).whole
  } catch (error) {
    if (error instanceof NotDer) return null
    throw error
  }
}

/** The certificates of a PEM text as DER, in their order; at least one. Line ends may be those of Windows. */
export function readPem(text: string): Result<readonly Uint8Array[], 'malformed'> {
  if (text.length > MOST_CHARACTERS) return err('malformed')
  const plain = text.replaceAll('\r\n', '\n').trim()
  const blocks = plain.split(/\n+(?=-----BEGIN )/u)
  if (blocks.length > MOST_CERTIFICATES) return err('malformed')
  const found = blocks.map((block) =>
    block.startsWith(`${BEGIN}\n`) && block.endsWith(`\n${END}`)
      ? readOne(block.slice(BEGIN.length + 1, -END.length - 1))
      : null,
  )
  const certificates = found.filter((der) => der !== null)
  return certificates.length === blocks.length ? ok(certificates) : err('malformed')
}
